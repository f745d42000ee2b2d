// Shared by the benchmarks: Chromium, pages with cards, and reports of samples.
import { chromium } from 'playwright-core';
import { find } from '../test/browsers/find.mjs';

export const launch = () => chromium.launch(find.chromium());

/** No server has this address: requests for it are answered with the page. */
const ADDRESS = 'https://bench.example/';

/** Opens an HTML document in a fresh profile, calls `use` with the page and its DevTools session, then closes it. */
export async function visit(browser, html, { cpu = 1 }, use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.route(`${ADDRESS}**`, route => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

export function median(samples) {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** A Markdown table. All columns except the first are right-aligned. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
