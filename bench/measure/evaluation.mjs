// What a script costs on a page that has no card.
import { visit } from '../lib/browser.mjs';
import { evaluation, traceOf } from '../lib/trace.mjs';

/** @returns milliseconds for compiling and running the script */
export const measureEvaluation = (browser, server, { page, cpu }) =>
  visit(browser, { page, n: 0, cpu }, async ({ tab, load }) => {
    const url = server.url({ page: page.id, n: 0 });
    return { evaluation: evaluation(await traceOf(tab, () => load(url))) };
  });
