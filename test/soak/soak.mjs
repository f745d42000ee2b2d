// `npm run soak`, or `npm run soak -- 300` for as many lives of a card: mounted, changed, used, moved and taken away,
// in a real browser. What the page holds is counted when it has warmed up, in the middle and at the end, with no card in
// it; whatever has grown by then would grow without end, and is an error.
import { argv, exit } from 'node:process';
import { count } from './counters.mjs';
import { crowd } from './crowd.mjs';
import { withPage } from './page.mjs';

const LIVES = Number(argv[2] ?? 3000);
// formatters, files and templates are kept, so that the first cards fill what later ones find; all of them are bounded
const WARM_UP = 240;
const BATCH = 60;

/** After how many lives what is held is counted. */
const STAGES = { start: WARM_UP, middle: WARM_UP + Math.round(LIVES / 2), end: WARM_UP + LIVES };

/** The heap goes up and down by what engines keep for themselves: compiled code, shapes of objects. */
const HEAP_PER_LIFE = 150;

const live = async (page, from, to) => {
  for (let index = from; index < to; index += BATCH)
    await page.evaluate(([a, b]) => globalThis.soak.live(a, b), [index, Math.min(index + BATCH, to)]);
};

const print = (title, rows) => {
  console.log(`\n${title}`);
  console.table(rows);
};

const grown = (before, after, lives) =>
  Object.keys(after).filter(name =>
    name === 'heap' ? after.heap - before.heap > HEAP_PER_LIFE * lives : after[name] > before[name],
  );

await withPage(async (page, cdp) => {
  await cdp.send('Performance.enable');
  const counts = {};
  let lived = 0;
  for (const [stage, lives] of Object.entries(STAGES)) {
    await live(page, lived, lives);
    lived = lives;
    counts[stage] = await count(cdp);
  }
  print(
    `${LIVES} lives of a card, after ${WARM_UP} to warm up; no card is in the page when this is counted`,
    Object.fromEntries(
      Object.entries(counts).map(([stage, held]) => [stage, { lives: STAGES[stage], ...held }]),
    ),
  );
  const names = grown(counts.start, counts.end, LIVES);
  if (names.length) {
    console.error(`More is held at the end than at the start: ${names.join(', ')}.`);
    exit(1);
  }
  console.log('Nothing has grown.');
});

const PAGES = [
  [20, 6],
  [1000, 1],
  [1000, 6],
];
const rows = await crowd(PAGES);
console.log('\nMany cards on a page; milliseconds, longest tasks from 50 on');
for (const row of rows) console.log(row);
