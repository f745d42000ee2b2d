// The apps by folder: the script and root element of the page, the command that checks the types, mistakes that the
// package's types must report, and the module for servers.
const JSX = {
  script: 'main.tsx',
  check: ['tsc', '-p', '.'],
  mistakes: [
    { file: 'app.tsx', right: 'details.name', wrong: 'details.nam', error: /'nam' does not exist/ },
    { file: 'app.tsx', right: 'event={event}', wrong: 'event={5}', error: /'number' is not assignable/ },
  ],
};

export const APPS = {
  react: JSX,
  preact: JSX,
  vue: {
    script: 'main.ts',
    check: ['vue-tsc', '-p', '.'],
    mistakes: [
      { file: 'app.vue', right: 'details.name', wrong: 'details.nam', error: /'nam' does not exist/ },
      { file: 'app.vue', right: ':event="event"', wrong: ':event="5"', error: /'number' is not assignable/ },
    ],
  },
  svelte: {
    script: 'main.ts',
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    mistakes: [
      { file: 'app.svelte', right: 'details.name', wrong: 'details.nam', error: /'nam' does not exist/ },
      { file: 'app.svelte', right: '{event}', wrong: 'event={5}', error: /'number' is not assignable/ },
    ],
  },
  angular: {
    script: 'compiled/main.js',
    root: '<app-root></app-root>',
    // also compiles the files that the build uses
    check: ['ngc', '-p', '.'],
    // Angular does not check properties of custom elements
    mistakes: [
      { file: 'app.ts', right: 'details.name', wrong: 'details.nam', error: /'nam' does not exist/ },
    ],
  },
  server: {
    script: 'client.tsx',
    root: '<div id="app"><!--rendered--></div>',
    check: ['tsc', '-p', '.'],
    mistakes: [
      { file: 'page.tsx', right: 'details.name', wrong: 'details.nam', error: /'nam' does not exist/ },
      { file: 'page.tsx', right: 'name={name}', wrong: 'name={5}', error: /'number' is not assignable/ },
    ],
    onServer: 'render.tsx',
  },
};
