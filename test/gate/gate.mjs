// `npm run coverage`: the pure stages (scripts/pure-stages.mjs) have to be run to the last line and branch by their own
// tests. All of these share one page: V8 tells of a branch only where it is run more or less often than what is around
// it, so that what it says of several pages cannot be put together without guessing.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transformSync } from 'esbuild';
import { pureFiles } from '../../scripts/pure-stages.mjs';
import { missedOf } from './missed.mjs';
import { runOnOnePage } from './page.mjs';

/** What no test can reach: by file and code, as it is written there, the reason. One that is reached is an error, too. */
const NEVER = {
  'src/format/facts.ts': {
    'names.of(tag) ?? tag': 'a tag without a name is its own name, by default',
  },
  'src/format/units.ts': { "?.value ?? ''": 'an amount of a unit has the unit in it' },
  'src/format/when.ts': { '?.value ?? zone': 'a time with the name of its zone has that name in it' },
  'src/input/json-ld/event-of.ts': {
    "name ?? ''": 'the texts are those that there are',
    'FIELDS.startDate?.(graph': 'the table has it',
  },
  'src/input/json-ld/plain-text.ts': {
    "name?.toLowerCase() ?? ''": 'an entity that has no number has a name',
    '] ?? entity': 'the names that are looked for are those of the table',
  },
  'src/model/time-zone.ts': {
    '.exec(text) ?? []': 'for UTC Chromium writes GMT+00:00, where an engine may write GMT',
  },
  'src/zone/zone-list.ts': { "split('/', 1)[0] ?? zone": 'a text has a first part' },
};

const filesIn = folder =>
  readdirSync(folder, { recursive: true }).map(file => join(folder, file).replaceAll('\\', '/'));

const SOURCES = new Set(filesIn('src'));
/** Folders of the pure stages; src/ itself is none. */
const STAGES = new Set(pureFiles.map(dirname).filter(folder => folder !== 'src'));

/** A test is one of the pure stages as the file that it is named for is; where there is none, as its folder is. */
const isOfStage = test => {
  const file = test.replace(/^test/, 'src').replace('.test.ts', '.ts');
  return SOURCES.has(file) ? pureFiles.includes(file) : STAGES.has(dirname(file));
};

const bundle = async tests => {
  const { outputFiles } = await build({
    stdin: { contents: tests.map(file => `import './${file}';`).join('\n'), resolveDir: '.' },
    outfile: 'tests.js',
    write: false,
    bundle: true,
    ignoreAnnotations: true, // a test is imported for what it does
    treeShaking: false, // what nobody calls is what is looked for
    sourcemap: 'external',
    format: 'esm',
    target: 'es2022',
    supported: { 'logical-assignment': false }, // V8 counts no branch of `??=`
    external: ['/__web-dev-server__web-socket.js'],
    logLevel: 'error',
  });
  const textOf = end => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return { source: textOf('.js'), map: JSON.parse(textOf('.map')) };
};

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

const failuresOf = ({ passed, errors, testResults }) => {
  const failed = testsOf(testResults).filter(test => !test.passed && !test.skipped);
  const failures = [
    ...errors.map(({ message }) => message),
    ...failed.map(({ name, error }) => `${name}: ${error?.message}`),
  ];
  return passed || failures.length ? failures : ['the tests have failed'];
};

const lineAt = ({ file, line }) => readFileSync(file, 'utf8').split('\n')[line - 1];

const isAt = (file, code) => place => {
  const column = place.file === file ? lineAt(place).indexOf(code) + 1 : 0;
  return column > 0 && place.column >= column && place.column < column + code.length;
};

const hasCode = file => transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code.trim() !== '';

const tests = filesIn('test')
  .filter(file => file.endsWith('.test.ts') && isOfStage(file))
  .sort();
const { source, map } = await bundle(tests);
const { result, script } = await runOnOnePage(source);
const { missed, lines, files } = missedOf(script, map, file => pureFiles.includes(file));

const known = Object.entries(NEVER).flatMap(([file, codes]) =>
  Object.keys(codes).map(code => ({ file, code, is: isAt(file, code) })),
);
const errors = [
  ...failuresOf(result),
  ...pureFiles
    .filter(file => !files.has(file) && hasCode(file))
    .map(file => `${file}: no test has loaded it`),
  ...missed
    .filter(place => !known.some(({ is }) => is(place)))
    .map(place => `${place.file}:${place.line}:${place.column} ${place.what}: ${lineAt(place).trim()}`),
  ...known
    .filter(({ is }) => !missed.some(is))
    .map(({ file, code }) => `${file}: NEVER has "${code}", which is run, or not there`),
];
if (errors.length) {
  console.error(
    `${errors.join('\n')}\nThe tests of the pure stages have to run all of them: ${errors.length} errors.`,
  );
  process.exit(1);
}
console.log(
  `${testsOf(result.testResults).length} tests run all ${lines.size} lines of ${files.size} files, and each branch, but for ${known.length} that none can.`,
);
