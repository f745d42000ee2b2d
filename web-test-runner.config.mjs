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

/** Old scripts, used in test/fixtures/libraries.ts, that the server must not transform. */
const LIBRARIES = [
  ...['prototype-1.7', 'mootools-1.4', 'mootools-1.5', 'sugar-1.5', 'datejs', 'es6-shim'],
  ...['core-js-2', 'zone.js-0.8', 'jquery-1'],
].map(name => `/node_modules/${name}/`);

/** Lets browsers cache modules, as files do not change during a run. */
const cacheModules = async (context, next) => {
  await next();
  if (!process.argv.includes('--watch') && /^\/(node_modules|src|test\/support)\//.test(context.path))
    context.set('cache-control', 'max-age=3600');
};

export default {
  rootDir: '.', // tests also fetch dist/, demo/ and package.json
  nodeResolve: true,
  middleware: [
    cacheModules,
    slowServer(),
    shipped('/dist/', '/demo/', '/test/frameworks/', '/test/fixtures/libraries/', ...LIBRARIES),
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

  // a cold or busy machine is slow to open its first page, and a visit opens another
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 1_800_000, // enough for all hostile texts on a very slow machine
  testFramework: { config: { timeout: 20_000 } },

  // the tests use Lit's development build on purpose, as it has more warnings
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),

  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly'],
  },
};
