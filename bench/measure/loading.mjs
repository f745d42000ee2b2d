// From an address to cards that are seen, and what they leave in memory.
import { setTimeout as sleep } from 'node:timers/promises';
import { visit } from '../lib/browser.mjs';

const KB = 1024;

const heapOf = async session => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await sleep(300);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize / KB, domHeap: embedderHeapUsedSize / KB };
};

/** Browsers call a task long from 50 ms on, and tell nothing of a shorter one. */
const longestTaskOf = tab => tab.evaluate(() => Math.max(0, ...longTasks.map(({ duration }) => duration)));

/** @returns milliseconds until all is rendered and of the longest task, kB of heap, number of requests */
export const measureLoading = (browser, server, { page, n, cpu, patience }) =>
  visit(browser, { page, n, cpu, patience }, async ({ tab, session, load }) => {
    let requests = 0;
    tab.on('request', request => (requests += request.url().startsWith('data:') ? 0 : 1));
    const rendered = await load(server.url({ page: page.id, n }));
    const longestTask = await longestTaskOf(tab);
    return { rendered, longestTask, requests, ...(await heapOf(session)) };
  });
