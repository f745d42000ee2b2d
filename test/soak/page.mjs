// The page of the soak test: Chromium with the built script, a server with an event, and a DevTools session.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';

const file = name => readFile(new URL(name, import.meta.url));

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Side event out of a file',
  startDate: '2099-03-24T15:00:00+01:00',
};

const RESPONSES = {
  '/': [
    'text/html',
    '<!doctype html><html lang="en"><title>Soak</title><main id="one"></main><main id="two"></main>',
  ],
  '/event-card.js': ['text/javascript', await file('../../dist/event-card.js')],
  '/cards.js': ['text/javascript', await file('cards.js')],
  '/event.json': ['application/json', JSON.stringify(EVENT)],
};

/** Runs `work` with a page that has the script and the helpers of cards.js, and with its DevTools session. */
export const withPage = async work => {
  const server = createServer(({ url }, response) => {
    const [type, body] = RESPONSES[url.replace(/\?.*/, '')] ?? [];
    if (type) response.setHeader('content-type', type).end(body);
    else response.writeHead(404).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: 'en-GB' });
    page.setDefaultTimeout(0); // durations are measured, not limited
    page.on('pageerror', error => {
      throw error;
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addScriptTag({ url: '/cards.js' });
    await page.addScriptTag({ url: '/event-card.js' });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    await work(page, devTools);
  } finally {
    await browser.close();
    server.close();
  }
};
