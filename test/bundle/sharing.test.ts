import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { cardHtml, pageOf, pageWith, SCRIPT } from '../support/pages.js';
import { visit, type Step } from '../support/visit.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' } as const satisfies Attributes;
const EVERYTHING = {
  ...EVENT,
  share:
    'native copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon threads reddit line viber vk weibo qr',
  calendar: 'google outlook office365 yahoo ics',
};
const ALONE = ['/page.html', SCRIPT];
const FIRST = { wait: 150 } as const;
const OPEN_CALENDAR = [{ click: '.calendar > summary' }, { wait: 100 }] as const;

/** What is asked for over the network: a blob or a data URL stays in the page. */
const asked = (requests: readonly { url: string }[]) =>
  requests.filter(({ url }) => /^https?:/.test(url)).map(({ url }) => url);
const paths = (requests: readonly { url: string }[]) => asked(requests).map(url => new URL(url).pathname);

const HARMLESS: readonly (readonly [what: string, steps: readonly Step[]])[] = [
  ['by being there', []],
  [
    'by what is pointed at',
    [{ run: "document.querySelector('event-card').dispatchEvent(new MouseEvent('mouseover'))" }],
  ],
  ['by walking through it with the keyboard', Array.from({ length: 30 }, () => ({ press: 'Tab' }))],
  ['by the list of calendars', OPEN_CALENDAR],
  ['by the QR code', [{ click: '#qr' }, { wait: 100 }]],
  ['by the file of the QR code', [{ click: '#qr' }, { click: '[download$=svg]' }, { wait: 100 }]],
  ['by the file for a calendar', [...OPEN_CALENDAR, { click: '[download$=ics]' }, { wait: 100 }]],
  ['by copying', [{ click: '#copy' }, { click: '#invitation' }, { wait: 100 }]],
];

describe('nothing leaves the page', () => {
  for (const [what, steps] of HARMLESS) {
    it(what, async () => {
      const { requests, errors, cookies, storage } = await visit({
        now: BEFORE,
        html: pageWith(EVERYTHING),
        steps: [FIRST, ...steps, FIRST],
      });
      expect(paths(requests)).to.eql(ALONE);
      expect([errors, cookies, storage]).to.eql([[], [], { local: 0, session: 0 }]);
    });
  }
});

const LINKS = [
  ['a share button', [], 'a[href^="https://wa.me/"]', 'https://wa.me/?text='],
  ['another share button', [], 'a[href^="https://bsky.app/"]', 'https://bsky.app/intent/compose?text='],
  [
    'a calendar',
    OPEN_CALENDAR,
    'a[href^="https://calendar.google.com/"]',
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=',
  ],
] as const;

// The page is its own service, too: opened as one, it tells what it was told.
const SERVICE = `<meta name="referrer" content="unsafe-url">
  <script>
    const channel = new BroadcastChannel('service');
    const told = [];
    channel.onmessage = ({ data }) => told.push(data);
    if (location.hash === '#service') channel.postMessage([document.referrer, opener !== null]);
  </script>
  <script src="${SCRIPT}" defer></script>`;

const toService = (selector: string) => ({
  run: `const { shadowRoot } = document.querySelector('event-card');
    for (const root of [document, shadowRoot])
      for (const link of root.querySelectorAll(${JSON.stringify(selector)})) {
        link.href = '/page.html#service';
        link.id = 'service';
      }`,
});
/** What it was told: at once, or when a busy machine has opened the page. */
const told = {
  run: `for (let tries = 0; tries < 40 && !told.length; tries += 1)
      await new Promise(resolve => setTimeout(resolve, 100));
    return told`,
};

describe('a click on', () => {
  for (const [what, before, selector, service] of LINKS) {
    it(`${what} asks the one service that is chosen, once`, async () => {
      const { requests } = await visit({
        now: BEFORE,
        html: pageWith(EVENT),
        steps: [FIRST, ...before, { click: selector }, { asked: 3 }, { wait: 300 }],
      });
      const [, , ...others] = requests;
      expect(others.map(({ resourceType, method }) => [resourceType, method])).to.eql([['document', 'GET']]);
      expect(others[0]?.url.startsWith(service), others[0]?.url).to.be.true;
      expect(decodeURIComponent(others[0]?.url ?? ''))
        .to.include(EVENT.name)
        .and.include(EVENT.url);
    });

    it(`${what} opens a page that learns neither where from nor by whom`, async () => {
      const { results } = await visit({
        html: pageOf(SERVICE, cardHtml({ ...EVENT, 'start-date': '2099-03-24T15:00' })),
        steps: [FIRST, ...before, toService(selector), { click: '#service' }, told],
      });
      expect(results.at(-1)).to.eql([['', false]]);
    });
  }

  it('any other link of such a page does tell, which is how this would be seen', async () => {
    const { results } = await visit({
      html: pageOf(SERVICE, '<a href="/page.html#service" target="_blank" rel="opener">Go</a>'),
      steps: [{ click: 'a' }, told],
    });
    expect(results[0]).to.eql([[new URL('/page.html', location.href).href, true]]);
  });
});
