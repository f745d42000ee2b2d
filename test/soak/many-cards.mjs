// Many cards on a page, also on a slow CPU: buttons must respond, the page must scroll and countdowns must tick.
// Durations are printed but never fail, as they depend on the machine. Too much memory fails.
import assert from 'node:assert/strict';
import { count } from './counters.mjs';
import { withPage } from './page.mjs';

/** KB of heap per card, with enough cards to make fixed costs negligible. */
const MOST_HEAP = 30;

const press = async (page, index) => {
  const button = page.locator('event-card').nth(index).locator('#qr');
  await button.scrollIntoViewIfNeeded();
  const { x, y } = await button.boundingBox();
  await page.evaluate('soak.awaitPress()');
  await page.mouse.click(x + 5, y + 5);
  const took = await page.evaluate('soak.answer()');
  const open = await page.evaluate(
    `[...document.querySelectorAll('event-card')].flatMap((card, i) => card.shadowRoot.querySelector('.qr-code') ? [i] : [])`,
  );
  assert.deepEqual(open, [index], 'only the QR code of the pressed card is open');
  return took;
};

const scroll = async page => {
  const before = await page.evaluate('scrollY');
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, 300);
  await page.waitForTimeout(500);
  assert.ok((await page.evaluate('scrollY')) > before, 'the page scrolls');
};

const tick = async (page, index) => {
  const card = `document.querySelectorAll('event-card')[${index}]`;
  const figures = () => page.evaluate(`${card}.shadowRoot.querySelector('[part=countdown]').textContent`);
  const before = await figures();
  await page.evaluate(`${card}.scrollIntoView({ block: 'center' })`);
  await page.waitForTimeout(5000);
  assert.notEqual(await figures(), before, 'the countdown of a visible card ticks');
};

/** Uses a page with many cards on a CPU slowed by a factor; returns the measurements. */
export const useManyCards = async (cards, slowed) => {
  const row = { cards, slowed: `${slowed}×` };
  await withPage(async (page, devTools) => {
    const longestTask = async step => {
      row[`longest task, ${step}`] = Math.round(await page.evaluate('soak.longestTask()'));
    };
    const empty = await count(devTools);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    row['all shown'] = Math.round(await page.evaluate(`soak.mount(${cards})`));
    await longestTask('all shown');
    row['press answered'] = Math.round(await press(page, cards >> 1));
    await longestTask('press');
    await scroll(page);
    await longestTask('scrolling');
    await tick(page, cards >> 1);
    await longestTask('5 s of ticks');
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const full = await count(devTools);
    const heap = (full.heap - empty.heap) / cards / 1024;
    row['heap per card, KB'] = Math.round(heap * 10) / 10;
    row['nodes per card'] = Math.round((full.nodes - empty.nodes) / cards);
    if (cards >= 1000) assert.ok(heap <= MOST_HEAP, `${heap} KB of heap per card, more than ${MOST_HEAP}`);
    await page.evaluate('document.querySelector("main").replaceChildren()');
    assert.equal((await count(devTools)).cards, 0, 'all removed cards are collected');
  });
  return row;
};
