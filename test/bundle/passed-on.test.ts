import { expect } from '@open-wc/testing';
import { SHARE_IDS } from '../../src/share/targets.js';
import { BEFORE } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit, type Step } from '../support/visit.js';

const ALL_SHARE_TARGETS = SHARE_IDS.join(' ');

/** Records what is written to the clipboard and passed to `navigator.share`. */
const RECORD = `<script>
  window.shared = [];
  const record = data => (shared.push(data), Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: record } });
  Object.assign(navigator, { canShare: () => true, share: data => record(JSON.stringify(data)) });
</script>`;

/** Opens and clicks every share target; gives all links, files and shared texts. */
const share = {
  run: async () => {
    const card = document.querySelector('event-card');
    const root = card?.shadowRoot;
    // A fake clock stops timers, but not messages.
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
    const { shared } = globalThis as unknown as { shared: readonly string[] };
    const hrefs = [...(root?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].map(({ href }) => href);
    const files = await Promise.all(
      hrefs.filter(href => href.startsWith('blob:')).map(async href => (await fetch(href)).text()),
    );
    return [...shared, ...hrefs.filter(href => !href.startsWith('blob:')), ...files].map(text =>
      text.replace(/DTSTAMP.*/, ''),
    );
  },
};
const ROOT = `document.querySelector('event-card').shadowRoot`;
const chooseZone = (zone: string): Step[] => [
  { run: `${ROOT}.querySelector('[part~=zone]').open = true` },
  { until: `${ROOT}.querySelector('select')` },
  { advance: 1000 }, // the list is filled in slices
  { until: `${ROOT}.querySelector('option[value="${zone}"]')` },
  {
    run: `
      const list = ${ROOT}.querySelector('select');
      list.value = '${zone}';
      list.dispatchEvent(new Event('change'));
      await document.querySelector('event-card').updateComplete;
      return list.value`,
  },
];

const EVENTS = {
  'a time in UTC, as plugins write it': { 'start-date': '2099-03-24T23:30:00Z', duration: 'PT1H' },
  'a time with its zone': {
    'start-date': '2099-03-24T15:00',
    'time-zone': 'Europe/Zurich',
    duration: 'PT1H30M',
  },
  'a time with its offset': { 'start-date': '2099-03-24T15:00+05:45' },
  'a floating time': { 'start-date': '2099-03-24T15:00' },
  'a date': { 'start-date': '2099-03-24' },
  'a postponed event': { 'start-date': '2099-03-24T23:30:00Z', 'event-status': 'postponed' },
} as const;

const HOME = { timezoneId: 'Europe/Zurich', locale: 'en-GB' };
const TEHRAN = { timezoneId: 'Asia/Tehran', locale: 'en-US' };
const VIEWER_TRACES = /iran|tehran|\+03:?30|\b[ap]m\b/i;

describe('shared content', () => {
  for (const [what, attributes] of Object.entries(EVENTS)) {
    const html = (lang: string) =>
      pageOf(
        RECORD + `<script src="${SCRIPT}"></script>`,
        cardHtml({
          name: 'Side event',
          url: 'https://ngo.example/e',
          share: ALL_SHARE_TARGETS,
          ...attributes,
          lang,
        }),
      );

    it(`does not reveal the viewer's zone and locale for ${what}`, async () => {
      const [home] = (await visit({ ...HOME, now: BEFORE, html: html('en-GB'), steps: [share] })).results;
      const [away] = (await visit({ ...TEHRAN, now: BEFORE, html: html('en-GB'), steps: [share] })).results;
      expect(home.length).to.be.greaterThan(15);
      expect(away).to.eql(home);
      for (const text of away) expect(decodeURIComponent(text)).not.to.match(VIEWER_TRACES);
    });
  }

  it('does not reveal the zone that the viewer chose', async () => {
    const { results } = await visit({
      ...{ timezoneId: 'UTC', locale: 'en-GB', now: BEFORE },
      html: pageOf(
        RECORD + `<script src="${SCRIPT}"></script>`,
        cardHtml({
          name: 'A',
          share: ALL_SHARE_TARGETS,
          ...EVENTS['a time in UTC, as plugins write it'],
          lang: 'en-GB',
        }),
      ),
      steps: [...chooseZone('Asia/Tehran'), share],
    });
    const [zone, shared] = results.slice(-2) as [string, string[]];
    expect(zone).to.equal('Asia/Tehran');
    expect(shared.length).to.be.greaterThan(15);
    for (const text of shared) expect(decodeURIComponent(text)).not.to.match(VIEWER_TRACES);
  });

  it('does not reveal the viewer’s region on a page without a language', async () => {
    const sharedByLocale = await Promise.all(
      ['en-US', 'en-GB', 'en-AU'].map(async locale => {
        const html = `<!doctype html><link rel="icon" href="data:,">${RECORD}<script src="${SCRIPT}"></script>
          ${cardHtml({ name: 'A', url: 'https://ngo.example/e', share: ALL_SHARE_TARGETS, ...EVENTS['a time in UTC, as plugins write it'] })}`;
        return (await visit({ locale, timezoneId: 'UTC', now: BEFORE, html, steps: [share] })).results[0];
      }),
    );
    expect(sharedByLocale[1]).to.eql(sharedByLocale[0]);
    expect(sharedByLocale[2]).to.eql(sharedByLocale[0]);
  });
});

describe('URL of the page', () => {
  it('is shared without its user name, password and query', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        RECORD +
          `<script src="${SCRIPT}"></script><base href="https://user:secret@ngo.example/a/b?c=d#e">
        <link rel="canonical" href="https://user:secret@ngo.example/a/b">`,
        cardHtml({
          ...{
            name: 'A',
            lang: 'en-GB',
            'start-date': '2099-03-24',
            share: ALL_SHARE_TARGETS,
            'structured-data': '',
          },
          'registration-url': 'register',
        }),
      ),
      steps: [
        share,
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
