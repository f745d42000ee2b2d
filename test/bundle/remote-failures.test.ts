import { expect } from '@open-wc/testing';
import { DATA_URL, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import {
  script,
  listening,
  pageOfCards,
  shown,
  told,
  waiting,
  dataRequests,
  warnings,
  words,
  HOUR,
} from '../support/following.js';
import { cardHtml, pageOf } from '../support/pages.js';
import { visit, type Answer } from '../support/visit.js';

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
          { answered: 4 }, // the page, the script, and the file twice
          { wait: 300 },
          shown,
          { jump: 2.5 * HOUR },
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
      expect(later.titles).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
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
      answers: { [DATA_URL]: [{ status: 503 }, { status: 503, delay: 2000 }, { body: jsonLd() }] },
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
    expect(results[2].titles).to.eql([SAMPLE_EVENT.name]);
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
      steps: [told(3), shown, { jump: 1.25 * HOUR }, told(5), shown],
    });
    const titles = ['Inline', SAMPLE_EVENT.name];
    expect(results.map(shownNow => shownNow.titles)).to.eql([titles, titles]);
    expect(results[1].waiting).to.equal('');
    expect(warnings(console), warnings(console).join('\n')).to.have.length(2);
  });
});
