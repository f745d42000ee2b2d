// The tables of a run. `node bench/report.mjs` writes those of bench/last.json again.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withGenerated } from '../scripts/generated.mjs';
import { writeOrCheck } from '../scripts/write-or-check.mjs';
import { table } from './lib/table.mjs';
import { pagesWith } from './pages/index.mjs';
import { PATIENCE } from './plan.mjs';

const README = fileURLToPath(new URL('README.md', import.meta.url));

const TITLES = Object.fromEntries(pagesWith({}).map(({ id, title }) => [id, title]));

const round = number =>
  number.toLocaleString('en', number < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 });

const spread = ({ median, min, max }, show = round) => `${show(median)} <sub>${show(min)}–${show(max)}</sub>`;

const find = ({ samples }, wanted) =>
  samples.find(sample => Object.entries(wanted).every(([key, value]) => sample[key] === value));

/** A column of what was measured. @param show how a figure is written */
const measured = (heading, wanted, show) => ({
  heading,
  isFigure: true,
  cell: (results, page) => {
    const sample = find(results, { ...wanted, page });
    return sample ? spread(sample, show) : '–';
  },
});

const size = (heading, kind) => ({
  heading,
  isFigure: true,
  cell: ({ sizes }, page) => round(sizes[page][kind]),
});

/** What each card adds to the heap: a page with n of them, less one without any, by n. */
const heapEach = (heading, measure, n) => ({
  heading,
  isFigure: true,
  cell: (results, page) => {
    const wanted = { measure, n, cpu: 1 };
    const [own, without] = [page, 'empty'].map(id => find(results, { ...wanted, page: id }));
    return own && without ? round((own.median - without.median) / n) : '–';
  },
});

const untilPatience = ms => (ms >= PATIENCE ? `> ${round(PATIENCE)}` : round(ms));
const longTask = ms => (ms < 50 ? '< 50' : round(ms));
const score = shift => shift.toFixed(3);

const loading = (measure, show) =>
  [1, 100, 1000].flatMap(n =>
    [1, 4].map(cpu => measured(`${round(n)}${cpu > 1 ? ' (CPU ÷ 4)' : ''}`, { measure, n, cpu }, show)),
  );

const ticking = (heading, situation, wanted) =>
  measured(heading, { measure: 'task', situation, when: 'before', ...wanted });

const PARTS = Object.entries({ task: 'all', script: 'script', style: 'style', layout: 'layout' });

const TABLES = [
  [
    'What is downloaded and run',
    'Bytes of the script and of the style that comes with it; requests of a page with one card, itself included; ms to compile and run the script on a page without cards; layout shift when the script comes 600 ms late.',
    [
      size('raw, B', 'raw'),
      size('gzip, B', 'gzip'),
      size('brotli, B', 'brotli'),
      measured('requests', { measure: 'requests', n: 1, cpu: 1 }),
      measured('script, ms', { measure: 'evaluation', cpu: 1 }),
      measured('script, ms (CPU ÷ 4)', { measure: 'evaluation', cpu: 4 }),
      measured('shift', { measure: 'shift' }, score),
      measured('shift, place reserved', { measure: 'shiftReserved' }, score),
    ],
  ],
  [
    'All cards rendered, ms',
    'From the start of the navigation to the frame that shows all of them, by number of cards.',
    loading('rendered', untilPatience),
  ],
  ['Longest task, ms', 'Until then, by number of cards.', loading('longestTask', longTask)],
  [
    'Heap after collection, kB for each card',
    'JavaScript’s heap, and that of the DOM, by number of cards.',
    [
      ...[1, 100, 1000].map(n => heapEach(`JS, ${round(n)}`, 'heap', n)),
      ...[1, 100, 1000].map(n => heapEach(`DOM, ${round(n)}`, 'domHeap', n)),
    ],
  ],
  [
    'Ticking, ms of the main thread each second',
    'A list has the first few on screen; in a pile all are, one upon the other.',
    [
      ticking('1', 'list', { n: 1 }),
      ticking('list of 100', 'list', { n: 100 }),
      ticking('list of 1,000', 'list', { n: 1000 }),
      ticking('(CPU ÷ 4)', 'slow', { n: 1000 }),
      ticking('scrolled away', 'away', { n: 1000 }),
      ticking('hidden tab', 'hidden', { n: 1000 }),
      ticking('pile of 1,000', 'pile', { n: 1000 }),
      ticking('after the event', 'pile', { n: 1000, when: 'after' }),
    ],
  ],
  [
    'What these milliseconds are, with 1,000',
    'Of the list, and of the pile; what is neither is paint, compositing and the browser itself.',
    ['list', 'pile'].flatMap(situation =>
      PARTS.map(([measure, heading]) =>
        measured(`${situation}: ${heading}`, { measure, situation, n: 1000, when: 'before' }),
      ),
    ),
  ],
];

const rowsOf = (results, columns) =>
  Object.keys(results.sizes).map(page => [TITLES[page], ...columns.map(({ cell }) => cell(results, page))]);

export const report = results =>
  [
    `Measured on ${results.date}: ${results.machine.browser}, ${results.machine.cores} cores, Node ${results.machine.node}.`,
    ...TABLES.map(
      ([title, what, columns]) =>
        `### ${title}\n\n${what}\n\n${table([{ heading: '' }, ...columns], rowsOf(results, columns))}`,
    ),
  ].join('\n\n');

export async function writeIntoReadme(results) {
  const text = await readFile(README, 'utf8');
  await writeOrCheck(README, withGenerated(text, 'last run', report(results)));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeIntoReadme(JSON.parse(await readFile(new URL('last.json', import.meta.url), 'utf8')));
