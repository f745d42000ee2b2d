// The apps, each in the folder of its name: how its types are checked and how it is built; and what its developer could
// get wrong, which the types that the package brings must tell;
// and what a server runs of it.
const JSX = {
  check: ['tsc', '-p', '.'],
  mistakes: [
    { file: 'app.tsx', right: 'details.name', wrong: 'details.nam', said: /'nam' does not exist/ },
    { file: 'app.tsx', right: 'event={event}', wrong: 'event={5}', said: /'number' is not assignable/ },
  ],
};

export const APPS = {
  react: JSX,
  preact: JSX,
  vue: {
    check: ['vue-tsc', '-p', '.'],
    mistakes: [
      { file: 'app.vue', right: 'details.name', wrong: 'details.nam', said: /'nam' does not exist/ },
      { file: 'app.vue', right: ':event="event"', wrong: ':event="5"', said: /'number' is not assignable/ },
    ],
  },
  svelte: {
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    mistakes: [
      { file: 'app.svelte', right: 'details.name', wrong: 'details.nam', said: /'nam' does not exist/ },
      { file: 'app.svelte', right: '{event}', wrong: 'event={5}', said: /'number' is not assignable/ },
    ],
  },
  angular: {
    // it compiles, too, what is built from then
    check: ['ngc', '-p', '.'],
    // a property of an element that is not Angular's own can be anything to Angular
    mistakes: [{ file: 'app.ts', right: 'details.name', wrong: 'details.nam', said: /'nam' does not exist/ }],
  },
  server: {
    check: ['tsc', '-p', '.'],
    mistakes: [
      { file: 'page.tsx', right: 'details.name', wrong: 'details.nam', said: /'nam' does not exist/ },
      { file: 'page.tsx', right: 'name={name}', wrong: 'name={5}', said: /'number' is not assignable/ },
    ],
    onServer: 'render.tsx',
  },
};
