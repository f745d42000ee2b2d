// `npm run coverage`: the tests of the pure files must cover all of them, in Chromium.
import { globSync } from 'tinyglobby';
import { PURE, TESTS_OF_PURE } from '../../scripts/pure-files.mjs';
import config from '../../web-test-runner.config.mjs';
import { chromiumLauncher } from '../browsers/chromium.mjs';

const not = patterns => patterns.map(pattern => `!${pattern}`);

/** The server command `pure-files`, for every-file.ts. */
const pureFiles = {
  name: 'pure-files',
  executeCommand: ({ command }) =>
    command === 'pure-files' ? globSync(PURE.files, { ignore: PURE.ignores }) : undefined,
};

export default {
  ...config,
  plugins: [...config.plugins, pureFiles],
  groups: [],
  browsers: [chromiumLauncher()],
  files: [
    'test/coverage/every-file.ts',
    ...TESTS_OF_PURE.files,
    // random input covers other branches in each run
    ...not([...TESTS_OF_PURE.ignores, 'test/**/arbitrary.test.ts']),
  ],
  coverage: true,
  coverageConfig: {
    include: PURE.files,
    exclude: PURE.ignores,
    threshold: { statements: 100, branches: 100, functions: 100, lines: 100 },
    reporters: ['text'],
  },
};
