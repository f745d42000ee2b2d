// Mutation testing of the pure stages: `npm run mutation`, or `npm run mutation -- --mutate 'src/model/*.ts'` for a part
// of them. What survives, and why, is in test/mutation/README.md.
import { pureFiles } from '../../scripts/pure-stages.mjs';

process.env.TZ = 'Europe/Zurich'; // who the tests are

/** Tables of words and pictures: to change one is to write another, and no logic. */
const isTable = file =>
  /^src\/(?:icons|version|events|strings\/(?:\w\w|zh-\w+|strings|translations))\.ts$/.test(file);
/** What needs a page to be tested, so that no test of it runs in Node. */
const NEEDS_PAGE = [
  'src/share/canonical-url.ts',
  'src/share/qr-file.ts',
  'src/parts/close-on-escape.ts',
  'src/parts/slots.ts',
];

export default {
  mutate: pureFiles.filter(file => !isTable(file) && !NEEDS_PAGE.includes(file)),
  plugins: ['@stryker-mutator/mocha-runner'],
  buildCommand: 'node test/mutation/bundle.mjs',
  testRunner: 'mocha',
  mochaOptions: { spec: ['test/mutation/.bundle/tests.mjs'] },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000, // a busy machine
  ignorePatterns: ['coverage', 'dist', 'demo', 'test/mutation/.bundle'],
  tempDirName: 'test/mutation/node_modules/.cache/stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  thresholds: { high: 100, low: 95, break: 0 },
};
