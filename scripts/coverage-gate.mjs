// Reads what `wtr --coverage` has found: the pure stages have to be covered to the last line and branch, what touches the
// page nearly so. Prints the figures by folder, and what is missing by file and line.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { pureFiles } from './pure-stages.mjs';

const LCOV = 'coverage/lcov.info';
/** Per cent of lines and of branches, of all that is not pure taken together. */
const ELSEWHERE = { lines: 99, branches: 97 };

/** The records of an LCOV file: by source file, which lines and branches there are, and the lines of those not reached. */
const parse = text =>
  text
    .split('end_of_record')
    .filter(record => record.includes('SF:'))
    .map(record => {
      const values = key => [...record.matchAll(new RegExp(`^${key}:(.*)$`, 'gm'))].map(([, value]) => value);
      const tell = (rows, isMissed) => ({
        found: rows.length,
        missed: rows.filter(row => isMissed(row.at(-1))).map(([line]) => Number(line)),
      });
      return {
        file: relative('.', resolve(values('SF')[0])).replaceAll('\\', '/'),
        lines: tell(
          values('DA').map(row => row.split(',')),
          hits => hits === '0',
        ),
        branches: tell(
          values('BRDA').map(row => row.split(',')),
          hits => hits === '0' || hits === '-',
        ),
      };
    });

const KINDS = ['lines', 'branches'];

const sum = records =>
  Object.fromEntries(
    KINDS.map(kind => {
      const found = records.reduce((total, record) => total + record[kind].found, 0);
      const missed = records.reduce((total, record) => total + record[kind].missed.length, 0);
      return [kind, found ? Math.floor((1e4 * (found - missed)) / found) / 100 : 100];
    }),
  );

const hasCode = file => transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code.trim() !== '';

const records = parse(readFileSync(LCOV, 'utf8'));
const isPure = ({ file }) => pureFiles.includes(file);
const pure = records.filter(isPure);
const others = records.filter(record => !isPure(record));

const folders = [...new Set(records.map(({ file }) => dirname(file)))].sort();
console.table(
  Object.fromEntries(
    folders.map(folder => [folder, sum(records.filter(({ file }) => dirname(file) === folder))]),
  ),
);
console.log('pure stages:', sum(pure), 'elsewhere:', sum(others));

const missed = record =>
  KINDS.flatMap(kind => record[kind].missed.map(line => `${record.file}:${line} (${kind})`));
for (const line of others.flatMap(missed)) console.log(`not reached: ${line}`);

const known = new Set(records.map(({ file }) => file));
const short = KINDS.filter(kind => sum(others)[kind] < ELSEWHERE[kind]);
const errors = [
  ...pureFiles
    .filter(file => !known.has(file) && hasCode(file))
    .map(file => `${file}: no test has loaded it`),
  ...pure.flatMap(missed),
  ...short.map(kind => `${kind} elsewhere: less than ${ELSEWHERE[kind]} %`),
];
if (errors.length) {
  console.error(`Not covered, and must be:\n${errors.join('\n')}`);
  process.exit(1);
}
console.log('Coverage is as it must be.');
