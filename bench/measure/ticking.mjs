// What each second costs: the main thread's time for a second in which the figures change once.
import { setTimeout as sleep } from 'node:timers/promises';
import { visit } from '../lib/browser.mjs';

const PARTS = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

const durationsOf = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = name => metrics.find(metric => metric.name === name).value;
  return Object.fromEntries([
    ['at', value('Timestamp')],
    ...Object.entries(PARTS).map(([part, name]) => [part, value(name) * 1000]),
  ]);
};

/** @returns for each of some seconds, milliseconds per second of the main thread, and of what it did */
const seconds = async (session, count) => {
  const samples = [];
  let before = await durationsOf(session);
  for (let i = 0; i < count; i++) {
    await sleep(1000);
    const after = await durationsOf(session);
    const per = key => (after[key] - before[key]) / (after.at - before.at);
    samples.push(Object.fromEntries(Object.keys(PARTS).map(part => [part, per(part)])));
    before = after;
  }
  return samples;
};

const hide = async ({ tab, context }) => {
  const other = await context.newPage();
  await other.bringToFront();
  if (!(await tab.evaluate(() => document.hidden))) throw new Error('the tab is not hidden');
  return async () => {
    await other.close();
    await tab.bringToFront();
  };
};

/** How a page is looked at while it ticks; each puts it there, and gives what puts it back. */
const SITUATIONS = {
  // one below the other, the first of them on screen
  list: () => undefined,
  slow: async ({ session }) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return () => session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  },
  // one upon the other, all of them on screen
  pile: async ({ tab }) => {
    await tab.evaluate(() => document.querySelector('main').classList.add('pile'));
    return () => tab.evaluate(() => document.querySelector('main').classList.remove('pile'));
  },
  away: async ({ tab }) => {
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    return () => tab.evaluate(() => scrollTo(0, 0));
  },
  hidden: hide,
};

/** @returns for each situation its samples, as {@link seconds} gives them */
export const measureTicking = (browser, server, { page, n, when, situations, count }) =>
  visit(browser, { page, n }, async visitor => {
    const { session, load } = visitor;
    // the thread's own time, which counts what it did, and not what else the machine had to do meanwhile
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await load(server.url({ page: page.id, n, when }));
    await sleep(1000);
    const results = {};
    for (const situation of situations) {
      const restore = await SITUATIONS[situation](visitor);
      await sleep(n > 100 ? 1000 : 500);
      results[situation] = await seconds(session, count);
      await restore?.();
    }
    return results;
  });
