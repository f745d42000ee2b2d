// The card works in the baseline, if plainer, and its children show below it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const PAGE = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <title>Card</title>
  <link rel="icon" href="data:," />
  <script>
    window.errors = [];
    onerror = message => void errors.push(message);
    onunhandledrejection = ({ reason }) => void errors.push(String(reason));
    console.error = (...texts) => void errors.push(texts.join(' '));
  </script>
  <script src="/event-card.js"></script>
  <event-card
    name="Side event"
    start-date="2099-03-24T15:00+01:00"
    duration="PT1H30M"
    location="Palais"
    price="5"
    price-currency="CHF"
    in-language="en fr"
    registration-url="https://ngo.example/r"
    viewer-time-zone="Europe/Zurich"
  ><p>Side event, 24 March</p></event-card>
</html>`;

const text = part =>
  `(document.querySelector('event-card').shadowRoot?.querySelector('[part~="${part}"]')?.innerText ?? '')`;

const open = async (chromium, urlOf) => {
  const tab = await chromium.tab();
  await tab.open(urlOf(PAGE));
  await sleep(500);
  return tab;
};

export const works = (chromium, urlOf) => {
  it(`${chromium.name}: the card works`, async () => {
    const tab = await open(chromium, urlOf);
    const shown = await tab.run(`({
      title: ${text('title')}, date: ${text('date')}, time: ${text('time')}, button: ${text('primary')}, errors,
    })`);
    assert.equal(shown.title, 'Side event');
    assert.match(shown.date, /24 March 2099/);
    assert.match(shown.time, /(15|3):00.*(16|4):30/);
    assert.match(shown.button, /^Register/);
    const second = await tab.run(text('countdown'));
    assert.match(second, /days/);
    await sleep(2000);
    assert.notEqual(await tab.run(text('countdown')), second, 'the countdown stands still');
    assert.deepEqual(await tab.run('errors'), []);
  });
};

export const leavesChildren = (chromium, urlOf) => {
  it(`${chromium.name}: the children show`, async () => {
    const tab = await open(chromium, urlOf);
    const state = await tab.run(`({
      height: document.querySelector('event-card p').getBoundingClientRect().height,
      card: ${text('card')},
    })`);
    assert.ok(state.height > 0);
    assert.equal(state.card, '');
  });
};
