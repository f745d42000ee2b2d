// The server command `visit`: opens a page as a new visitor, runs steps there, and returns what was requested, logged,
// thrown and stored. A test page cannot record this itself, as it also contains the test runner. Tests call it through
// test/support/visit.ts, which documents its input and output.

/* global document, Document, IntersectionObserver -- in the visited page */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Shorter than Mocha's timeout, so that the error names the step that hangs. */
const STEP_TIMEOUT = 5000;

const SCREENSHOTS = new URL('../../node_modules/.cache/visit/', import.meta.url);

const sleep = ms =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

// Not with Playwright, which stops polling when the page's clock is stopped.
const waitUntil = async (isTrue, what) => {
  const giveUpAt = Date.now() + STEP_TIMEOUT;
  while (!(await isTrue())) {
    if (Date.now() > giveUpAt) throw new Error(`timed out waiting for ${what}`);
    await sleep(20);
  }
};

/** Runs in the page. Uses messages, as timers and animation frames may be stopped. */
const visible = async selector => {
  // the page may have replaced `document.querySelector`
  const element = Document.prototype.querySelector.call(document, selector);
  await element.updateComplete;
  await new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    const observer = new IntersectionObserver(entries => {
      if (!entries.at(-1).isIntersecting) return;
      observer.disconnect();
      port2.postMessage(undefined);
    });
    observer.observe(element);
  });
};

const screenshot = async (page, name) => {
  const png = await page.screenshot();
  if (typeof name === 'string') {
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(fileURLToPath(new URL(`${encodeURIComponent(name)}.png`, SCREENSHOTS)), png);
  }
  return `data:image/png;base64,${png.toString('base64')}`;
};

/** Steps with a result. */
const asking = {
  run: (page, body) => page.evaluate(`(async () => {${body}\n})()`),
  screenshot,
};

/** Steps without a result. */
const doing = {
  advance: (page, ms) => page.clock.runFor(ms),
  jump: (page, ms) => page.clock.fastForward(ms),
  wait: (page, ms) => page.waitForTimeout(ms),
  until: (page, condition) => waitUntil(() => page.evaluate(`Boolean(${condition})`), condition),
  visible: (page, selector) => page.evaluate(visible, selector),
  requested: (_, count, heard) => waitUntil(() => heard.requests.length >= count, `${count} requests`),
  answered: (_, count, heard) => waitUntil(() => heard.answered >= count, `${count} answered requests`),
  press: (page, key) => page.keyboard.press(key),
  click: (page, selector) => page.locator(selector).click(),
  media: (page, media) => page.emulateMedia({ media }),
  reload: page => page.reload(),
};

const take = async (page, steps, heard) => {
  const results = [];
  for (const step of steps) {
    const [[kind, value]] = Object.entries(step);
    if (kind in asking) results.push(await asking[kind](page, value));
    else if (kind in doing) await doing[kind](page, value, heard);
    else throw new Error(`visit has no step "${kind}"`);
  }
  return results;
};

/** Records the requests, console messages and errors of all pages, including pop-ups. */
const listenTo = context => {
  const heard = { requests: [], answered: 0, console: [], errors: [] };
  context.on('request', request =>
    heard.requests.push({
      url: request.url(),
      resourceType: request.resourceType(),
      method: request.method(),
    }),
  );
  for (const end of ['requestfinished', 'requestfailed']) context.on(end, () => (heard.answered += 1));
  context.on('console', message => heard.console.push({ type: message.type(), text: message.text() }));
  context.on('weberror', error => heard.errors.push(String(error.error())));
  return heard;
};

/** Answers the requests for a URL in order; the last answer repeats. */
const answering = answers => {
  const left = [answers].flat();
  return async route => {
    const { delay = 0, fails, ...answer } = left.length > 1 ? left.shift() : left[0];
    if (fails === 'hangs') return; // ends when the page is closed
    if (delay) await sleep(delay);
    if (fails) await route.abort(fails);
    else
      await route.fulfill({
        contentType: 'application/json',
        ...answer,
        headers: { 'access-control-allow-origin': '*', ...answer.headers },
      });
  };
};

const serve = async (
  context,
  origin,
  address,
  { html, contentType = 'text/html', headers, answers = {} },
) => {
  // tests never reach the network: requests to other origins are recorded and answered with 204
  await context.route(
    url => url.origin !== origin,
    route => route.fulfill({ status: 204 }),
  );
  for (const [url, list] of Object.entries(answers))
    await context.route(new URL(url, origin).href, answering(list));
  if (html === undefined) return;
  await context.route(address.href, route => route.fulfill({ contentType, headers, body: html }));
};

/** Stops the clock at `now` before the first script runs; only the steps `advance` and `jump` move it. */
const stopClock = async (page, now) => {
  const time = Date.parse(now);
  // starts a minute early: it runs until it is stopped, which can take seconds, and cannot be stopped in the past
  await page.clock.install({ time: time - 60_000 });
  await page.clock.pauseAt(time);
};

const stored = page =>
  page
    .evaluate('({ local: localStorage.length, session: sessionStorage.length })')
    .catch(() => ({ local: 0, session: 0 })); // a sandboxed page has no storage

async function visit(
  browser,
  origin,
  { url = '/page.html', html, contentType, headers, answers, now, steps = [], accessibility, ...visitor },
) {
  if (!now && steps.some(step => 'advance' in step || 'jump' in step))
    throw new Error('`advance` and `jump` need a clock that `now` has stopped');

  const context = await browser.newContext(visitor);
  try {
    context.setDefaultTimeout(STEP_TIMEOUT);
    context.setDefaultNavigationTimeout(3 * STEP_TIMEOUT); // a busy machine is slow to open a page
    const address = new URL(url, origin);
    const heard = listenTo(context);
    await serve(context, origin, address, { html, contentType, headers, answers });

    const page = await context.newPage();
    if (now) await stopClock(page, now);
    await page.goto(address.href);

    return {
      results: await take(page, steps, heard),
      ...heard,
      cookies: await context.cookies(),
      storage: await stored(page),
      ...(accessibility && { accessibility: await page.locator('body').ariaSnapshot() }),
    };
  } finally {
    await context.close();
  }
}

export const visitPlugin = () => ({
  name: 'visit',
  async executeCommand({ command, payload, session }) {
    if (command !== 'visit') return undefined;
    const testPage = session.browser.getPage(session.id);
    const { origin } = new URL(testPage.url());
    // returned for the test to throw, as the runner would print an error thrown here with the whole payload
    return visit(testPage.context().browser(), origin, payload).catch(({ message }) => ({
      failure: message,
    }));
  },
});
