// Makes the tests of the pure stages one file that Mocha runs in Node, where a mutant costs milliseconds and not the
// start of a browser. Left out are tests that need a page, and those with anything at all for input: they take long, and
// ask for no more than that nothing breaks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const STAGES = [
  'model',
  'state',
  'format',
  'calendar',
  'share',
  'structured-data',
  'input',
  'strings',
  'zone',
];
const NEEDS_PAGE = /\b(?:DOMParser|fixture\(|fetch|navigator|document\.(?!body))|support\/cards\.js/;
const IS_ANYTHING = /(?:arbitrary|hostile|hostile-texts)\.js/;

const tests = readdirSync('test', { recursive: true })
  .map(file => join('test', file).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.test.ts') && STAGES.includes(file.split('/')[1]))
  .filter(file => [NEEDS_PAGE, IS_ANYTHING].every(found => !found.test(readFileSync(file, 'utf8'))))
  .sort();

const here = name => fileURLToPath(new URL(name, import.meta.url));

await build({
  stdin: { contents: tests.map(file => `import './${file}';`).join('\n'), resolveDir: '.' },
  outfile: here('.bundle/tests.mjs'),
  bundle: true,
  ignoreAnnotations: true, // a test is imported for what it does
  platform: 'node',
  format: 'esm',
  alias: {
    '@open-wc/testing': '@esm-bundle/chai', // its `expect`, without what compares elements
    '@web/test-runner-commands': here('viewer-in-node.mjs'),
  },
  banner: {
    js: [
      'globalThis.document = { body: {} };', // one of the values that are no text
      'const performance = { now: () => 0 };', // how long a test takes, counted in instrumented code, says nothing
    ].join('\n'),
  },
  logLevel: 'error',
});
