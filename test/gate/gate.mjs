// `npm run coverage`: the pure stages (scripts/pure-stages.mjs) have to be run to the last line and branch by their own
// tests. All of these share one page, which takes a fraction of the time that a page for each would.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transformSync } from 'esbuild';
import { pureFiles } from '../../scripts/pure-stages.mjs';
import { counting } from './counting.mjs';
import { missedOf } from './missed.mjs';
import { runOnOnePage } from './page.mjs';

/** What no test can reach: by file and code, as it is written there, the reason. One that is reached is an error, too. */
const NEVER = {
  'src/format/facts.ts': {
    'names.of(tag) ?? tag': 'a tag without a name is its own name, by default',
  },
  'src/format/units.ts': {
    "unitFormat(strings.language, unit, 'long')": 'the `?.` below: an amount of a unit has the unit in it',
    "?? ''": 'the same',
  },
  'src/format/when.ts': {
    'dateTimeFormat(locale, { timeZone: zone, timeZoneName })':
      'the `?.` below: a time with the name of its zone has that name in it',
    '?? zone': 'the same',
  },
  'src/input/json-ld/to-raw-event.ts': {
    "name ?? ''": 'the texts are those that there are',
  },
  'src/input/json-ld/plain-text.ts': {
    "name?.toLowerCase() ?? ''": 'an entity that has no number has a name',
    '] ?? entity': 'the names that are looked for are those of the table',
  },
  'src/model/field-parsers.ts': {
    'const asList = () => undefined': 'a text that lists several is split, and read as a list',
  },
  'src/model/time-zone.ts': {
    '.exec(text) ?? []': 'for UTC Chromium writes GMT+00:00, where an engine may write GMT',
    'hours = 0, minutes = 0': 'the same',
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

/** Such a test runs other branches each time, and proves of none that it is tested. */
const isDrawnByLot = test => readFileSync(test, 'utf8').includes("from 'fast-check'");

const bundle = async (tests, written) => {
  const { outputFiles } = await build({
    stdin: { contents: tests.map(file => `import './${file}';`).join('\n'), resolveDir: '.' },
    plugins: [counting(file => pureFiles.includes(file), written)],
    write: false,
    bundle: true,
    ignoreAnnotations: true, // a test is imported for what it does
    treeShaking: false, // what nobody calls is what is looked for
    format: 'esm',
    target: 'es2022',
    external: ['/__web-dev-server__web-socket.js'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
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
  .filter(file => file.endsWith('.test.ts') && isOfStage(file) && !isDrawnByLot(file))
  .sort();
const written = new Map();
const { result, counted } = await runOnOnePage(await bundle(tests, written));
const files = Object.keys(counted);
const missed = files.flatMap(file =>
  missedOf(written.get(file), counted[file]).map(place => ({ ...place, file })),
);

const known = Object.entries(NEVER).flatMap(([file, codes]) =>
  Object.keys(codes).map(code => ({ file, code, is: isAt(file, code) })),
);
const errors = [
  ...failuresOf(result),
  ...pureFiles.filter(file => !counted[file] && hasCode(file)).map(file => `${file}: no test has loaded it`),
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
const statements = files.flatMap(file => Object.keys(counted[file].s)).length;
console.log(
  `${testsOf(result.testResults).length} tests run all ${statements} statements of ${files.length} files, and each branch, but for ${known.length} that none can.`,
);
