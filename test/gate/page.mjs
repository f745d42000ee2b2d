// Runs tests on one page of Chromium, which is one of the test runner's as far as they and Mocha can see.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import { become, launchOptions } from '../browsers/chromium.mjs';

const ORIGIN = 'http://localhost:8000'; // nobody listens there: what the page asks for is answered below
const GIVE_UP_AFTER = 300_000;
const ROOT = new URL('../../', import.meta.url);

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><body>
<script>__WTR_CONFIG__ = { testFile: '/tests.js', testFrameworkConfig: { timeout: 60000 } }</script>
<script type="module" src="/mocha.js"></script>`;

/** How Mocha and the tests talk with the test runner. */
const SOCKET = `export const sendMessage = message => tell(message);
export const sendMessageWaitForResponse = async ({ command, payload }) =>
  command === 'viewer' ? { executed: true, result: await become(payload) } : { executed: false };`;

const TYPES = { '': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const answering = tests => {
  const made = { '/': PAGE, '/tests.js': tests, '/__web-dev-server__web-socket.js': SOCKET };
  return async (route, request) => {
    const { pathname } = new URL(request.url());
    const file =
      pathname === '/mocha.js'
        ? import.meta.resolve('@web/test-runner-mocha/dist/autorun.js')
        : `.${pathname}`;
    const body = made[pathname] ?? (await readFile(new URL(file, ROOT)).catch(() => undefined));
    const contentType = TYPES[extname(pathname)] ?? 'text/plain';
    await (body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 }));
  };
};

/** Gives what the test runner would be told of the tests, and what Istanbul counted, by file. */
export const runOnOnePage = async tests => {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.route('**/*', answering(tests));
    await page.exposeFunction('become', viewer => become(page, viewer));
    const end = new Promise((resolve, reject) => {
      setTimeout(reject, GIVE_UP_AFTER, new Error('the tests have not come to an end')).unref();
      page.on('crash', () => reject(new Error('the page has crashed')));
      page.exposeFunction('tell', ({ result }) => result && resolve(result)).catch(reject);
    });
    await page.goto(`${ORIGIN}/?wtr-session-id=gate`);
    const result = await end;
    return { result, counted: await page.evaluate(() => globalThis.__coverage__ ?? {}) };
  } finally {
    await browser.close();
  }
};
