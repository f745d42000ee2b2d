import { expect } from '@open-wc/testing';
import { AFTER, BEFORE, FOLLOW_UP } from '../support/events.js';
import { DATA_URL, jsonLd, jsonLdScript } from '../support/event-file.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit, type Answer } from '../support/visit.js';

const FALLBACK = '<p>Side event: read more</p>';
const script = `<script src="${SCRIPT}"></script>`;
/** Keeps what each card tells, in order. */
const listening = `<script>
  window.told = [];
  for (const type of ['event-card-load', 'event-card-error'])
    addEventListener(type, ({ detail }) =>
      told.push(detail.source ?? detail.problems.map(({ field, message }) => field + ': ' + message).join()));
</script>`;
const pageOfCards = (
  count: number,
  attributes: Record<string, string> = { src: DATA_URL },
  child = FALLBACK,
) => pageOf(listening + script, cardHtml(attributes, child).repeat(count));

/** What each card shows of itself, and what was told. */
const shown = {
  run: () => ({
    titles: [...document.querySelectorAll('event-card')].map(
      card => card.shadowRoot?.querySelector('[part~=title]')?.textContent ?? '',
    ),
    waiting:
      document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent ?? '',
    isChildSeen: document.querySelector('event-card p')?.checkVisibility() ?? false,
    told: (globalThis as unknown as { told: readonly string[] }).told,
  }),
};
/** Waits until so many things were told. */
const told = (count: number) => ({ until: `told.length >= ${count}` });
/** Waits until the first card says so. */
const waiting = (words: string) => ({
  until: `document.querySelector('event-card')?.shadowRoot?.querySelector('[part~=waiting]')?.textContent.includes('${words}')`,
});
const dataRequests = (requests: readonly { url: string }[]) =>
  requests.filter(({ url }) => !url.includes('localhost')).map(({ url }) => url);
const warnings = (console: readonly { type: string; text: string }[]) =>
  console.filter(({ type }) => type === 'warning').map(({ text }) => text);
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

const HOUR = 36e5;

describe('a card that follows a file', () => {
  it('shows the event, and asks for it once, however many cards there are', async () => {
    const { results, requests, console, errors } = await visit({
      now: BEFORE,
      html: pageOfCards(20),
      answers: { [DATA_URL]: { body: jsonLd(), delay: 100 } },
      steps: [told(20), shown],
    });
    expect(results[0].titles).to.eql(Array(20).fill(FOLLOW_UP.name));
    expect(results[0].told).to.eql(Array(20).fill('remote'));
    expect(dataRequests(requests)).to.eql([DATA_URL]);
    expect([errors, console]).to.eql([[], []]);
  });

  it('shows what the page wrote while the file is awaited, and says so', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: { fails: 'hangs' } },
      steps: [waiting('Loading'), shown],
    });
    expect(results[0]).to.deep.include({ titles: [''], isChildSeen: true, told: [] });
    expect(words(results[0].waiting)).to.equal('Loading the event…');
  });

  it('asks again after a while, with some delay that differs, and follows the file', async () => {
    const later = { name: 'Moved', eventStatus: 'https://schema.org/EventRescheduled' };
    const { results, requests } = await visit({
      now: BEFORE,
      html: pageOfCards(3),
      answers: { [DATA_URL]: [{ body: jsonLd() }, { body: jsonLd() }, { body: jsonLd(later) }] },
      steps: [
        told(3),
        { jump: HOUR - 1000 },
        { wait: 100 },
        shown,
        { jump: HOUR / 4 },
        { wait: 100 },
        shown,
        { jump: HOUR * 1.25 },
        told(6),
        shown,
      ],
    });
    expect(results.map(({ titles }) => titles[2])).to.eql([FOLLOW_UP.name, FOLLOW_UP.name, 'Moved']);
    expect(results[2].told, 'only news is told').to.eql(Array(6).fill('remote'));
    expect(dataRequests(requests)).to.have.length(3);
  });

  it('asks again no sooner than it is told to', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '600' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [told(2), { jump: 9 * HOUR }, { wait: 100 }],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('never asks again with refresh 0', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '0' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [told(2), { jump: 100 * HOUR }, { wait: 100 }],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('never asks again when the event has ended meanwhile', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '10000' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [told(2), { jump: 24 * 14 * HOUR }, { wait: 100 }, { jump: 24 * 365 * HOUR }, { wait: 100 }],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('never asks at all where the page itself knows that the event has ended', async () => {
    const { requests, results } = await visit({
      now: AFTER,
      html: pageOf(
        listening + script,
        cardHtml({ ...FOLLOW_UP, src: DATA_URL }) + cardHtml({ src: DATA_URL }, jsonLdScript()),
      ),
      answers: { [DATA_URL]: { body: jsonLd({ name: 'Another' }) } },
      steps: [{ wait: 300 }, { advance: 100 * HOUR }, { wait: 100 }, shown],
    });
    expect(dataRequests(requests)).to.be.empty;
    expect(results[0].titles).to.eql([FOLLOW_UP.name, FOLLOW_UP.name]);
  });

  it('is told nothing of the visitor but what a request cannot be without', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        `<script>
           document.cookie = 'secret=1';
           const init = [];
           const original = fetch;
           window.fetch = (url, options) => (init.push(options), original(url, options));
         </script>${listening}${script}`,
        cardHtml({ src: '/data.json' }),
      ),
      answers: { '/data.json': { body: jsonLd() } },
      steps: [
        { until: 'init.length' },
        { run: 'return init.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy])' },
      ],
    });
    expect(results).to.eql([[['omit', 'no-referrer']]]);
  });
});

describe('nothing on the page moves', () => {
  const below = '<p>What the page says below</p>';
  const reserved = '<style>event-card { display: flow-root; min-block-size: 40rem }</style>';
  const shifts = {
    run: () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 200);
      }),
  };
  const viewport = { width: 700, height: 1200 };

  it('when the file says what the page said', async () => {
    const { results } = await visit({
      viewport,
      html: pageOf(
        listening + script,
        cardHtml(
          { src: DATA_URL, lang: 'en-GB' },
          jsonLdScript({ startDate: '2099-01-01T15:00Z', endDate: undefined }),
        ) + below,
      ),
      answers: {
        [DATA_URL]: { body: jsonLd({ startDate: '2099-01-01T15:30Z', endDate: undefined }), delay: 300 },
      },
      steps: [told(2), shown, shifts],
    });
    expect(results[0].told).to.eql(['inline', 'remote']);
    expect(results[1]).to.equal(0);
  });

  it('where the page has reserved the place, with a late script and a late file', async () => {
    const late = `<script>setTimeout(() => {
      const script = document.createElement('script');
      script.src = '${SCRIPT}';
      document.head.append(script);
    }, 300)</script>`;
    const { results } = await visit({
      viewport,
      html: pageOf(listening + reserved + late, cardHtml({ src: DATA_URL, lang: 'en-GB' }, FALLBACK) + below),
      answers: { [DATA_URL]: { body: jsonLd(), delay: 300 } },
      steps: [told(1), { wait: 100 }, shown, shifts],
    });
    expect(results[0].titles).to.eql([FOLLOW_UP.name]);
    expect(results[1]).to.equal(0);
  });
});

describe('a file that does not come', () => {
  const FAILURES: readonly (readonly [string, Answer, RegExp])[] = [
    ['is not found', { status: 404, body: jsonLd() }, /^src: expected a file; the answer is HTTP 404$/],
    ['is an error of the server', { status: 500, body: '{}' }, /HTTP 500/],
    ['is HTML', { contentType: 'text/html', body: '<!doctype html><p>Gone' }, /expected JSON/],
    ['is cut off', { body: jsonLd().slice(0, 200) }, /expected JSON/],
    ['is null', { body: 'null' }, /expected an Event of schema.org in JSON-LD/],
    ['is empty', { body: '' }, /expected JSON/],
    ['is of 2 MB', { body: jsonLd({ description: 'x'.repeat(2e6) }) }, /expected at most 256 KB of JSON/],
    ['is about something else', { body: '{"@type":"Recipe","name":"Soup"}' }, /expected an Event/],
    ['is out of reach', { fails: 'internetdisconnected' }, /expected an answer that this page may read/],
    [
      'is not for this page, by CORS',
      { body: jsonLd(), headers: { 'access-control-allow-origin': 'https://other.example' } },
      /expected an answer that this page may read/,
    ],
  ];

  for (const [how, answer, message] of FAILURES) {
    it(`as it ${how}, leaves what the page wrote, is told once, and is tried again later`, async () => {
      const { results, requests, console, errors } = await visit({
        now: BEFORE,
        html: pageOfCards(2),
        answers: { [DATA_URL]: [answer, answer, { body: jsonLd() }] },
        steps: [
          told(2),
          shown,
          { jump: 1.25 * HOUR },
          { wait: 300 },
          shown,
          { jump: 1.25 * HOUR },
          told(4),
          shown,
        ],
      });
      const [first, again, later] = results;
      expect(first).to.deep.include({ titles: ['', ''], isChildSeen: true });
      expect(words(first.waiting)).to.equal('The event could not be loaded. Try again');
      expect(first.told).to.have.length(2);
      expect(first.told[0]).to.match(message);
      expect(again.told, 'the same failure is no news').to.eql(first.told);
      expect(later.titles).to.eql([FOLLOW_UP.name, FOLLOW_UP.name]);
      expect(later.told.slice(2)).to.eql(['remote', 'remote']);
      expect(warnings(console)).to.have.length(2);
      expect(errors).to.be.empty;
      expect(dataRequests(requests)).to.have.length(3);
    });
  }

  it('is given up after ten seconds', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: { fails: 'hangs' } },
      steps: [waiting('Loading'), { advance: 9500 }, shown, { advance: 1000 }, told(1), shown],
    });
    expect(results.map(({ told }) => told)).to.eql([[], ['src: expected an answer within 10 seconds']]);
  });

  it('can be tried again by the visitor, by keyboard too', async () => {
    const { results, requests } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: [{ status: 503 }, { status: 503, delay: 200 }, { body: jsonLd() }] },
      steps: [
        told(1),
        { press: 'Tab' },
        { press: 'Enter' },
        waiting('Loading'),
        shown,
        waiting('could not'),
        shown,
        { click: '[part~=button]' },
        told(2),
        shown,
      ],
    });
    expect(results.map(({ waiting }) => words(waiting))).to.eql([
      'Loading the event…',
      'The event could not be loaded. Try again',
      '',
    ]);
    expect(results[2].titles).to.eql([FOLLOW_UP.name]);
    expect(dataRequests(requests)).to.have.length(3);
  });

  it('leaves the event that the page tells, and the one that it told last', async () => {
    const { results, console } = await visit({
      now: BEFORE,
      html: pageOf(
        listening + script,
        cardHtml({ src: DATA_URL }, jsonLdScript({ name: 'Inline' })) + cardHtml({ src: '/good.json' }),
      ),
      answers: {
        [DATA_URL]: { status: 404 },
        '/good.json': [{ body: jsonLd() }, { status: 500 }],
      },
      steps: [told(2), shown, { jump: 1.25 * HOUR }, told(3), shown],
    });
    const titles = ['Inline', FOLLOW_UP.name];
    expect(results.map(shownNow => shownNow.titles)).to.eql([titles, titles]);
    expect(results[1].waiting).to.equal('');
    expect(warnings(console), warnings(console).join('\n')).to.have.length(2);
  });
});
