// The server command `visit`: opens a page as a new visitor, takes some steps there, and says what happened:
// what was requested, logged, thrown and stored. A test page cannot tell this of itself, for it holds the
// test runner too. test/support/visit.ts is how a test calls it, and documents what goes in and comes out.

/* global document, Document, IntersectionObserver -- in the visited page */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Well under Mocha's own timeout, so that a step which hangs is the error that is reported. */
const STEP_TIMEOUT = 5000;

const PICTURES = new URL('../../node_modules/.cache/visit/', import.meta.url);

const sleep = ms =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

// Not by Playwright's own waiting, whose polls stand still with the page's clock.
const waitUntil = async (isTrue, what) => {
  const giveUpAt = Date.now() + STEP_TIMEOUT;
  while (!(await isTrue())) {
    if (Date.now() > giveUpAt) throw new Error(`it never came true that ${what}`);
    await sleep(20);
  }
};

/** Runs in the page, where timers and frames may stand still: messages do not. */
const visible = async selector => {
  // not what a page may have put in its place
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
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(fileURLToPath(new URL(`${encodeURIComponent(name)}.png`, PICTURES)), png);
  }
  return `data:image/png;base64,${png.toString('base64')}`;
};

/** The steps that have a result … */
const asking = {
  run: (page, body) => page.evaluate(`(async () => {${body}\n})()`),
  screenshot,
};

/** … and those that only do something. */
const doing = {
  advance: (page, ms) => page.clock.runFor(ms),
  jump: (page, ms) => page.clock.fastForward(ms),
  wait: (page, ms) => page.waitForTimeout(ms),
  until: (page, condition) => waitUntil(() => page.evaluate(`Boolean(${condition})`), condition),
  visible: (page, selector) => page.evaluate(visible, selector),
  requested: (_, count, heard) =>
    waitUntil(() => heard.requests.length >= count, `${count} things are asked for`),
  answered: (_, count, heard) => waitUntil(() => heard.answered >= count, `${count} things are answered`),
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

/** Everything that the visitor's pages, pop-ups too, ask for, say and throw. */
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

/** One answer after the other to the requests for a URL; the last one is for all that follow. */
const answering = answers => {
  const left = [answers].flat();
  return async route => {
    const { delay = 0, fails, ...answer } = left.length > 1 ? left.shift() : left[0];
    if (fails === 'hangs') return; // it is given up when the page is closed
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
  // tests stay on this machine: a request elsewhere is recorded, and answered with nothing
  await context.route(
    url => url.origin !== origin,
    route => route.fulfill({ status: 204 }),
  );
  for (const [url, list] of Object.entries(answers))
    await context.route(new URL(url, origin).href, answering(list));
  if (html === undefined) return;
  await context.route(address.href, route => route.fulfill({ contentType, headers, body: html }));
};

/** The clock stands at `now` from the first script on, and moves only by the steps `advance` and `jump`. */
const stopClock = async (page, now) => {
  const time = Date.parse(now);
  // it runs until it is stopped, which takes seconds on a busy machine, and cannot be stopped in its past
  await page.clock.install({ time: time - 60_000 });
  await page.clock.pauseAt(time);
};

const stored = page =>
  page
    .evaluate('({ local: localStorage.length, session: sessionStorage.length })')
    .catch(() => ({ local: 0, session: 0 })); // a sandboxed page has no storage to ask

async function visit(
  browser,
  origin,
  { url = '/page.html', html, contentType, headers, answers, now, steps = [], accessibility, ...visitor },
) {
  if (!now && steps.some(step => 'advance' in step || 'jump' in step))
    throw new Error('`advance` and `jump` move a clock that `now` has stopped, and this visit has no `now`');

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
    // an error thrown here would be printed at once, with all of the payload: the test is to throw it
    return visit(testPage.context().browser(), origin, payload).catch(({ message }) => ({
      failure: message,
    }));
  },
});
