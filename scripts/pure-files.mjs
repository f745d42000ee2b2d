// The pure files of src/ depend only on their arguments and the engine, never on the page, the clock or randomness.
// ESLint enforces this (eslint.config.mjs), and their tests cover every line (`npm run coverage`).
const FOLDERS = '{calendar,format,identity,input,model,share,state,strings,structured-data,utils,zone}';

/** Names of other files in these folders. */
export const IMPURE = [
  '*-controller',
  'actions',
  'available-targets',
  'canonical-url',
  'filled-slots',
  'language',
  'load-json',
  'remote-file',
  'viewer-zone',
];

export const PURE = {
  files: [`src/${FOLDERS}/**/*.ts`],
  ignores: IMPURE.map(name => `src/**/${name}.ts`),
};

export const TESTS_OF_PURE = {
  files: [`test/${FOLDERS}/**/*.test.ts`],
  ignores: IMPURE.map(name => `test/**/${name}.test.ts`),
};
