import { expect } from '@open-wc/testing';
import { DATA_URL, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import {
  script,
  recordEvents,
  pageOfCards,
  shown,
  untilDispatched,
  untilPlaceholder,
  dataRequests,
  warnings,
  trim,
  HOUR,
} from '../support/remote-file.js';
import { cardHtml, pageOf } from '../support/pages.js';
import { visit, type Answer } from '../support/visit.js';

describe('file that fails to load', () => {
  const FAILURES: readonly (readonly [string, Answer, RegExp])[] = [
    ['a file that is not found', { status: 404, body: jsonLd() }, /^src: could not be loaded \(HTTP 404\)$/],
    ['a server error', { status: 500, body: '{}' }, /HTTP 500/],
    ['HTML', { contentType: 'text/html', body: '<!doctype html><p>Gone' }, /not JSON/],
    ['truncated JSON', { body: jsonLd().slice(0, 200) }, /not JSON/],
    ['null', { body: 'null' }, /found no schema.org Event/],
    ['an empty file', { body: '' }, /not JSON/],
    ['a file of 2 MB', { body: jsonLd({ description: 'x'.repeat(2e6) }) }, /larger than 256 KB/],
    ['JSON-LD without an event', { body: '{"@type":"Recipe","name":"Soup"}' }, /found no schema.org Event/],
    ['a network failure', { fails: 'internetdisconnected' }, /could not be read/],
    [
      'an answer that CORS forbids',
      { body: jsonLd(), headers: { 'access-control-allow-origin': 'https://other.example' } },
      /could not be read/,
    ],
  ];

  for (const [failure, answer, message] of FAILURES) {
    it(`shows the children, reports once and retries later for ${failure}`, async () => {
      const { results, requests, console, errors } = await visit({
        now: BEFORE,
        html: pageOfCards(2),
        answers: { [DATA_URL]: [answer, answer, { body: jsonLd() }] },
        steps: [
          untilDispatched(2),
          shown,
          { jump: 1.25 * HOUR },
          { answered: 4 }, // the page, the script and the file twice
          { wait: 300 },
          shown,
          { jump: 2.5 * HOUR },
          untilDispatched(4),
          shown,
        ],
      });
      const [first, again, later] = results;
      expect(first).to.deep.include({ titles: ['', ''], isFallbackVisible: true });
      expect(trim(first.placeholder)).to.equal('The event could not be loaded. Try again');
      expect(first.dispatched).to.have.length(2);
      expect(first.dispatched[0]).to.match(message);
      expect(again.dispatched, 'an unchanged failure is not reported again').to.eql(first.dispatched);
      expect(later.titles).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
      expect(later.dispatched.slice(2)).to.eql(['remote', 'remote']);
      expect(warnings(console)).to.have.length(2);
      expect(errors).to.be.empty;
      expect(dataRequests(requests)).to.have.length(3);
    });
  }

  it('times out after 10 seconds', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: { fails: 'hangs' } },
      steps: [
        untilPlaceholder('Loading'),
        { advance: 9500 },
        shown,
        { advance: 1000 },
        untilDispatched(1),
        shown,
      ],
    });
    expect(results.map(({ dispatched }) => dispatched)).to.eql([[], ['src: not loaded within 10 seconds']]);
  });

  it('can be retried by keyboard and mouse', async () => {
    const { results, requests } = await visit({
      now: BEFORE,
      html: pageOfCards(1),
      answers: { [DATA_URL]: [{ status: 503 }, { status: 503, delay: 2000 }, { body: jsonLd() }] },
      steps: [
        untilDispatched(1),
        { press: 'Tab' },
        { press: 'Enter' },
        untilPlaceholder('Loading'),
        shown,
        untilPlaceholder('could not'),
        shown,
        { click: '[part~=button]' },
        untilDispatched(2),
        shown,
      ],
    });
    expect(results.map(({ placeholder }) => trim(placeholder))).to.eql([
      'Loading the event…',
      'The event could not be loaded. Try again',
      '',
    ]);
    expect(results[2].titles).to.eql([SAMPLE_EVENT.name]);
    expect(dataRequests(requests)).to.have.length(3);
  });

  it('leaves the inline event and the last loaded event in place', async () => {
    const { results, console } = await visit({
      now: BEFORE,
      html: pageOf(
        recordEvents + script,
        cardHtml({ src: DATA_URL }, jsonLdScript({ name: 'Inline' })) + cardHtml({ src: '/good.json' }),
      ),
      answers: {
        [DATA_URL]: { status: 404 },
        '/good.json': [{ body: jsonLd() }, { status: 500 }],
      },
      steps: [untilDispatched(3), shown, { jump: 1.25 * HOUR }, untilDispatched(5), shown],
    });
    const titles = ['Inline', SAMPLE_EVENT.name];
    expect(results.map(({ titles: shownTitles }) => shownTitles)).to.eql([titles, titles]);
    expect(results[1].placeholder).to.equal('');
    expect(warnings(console), warnings(console).join('\n')).to.have.length(2);
  });
});
