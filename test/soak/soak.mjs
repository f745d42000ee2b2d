// `npm run soak`, or `npm run soak -- 300` for 300 cycles: mounts, changes, uses, moves and removes cards in a real
// browser. Memory and objects are counted after a warm-up and at the end, without cards: growth between the two is a
// leak. Then pages with many cards are used.
import assert from 'node:assert/strict';
import { argv } from 'node:process';
import { count } from './counters.mjs';
import { useManyCards } from './many-cards.mjs';
import { withPage } from './page.mjs';

const CYCLES = Number(argv[2] ?? 3000);
// enough cards to fill the caches of formatters, files and templates, all of which are bounded
const WARM_UP = 240;
const BATCH = 60;

/** Tolerated bytes per cycle, as engines cache compiled code and object shapes. */
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
  console.log(`${CYCLES} cycles of a card, after ${WARM_UP} warm-up cycles`);
  console.table({ before, after });
  const allowed = { heap: HEAP_PER_CYCLE * CYCLES };
  const grown = Object.keys(after).filter(name => after[name] - before[name] > (allowed[name] ?? 0));
  assert.deepEqual(grown, [], 'nothing has grown');
});

console.log('Many cards on a page: milliseconds; longest tasks of at least 50 ms');
for (const [cards, slowed] of [
  [20, 6],
  [1000, 1],
  [1000, 6],
])
  console.log(await useManyCards(cards, slowed));
