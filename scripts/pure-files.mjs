// The pure files of src/: what they do depends on their arguments and the engine alone, never on the page, the clock or
// chance. ESLint holds them to it (eslint.config.mjs), and their tests run each line of them (`npm run coverage`).
const FOLDERS = '{calendar,format,identity,input,model,share,state,strings,structured-data,utils,zone}';

/** What else is in these folders, by name. */
export const IMPURE = [
  '*-controller',
  'actions',
  'available-targets',
  'canonical-url',
  'filled-slots',
  'language',
  'load-json',
  'page-language',
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
