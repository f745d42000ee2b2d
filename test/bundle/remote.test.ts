import { expect } from '@open-wc/testing';
import { DATA_URL, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { AFTER, BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import {
  FALLBACK,
  script,
  listening,
  pageOfCards,
  shown,
  told,
  waiting,
  dataRequests,
  words,
  HOUR,
} from '../support/following.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

describe('a card that follows a file', () => {
  it('shows the event, and asks for it once, however many cards there are', async () => {
    const { results, requests, console, errors } = await visit({
      now: BEFORE,
      html: pageOfCards(20),
      answers: { [DATA_URL]: { body: jsonLd(), delay: 100 } },
      steps: [told(20), shown],
    });
    expect(results[0].titles).to.eql(Array(20).fill(SAMPLE_EVENT.name));
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
        { answered: 4 }, // the page, the script, and the file twice
        { wait: 100 },
        shown,
        { jump: HOUR * 1.25 },
        told(6),
        shown,
      ],
    });
    expect(results.map(({ titles }) => titles[2])).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name, 'Moved']);
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
        cardHtml({ ...SAMPLE_EVENT, src: DATA_URL }) + cardHtml({ src: DATA_URL }, jsonLdScript()),
      ),
      answers: { [DATA_URL]: { body: jsonLd({ name: 'Another' }) } },
      steps: [{ wait: 300 }, { advance: 100 * HOUR }, { wait: 100 }, shown],
    });
    expect(dataRequests(requests)).to.be.empty;
    expect(results[0].titles).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
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
  // Half a minute from the next change of a unit: "second" is a letter shorter than "seconds", and begins elsewhere.
  const startDate = () =>
    new Date(Date.parse('2099-01-01T15:00Z') + (Date.now() % 60_000) + 30_000).toISOString();

  it('when the file says what the page said', async () => {
    const start = startDate();
    const { results } = await visit({
      viewport,
      html: pageOf(
        listening + script,
        cardHtml(
          { src: DATA_URL, lang: 'en-GB' },
          jsonLdScript({ startDate: start, endDate: '2099-01-01T16:30Z' }),
        ) + below,
      ),
      answers: {
        [DATA_URL]: {
          body: jsonLd({ startDate: start, endDate: '2099-01-01T17:00Z' }),
          delay: 300,
        },
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
      answers: {
        [DATA_URL]: {
          body: jsonLd({ startDate: startDate(), endDate: undefined }),
          delay: 300,
        },
      },
      steps: [told(1), { wait: 100 }, shown, shifts],
    });
    expect(results[0].titles).to.eql([SAMPLE_EVENT.name]);
    expect(results[1]).to.equal(0);
  });
});
