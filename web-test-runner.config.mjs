import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { viewerPlugin } from './test/browsers/viewers.mjs';
import { browsersAndGroups } from './test/runner/groups.mjs';
import { nodePlugin } from './test/runner/node.mjs';
import { picturesPlugin } from './test/runner/pictures.mjs';
import { shipped } from './test/runner/shipped.mjs';
import { slowServer } from './test/runner/slow-server.mjs';
import { summaryReporter } from './test/runner/summary-reporter.mjs';
import { visitPlugin } from './test/runner/visit.mjs';

/** Of test/fixtures/libraries.ts: old scripts that the server must not transform. */
const LIBRARIES = [
  ...['prototype-1.7', 'mootools-1.4', 'mootools-1.5', 'sugar-1.5', 'datejs', 'es6-shim'],
  ...['core-js-2', 'zone.js-0.8', 'jquery-1'],
].map(name => `/node_modules/${name}/`);

/** Nothing changes in a run, so a browser that has loaded a module need not ask for it again. */
const keepModules = async (context, next) => {
  await next();
  if (!process.argv.includes('--watch') && /^\/(node_modules|src|test\/support)\//.test(context.path))
    context.set('cache-control', 'max-age=3600');
};

export default {
  rootDir: '.', // so that a test can also fetch dist/, demo/ and package.json
  nodeResolve: true,
  middleware: [
    keepModules,
    slowServer(),
    shipped('/dist/', '/demo/', '/test/frameworks/', '/test/support/libraries/', ...LIBRARIES),
  ],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    nodePlugin(),
    picturesPlugin(),
    viewerPlugin(),
    visitPlugin(),
  ],
  ...browsersAndGroups(),
  reporters: [defaultReporter(), summaryReporter()],

  // a cold or busy machine needs long for its first page, and a visit opens another one
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 1_800_000, // all hostile texts, on a machine that is many times slower than another one
  testFramework: { config: { timeout: 20_000 } },

  // the tests run Lit's development build on purpose: it warns of more
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),

  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly'],
  },
};
