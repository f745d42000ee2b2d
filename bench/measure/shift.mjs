// How far a page moves when its script comes late.
import { visit } from '../lib/browser.mjs';

const LATE = 600;

const sumOfShifts = () =>
  new Promise(resolve => {
    const observer = new PerformanceObserver(list => {
      const shifts = list.getEntries().filter(entry => !entry.hadRecentInput);
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // none is told when there was none
    setTimeout(() => resolve(0), 200);
  });

/** As high as the cards are in the end: what a site can find out, and write into its style sheet. */
const heightOnceRendered = (browser, server, { page }) =>
  visit(browser, { page, n: 1 }, async ({ tab, load }) => {
    await load(server.url({ page: page.id, n: 1 }));
    return tab.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));
  });

/** @returns the layout shift as browsers score it: 0 is none, and up to 0.1 is called good */
export const measureShift = async (browser, server, { page, isReserved }) => {
  const reserved = isReserved ? await heightOnceRendered(browser, server, { page }) : 0;
  return visit(browser, { page, n: 1 }, async ({ tab, load }) => {
    await load(server.url({ page: page.id, n: 1, late: LATE, reserved }));
    return { [isReserved ? 'shiftReserved' : 'shift']: await tab.evaluate(sumOfShifts) };
  });
};
