import { expect } from '@open-wc/testing';
import { DATA_URL, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { AFTER, BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import {
  FALLBACK,
  script,
  recordEvents,
  pageOfCards,
  shown,
  untilDispatched,
  untilPlaceholder,
  dataRequests,
  trim,
  HOUR,
} from '../support/remote-file.js';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

describe('src', () => {
  it('loads the file once for all cards of the page', async () => {
    const { results, requests, console, errors } = await visit({
      now: BEFORE,
      html: pageOfCards(20),
      answers: { [DATA_URL]: { body: jsonLd(), delay: 100 } },
      steps: [untilDispatched(20), shown],
    });
    expect(results[0].titles).to.eql(Array(20).fill(SAMPLE_EVENT.name));
    expect(results[0].dispatched).to.eql(Array(20).fill('remote'));
    expect(dataRequests(requests)).to.eql([DATA_URL]);
    expect([errors, console]).to.eql([[], []]);
  });

  it('shows the children and a loading message while the file loads', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: { fails: 'hangs' } },
      steps: [untilPlaceholder('Loading'), shown],
    });
    expect(results[0]).to.deep.include({ titles: [''], isFallbackVisible: true, dispatched: [] });
    expect(trim(results[0].placeholder)).to.equal('Loading the event…');
  });

  it('reloads the file after about an hour and shows its changes', async () => {
    const later = { name: 'Moved', eventStatus: 'https://schema.org/EventRescheduled' };
    const { results, requests } = await visit({
      now: BEFORE,
      html: pageOfCards(3),
      answers: { [DATA_URL]: [{ body: jsonLd() }, { body: jsonLd() }, { body: jsonLd(later) }] },
      steps: [
        untilDispatched(3),
        { jump: HOUR - 1000 },
        { wait: 100 },
        shown,
        { jump: HOUR / 4 },
        { answered: 4 }, // the page, the script, and the file twice
        { wait: 100 },
        shown,
        { jump: HOUR * 1.25 },
        untilDispatched(6),
        shown,
      ],
    });
    expect(results.map(({ titles }) => titles[2])).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name, 'Moved']);
    expect(results[2].dispatched, 'only changes dispatch an event').to.eql(Array(6).fill('remote'));
    expect(dataRequests(requests)).to.have.length(3);
  });

  it('reloads no sooner than refresh allows', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '600' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [untilDispatched(2), { jump: 9 * HOUR }, { wait: 100 }],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('never reloads with refresh="0"', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '0' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [untilDispatched(2), { jump: 100 * HOUR }, { wait: 100 }],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('stops reloading once the event has ended', async () => {
    const { requests } = await visit({
      now: BEFORE,
      html: pageOfCards(2, { src: DATA_URL, refresh: '10000' }),
      answers: { [DATA_URL]: { body: jsonLd() } },
      steps: [
        untilDispatched(2),
        { jump: 24 * 14 * HOUR },
        { wait: 100 },
        { jump: 24 * 365 * HOUR },
        { wait: 100 },
      ],
    });
    expect(dataRequests(requests)).to.have.length(1);
  });

  it('loads nothing if the event has ended by the attributes or inline JSON-LD', async () => {
    const { requests, results } = await visit({
      now: AFTER,
      html: pageOf(
        recordEvents + script,
        cardHtml({ ...SAMPLE_EVENT, src: DATA_URL }) + cardHtml({ src: DATA_URL }, jsonLdScript()),
      ),
      answers: { [DATA_URL]: { body: jsonLd({ name: 'Another' }) } },
      steps: [{ wait: 300 }, { advance: 100 * HOUR }, { wait: 100 }, shown],
    });
    expect(dataRequests(requests)).to.be.empty;
    expect(results[0].titles).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
  });

  it('omits credentials and referrer from requests', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        `<script>
           document.cookie = 'secret=1';
           const init = [];
           const original = fetch;
           window.fetch = (url, options) => (init.push(options), original(url, options));
         </script>${recordEvents}${script}`,
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

describe('layout shift', () => {
  const below = '<p>Text below</p>';
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
  // Half a minute before a unit changes: "second" is narrower than "seconds", which would shift the text.
  const startDate = () =>
    new Date(Date.parse('2099-01-01T15:00Z') + (Date.now() % 60_000) + 30_000).toISOString();

  it('is 0 if the file repeats the inline event', async () => {
    const start = startDate();
    const { results } = await visit({
      viewport,
      html: pageOf(
        recordEvents + script,
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
      steps: [untilDispatched(2), shown, shifts],
    });
    expect(results[0].dispatched).to.eql(['inline', 'remote']);
    expect(results[1]).to.equal(0);
  });

  it('is 0 if the page reserves the space, with a late script and a late file', async () => {
    const late = `<script>setTimeout(() => {
      const script = document.createElement('script');
      script.src = '${SCRIPT}';
      document.head.append(script);
    }, 300)</script>`;
    const { results } = await visit({
      viewport,
      html: pageOf(
        recordEvents + reserved + late,
        cardHtml({ src: DATA_URL, lang: 'en-GB' }, FALLBACK) + below,
      ),
      answers: {
        [DATA_URL]: {
          body: jsonLd({ startDate: startDate(), endDate: undefined }),
          delay: 300,
        },
      },
      steps: [untilDispatched(1), { wait: 100 }, shown, shifts],
    });
    expect(results[0].titles).to.eql([SAMPLE_EVENT.name]);
    expect(results[1]).to.equal(0);
  });
});
