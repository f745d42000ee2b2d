// `npm run soak`, or `npm run soak -- 300` for so many cycles of a card: mounted, changed, used, moved and removed, in a
// real browser. What the page holds is counted when it has warmed up and at the end, with no card in it: what has grown
// by then would grow without end, and is an error. Then pages with many cards are used.
import assert from 'node:assert/strict';
import { argv } from 'node:process';
import { count } from './counters.mjs';
import { useManyCards } from './many-cards.mjs';
import { withPage } from './page.mjs';

const CYCLES = Number(argv[2] ?? 3000);
// formatters, files and templates are kept, so that the first cards fill what later ones find; all of them are bounded
const WARM_UP = 240;
const BATCH = 60;

/** Bytes for each cycle: engines keep compiled code and shapes of objects, by more or less. */
const HEAP_PER_CYCLE = 150;

const cycle = async (page, from, to) => {
  for (let index = from; index < to; index += BATCH)
    await page.evaluate(([a, b]) => globalThis.soak.cycle(a, b), [index, Math.min(index + BATCH, to)]);
};

await withPage(async (page, devTools) => {
  await cycle(page, 0, WARM_UP);
  const before = await count(devTools);
  await cycle(page, WARM_UP, WARM_UP + CYCLES);
  const after = await count(devTools);
  console.log(`${CYCLES} cycles of a card, after ${WARM_UP} to warm up`);
  console.table({ before, after });
  const allowed = { heap: HEAP_PER_CYCLE * CYCLES };
  const grown = Object.keys(after).filter(name => after[name] - before[name] > (allowed[name] ?? 0));
  assert.deepEqual(grown, [], 'nothing has grown');
});

console.log('Many cards on a page: milliseconds, and the longest tasks from 50 on');
for (const [cards, slowed] of [
  [20, 6],
  [1000, 1],
  [1000, 6],
])
  console.log(await useManyCards(cards, slowed));
