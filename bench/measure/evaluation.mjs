// What a script costs on a page that has no card.
import { visit } from '../lib/browser.mjs';
import { evaluation, tracing } from '../lib/trace.mjs';

/** @returns milliseconds for compiling and running the script */
export const measureEvaluation = (browser, server, { page, cpu }) =>
  visit(browser, { page, n: 0, cpu }, async ({ tab, load }) => {
    const url = server.url({ page: page.id, n: 0 });
    const { trace } = await tracing(tab, ['devtools.timeline'], () => load(url));
    return { evaluation: evaluation(trace) };
  });
