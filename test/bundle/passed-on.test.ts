import { expect } from '@open-wc/testing';
import { BEFORE } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const ALL = [
  ...'native copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon'.split(' '),
  ...'threads reddit line viber vk weibo qr'.split(' '),
].join(' ');

/** Keeps what is written into the clipboard, and given to the share sheet of the system. */
const LISTENING = `<script>
  window.given = [];
  const keep = what => (given.push(what), Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: keep } });
  Object.assign(navigator, { canShare: () => true, share: data => keep(JSON.stringify(data)) });
</script>`;

/** Presses every button and opens every list, and gives all that could leave the card. */
const passOn = {
  run: async () => {
    const card = document.querySelector('event-card');
    const root = card?.shadowRoot;
    // The clock of the page stands still, and timers with it.
    const updated = async () => {
      await new Promise(resolve => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
      await card?.updateComplete;
    };
    const calendar = root?.querySelector<HTMLDetailsElement>('[part~=calendar]');
    if (calendar) calendar.open = true;
    await updated();
    await updated();
    for (const button of root?.querySelectorAll<HTMLElement>('button[part~=share-button]') ?? []) {
      button.click();
      await updated();
    }
    const { given } = globalThis as unknown as { given: readonly string[] };
    const hrefs = [...(root?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].map(({ href }) => href);
    const files = await Promise.all(
      hrefs.filter(href => href.startsWith('blob:')).map(async href => (await fetch(href)).text()),
    );
    return [...given, ...hrefs.filter(href => !href.startsWith('blob:')), ...files].map(text =>
      text.replace(/DTSTAMP.*/, ''),
    );
  },
};
const choose = (zone: string) => ({
  run: `
    const root = document.querySelector('event-card').shadowRoot;
    root.querySelector('[part~=zone]').open = true;
    const updated = () => new Promise(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    await updated();
    await updated();
    await document.querySelector('event-card').updateComplete;
    const list = root.querySelector('select');
    list.value = '${zone}';
    list.dispatchEvent(new Event('change'));
    await document.querySelector('event-card').updateComplete;
    return list.value`,
});

const EVENTS = {
  'a time in UTC, as plugins write it': { 'start-date': '2099-03-24T23:30:00Z', duration: 'PT1H' },
  'a time with its zone': {
    'start-date': '2099-03-24T15:00',
    'time-zone': 'Europe/Zurich',
    duration: 'PT1H30M',
  },
  'a time with its offset': { 'start-date': '2099-03-24T15:00+05:45' },
  'a time on a clock somewhere': { 'start-date': '2099-03-24T15:00' },
  'a day': { 'start-date': '2099-03-24' },
  'a postponed event': { 'start-date': '2099-03-24T23:30:00Z', 'event-status': 'postponed' },
} as const;

const HOME = { timezoneId: 'Europe/Zurich', locale: 'en-GB' };
const TEHRAN = { timezoneId: 'Asia/Tehran', locale: 'en-US' };
const TOLD = /iran|tehran|\+03:?30|\b[ap]m\b/i;

describe('what is passed on', () => {
  for (const [what, attributes] of Object.entries(EVENTS)) {
    const html = (lang: string) =>
      pageOf(
        LISTENING + `<script src="${SCRIPT}"></script>`,
        cardHtml({ name: 'Side event', url: 'https://ngo.example/e', share: ALL, ...attributes, lang }),
      );

    it(`does not tell where the visitor is: ${what}`, async () => {
      const [home] = (await visit({ ...HOME, now: BEFORE, html: html('en-GB'), steps: [passOn] })).results;
      const [away] = (await visit({ ...TEHRAN, now: BEFORE, html: html('en-GB'), steps: [passOn] })).results;
      expect(home.length).to.be.greaterThan(15);
      expect(away).to.eql(home);
      for (const text of away) expect(decodeURIComponent(text)).not.to.match(TOLD);
    });
  }

  it('does not tell what zone the visitor chose', async () => {
    const { results } = await visit({
      ...{ timezoneId: 'UTC', locale: 'en-GB', now: BEFORE },
      html: pageOf(
        LISTENING + `<script src="${SCRIPT}"></script>`,
        cardHtml({ name: 'A', share: ALL, ...EVENTS['a time in UTC, as plugins write it'], lang: 'en-GB' }),
      ),
      steps: [choose('Asia/Tehran'), passOn],
    });
    expect(results[0]).to.equal('Asia/Tehran');
    for (const text of results[1]) expect(decodeURIComponent(text)).not.to.match(TOLD);
  });

  it('does not tell the region of the visitor on a page without a language', async () => {
    const seen = await Promise.all(
      ['en-US', 'en-GB', 'en-AU'].map(async locale => {
        const html = `<!doctype html><link rel="icon" href="data:,">${LISTENING}<script src="${SCRIPT}"></script>
          ${cardHtml({ name: 'A', url: 'https://ngo.example/e', share: ALL, ...EVENTS['a time in UTC, as plugins write it'] })}`;
        return (await visit({ locale, timezoneId: 'UTC', now: BEFORE, html, steps: [passOn] })).results[0];
      }),
    );
    expect(seen[1]).to.eql(seen[0]);
    expect(seen[2]).to.eql(seen[0]);
  });
});

describe('the address of the page', () => {
  it('is shared without the password that it was opened with', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        LISTENING +
          `<script src="${SCRIPT}"></script><base href="https://user:secret@ngo.example/a/b?c=d#e">
        <link rel="canonical" href="https://user:secret@ngo.example/a/b">`,
        cardHtml({
          ...{ name: 'A', lang: 'en-GB', 'start-date': '2099-03-24', share: ALL, 'structured-data': '' },
          'registration-url': 'register',
        }),
      ),
      steps: [
        passOn,
        {
          run: () =>
            [...document.querySelectorAll('script[type="application/ld+json"]')].map(
              ({ textContent }) => textContent,
            ),
        },
      ],
    });
    const all = [...results[0], ...results[1]].join('\n');
    expect(decodeURIComponent(all)).not.to.match(/user|secret|c=d/);
    expect(all).to.include('https://ngo.example/a/register');
  });
});
