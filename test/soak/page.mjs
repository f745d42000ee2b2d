// A page of its own for the soak: Chromium with the built script, a server that answers with an event, and the counters
// of DevTools.
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

const ANSWERS = {
  '/': async () => [
    'text/html',
    '<!doctype html><html lang="en"><title>Soak</title><main id="one"></main><main id="two"></main>',
  ],
  '/event-card.js': async () => ['text/javascript', await file('../../dist/event-card.js')],
  '/cards.js': async () => ['text/javascript', await file('cards.js')],
  '/event.json': async () => ['application/json', JSON.stringify(EVENT)],
};

const serve = async () => {
  const server = createServer((request, response) => {
    const answer = ANSWERS[request.url.replace(/\?.*/, '')];
    if (!answer) return response.writeHead(404).end();
    return answer().then(([type, body]) => response.setHeader('content-type', type).end(body));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Runs `work` with a page that has the script and the helpers of cards.js, and a session of DevTools beside it. */
export const withPage = async work => {
  const server = await serve();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: 'en-GB' });
    page.setDefaultTimeout(0); // how long it takes is what is measured
    page.on('pageerror', error => {
      throw error;
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addScriptTag({ url: '/cards.js' });
    await page.addScriptTag({ url: '/event-card.js' });
    await work(page, await page.context().newCDPSession(page));
  } finally {
    await browser.close();
    server.close();
  }
};
