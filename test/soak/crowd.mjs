// Many cards on a page, on a slow processor too: whether a press is answered, the page scrolls and the figures go on.
// How long that takes is printed, and never an error: it is the machine's as much as the card's. Memory is not.
import assert from 'node:assert/strict';
import { count } from './counters.mjs';
import { withPage } from './page.mjs';

/** KB of script's heap for each card, where they are so many that what is there once is little to each. */
const MOST_HEAP = { cards: 1000, each: 30 };

const ms = number => Math.round(number);
const pageTiming = (page, expression) => page.evaluate(`(async () => ${expression})()`);

const CARD = index => `document.querySelectorAll('event-card')[${index}]`;
const FIGURES = card => `${card}.shadowRoot.querySelector('.figures').textContent`;

const press = async (page, card) => {
  const button = page.locator('event-card').nth(card).locator('#qr');
  await button.scrollIntoViewIfNeeded();
  const { x, y } = await button.boundingBox();
  await pageTiming(page, 'soak.awaitPress()');
  await page.mouse.click(x + 5, y + 5);
  const took = await pageTiming(page, 'soak.answer()');
  const open = await pageTiming(
    page,
    `[...document.querySelectorAll('event-card')].flatMap((card, i) => card.shadowRoot.querySelector('.qr-code') ? [i] : [])`,
  );
  assert.deepEqual(open, [card], 'the QR code of the card that was pressed is open, and no other');
  return took;
};

const scroll = async page => {
  const before = await pageTiming(page, 'scrollY');
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 300);
  await pageTiming(page, 'new Promise(resolve => setTimeout(resolve, 500))');
  const scrolled = (await pageTiming(page, 'scrollY')) - before;
  assert.ok(scrolled > 0, 'the page scrolls');
  return scrolled;
};

const tick = async (page, card) => {
  const before = await pageTiming(page, FIGURES(CARD(card)));
  await pageTiming(page, `${CARD(card)}.scrollIntoView({ block: 'center' })`);
  await pageTiming(page, 'new Promise(resolve => setTimeout(resolve, 5000))');
  assert.notEqual(
    await pageTiming(page, FIGURES(CARD(card))),
    before,
    'the figures of a card that is seen go on',
  );
};

const use = async (cards, slowed) => {
  const row = { cards, slowed: `${slowed}×` };
  await withPage(async (page, cdp) => {
    await cdp.send('Performance.enable');
    const empty = await count(cdp);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const longest = async name => {
      row[`longest task, ${name}`] = ms(await pageTiming(page, 'soak.longestTask()'));
    };
    row['all shown'] = ms(await pageTiming(page, `soak.mount(${cards})`));
    await longest('all shown');
    const middle = cards >> 1;
    row['press answered'] = ms(await press(page, middle));
    await longest('press');
    await scroll(page);
    await longest('scrolling');
    await tick(page, middle);
    await longest('5 s of ticks');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const full = await count(cdp);
    const heap = (full.heap - empty.heap) / cards / 1024;
    row['heap per card, KB'] = Math.round(heap * 10) / 10;
    if (cards >= MOST_HEAP.cards)
      assert.ok(heap <= MOST_HEAP.each, `${heap} KB of heap for each card is more than ${MOST_HEAP.each}`);
    row['nodes per card'] = Math.round((full.nodes - empty.nodes) / cards);
    await pageTiming(page, 'document.querySelector("main").replaceChildren()');
    const { cards: left } = await count(cdp);
    assert.equal(left, 0, 'no card is held when all are gone');
  });
  return row;
};

/** By a title for each page, what was measured there, in milliseconds where nothing else is said. */
export const crowd = async pages => {
  const rows = [];
  for (const [cards, slowed] of pages) rows.push(await use(cards, slowed));
  return rows;
};
