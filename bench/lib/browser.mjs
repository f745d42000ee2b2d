// A real browser. Puppeteer drives it, for Playwright tells every page that it is seen and has the focus, and so no tab of
// its is ever hidden.
import puppeteer from 'puppeteer-core';
import { find } from '../../test/runner/find.mjs';

/** By which Puppeteer keeps hidden tabs as busy as those in front, which they are at nobody's. */
const NOT_AS_AT_HOME = [
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

export const launch = async () => {
  const browser = await puppeteer.launch({
    ...find.chromium({ preferShell: false }),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: NOT_AS_AT_HOME,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 120_000,
  });
  const version = await browser.version();
  if (!version.startsWith('Headless')) return browser;
  await browser.close();
  throw new Error(
    `The bench needs a whole Chromium: ${version} has no windows, and so hides no tab. CHROME_PATH may name another one; on Debian, "apt-get install chromium" brings one.`,
  );
};

/** Runs as the first script of a page: keeps its long tasks, and says by a binding when all cards are there and painted. */
const watch = (n, isRendered) => {
  globalThis.longTasks = [];
  new PerformanceObserver(list => globalThis.longTasks.push(...list.getEntries())).observe({
    type: 'longtask',
  });
  const areRendered = () => {
    const { children } = document.querySelector('main') ?? { children: [] };
    const last = children[n - 1];
    return n ? Boolean(last && isRendered(last) && Array.from(children).every(isRendered)) : true;
  };
  const tell = () => {
    performance.mark('rendered');
    globalThis.tellRendered(String(performance.now()));
  };
  const look = () => {
    if (document.readyState !== 'complete' || !areRendered()) return requestAnimationFrame(look);
    // the frame in which they are found is painted before the next task
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = tell;
    return port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
};

const within = (ms, promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not rendered within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/**
 * Opens a page as a new visitor, and does something with it.
 *
 * @param cpu how many times slower than this machine's
 * @param use gets the tab, its session of the DevTools protocol, and `load(url)`, done when all cards are seen
 */
export const visit = async (browser, { page, n, cpu = 1, patience = 60_000 }, use) => {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const session = await tab.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellRendered' });
    await tab.evaluateOnNewDocument(`(${watch})(${page.isRendered ? n : 0}, ${page.isRendered})`);
    const load = async url => {
      const rendered = new Promise(resolve => void session.once('Runtime.bindingCalled', resolve));
      // its end may never be told where the page is busy: what counts is the binding
      tab.goto(url, { timeout: 0 }).catch(() => {});
      const { payload } = await within(patience, rendered);
      return Number(payload);
    };
    return await use({ tab, session, context, load });
  } finally {
    await context.close();
  }
};
