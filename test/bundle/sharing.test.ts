import { expect } from '@open-wc/testing';
import { SHARE_IDS } from '../../src/share/targets.js';
import { BEFORE, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { cardHtml, pageOf, pageWith, SCRIPT } from '../support/pages.js';
import { visit, type Step } from '../support/visit.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' } as const satisfies Attributes;
const SHARING_EVENT = {
  ...EVENT,
  share: SHARE_IDS.join(' '),
  calendar: 'google outlook office365 yahoo ics',
};
const PAGE_AND_SCRIPT = ['/page.html', SCRIPT];
const settle = { wait: 150 } as const;
const OPEN_CALENDAR = [{ click: '.calendar > summary' }, { wait: 100 }] as const;

/** URLs of requests over the network, without blob and data URLs. */
const networkUrls = (requests: readonly { url: string }[]) =>
  requests.filter(({ url }) => /^https?:/.test(url)).map(({ url }) => url);
const paths = (requests: readonly { url: string }[]) =>
  networkUrls(requests).map(url => new URL(url).pathname);

const LOCAL_ACTIONS: readonly (readonly [action: string, steps: readonly Step[]])[] = [
  ['rendering', []],
  [
    'hovering over it',
    [{ run: "document.querySelector('event-card').dispatchEvent(new MouseEvent('mouseover'))" }],
  ],
  ['tabbing through it', Array.from({ length: 30 }, () => ({ press: 'Tab' }))],
  ['opening the calendar list', OPEN_CALENDAR],
  ['opening the QR code', [{ click: '#qr' }, { wait: 100 }]],
  ['downloading the QR code', [{ click: '#qr' }, { click: '[download$=svg]' }, { wait: 100 }]],
  ['downloading the calendar file', [...OPEN_CALENDAR, { click: '[download$=ics]' }, { wait: 100 }]],
  ['copying the link and the invitation', [{ click: '#copy' }, { click: '#invitation' }, { wait: 100 }]],
];

describe('network', () => {
  for (const [action, steps] of LOCAL_ACTIONS) {
    it(`sends no request when ${action}`, async () => {
      const { requests, errors, cookies, storage } = await visit({
        now: BEFORE,
        html: pageWith(SHARING_EVENT),
        steps: [settle, ...steps, settle],
      });
      expect(paths(requests)).to.eql(PAGE_AND_SCRIPT);
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

// The page is also the target of its links: there it sends its referrer and opener to the page that opened it.
const SERVICE = `<meta name="referrer" content="unsafe-url">
  <script>
    const channel = new BroadcastChannel('service');
    const received = [];
    channel.onmessage = ({ data }) => received.push(data);
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
/** What the page received; waits, as a slow machine takes long to open the target. */
const received = {
  run: `for (let tries = 0; tries < 40 && !received.length; tries += 1)
      await new Promise(resolve => setTimeout(resolve, 100));
    return received`,
};

describe('clicking', () => {
  for (const [link, before, selector, service] of LINKS) {
    it(`${link} sends one request to the chosen service`, async () => {
      const { requests } = await visit({
        now: BEFORE,
        html: pageWith(EVENT),
        steps: [settle, ...before, { click: selector }, { requested: 3 }, { wait: 300 }],
      });
      const [, , ...others] = requests;
      expect(others.map(({ resourceType, method }) => [resourceType, method])).to.eql([['document', 'GET']]);
      expect(others[0]?.url.startsWith(service), others[0]?.url).to.be.true;
      expect(decodeURIComponent(others[0]?.url ?? ''))
        .to.include(EVENT.name)
        .and.include(EVENT.url);
    });

    it(`${link} opens a page without referrer and opener`, async () => {
      const { results } = await visit({
        html: pageOf(SERVICE, cardHtml({ ...EVENT, 'start-date': '2099-03-24T15:00' })),
        steps: [settle, ...before, toService(selector), { click: '#service' }, received],
      });
      expect(results.at(-1)).to.eql([['', false]]);
    });
  }

  it('another link of the same page passes both on, as a control', async () => {
    const { results } = await visit({
      html: pageOf(SERVICE, '<a href="/page.html#service" target="_blank" rel="opener">Go</a>'),
      steps: [{ click: 'a' }, received],
    });
    expect(results[0]).to.eql([[new URL('/page.html', location.href).href, true]]);
  });
});
