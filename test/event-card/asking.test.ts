import { expect } from '@open-wc/testing';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { has, newCard, part, place, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { AFTER, type Attributes } from '../fixtures/events.js';

/** Two years before {@link AFTER}. */
const START = '2025-03-24T15:00+01:00';
const END = '2025-03-24T16:30+01:00';

/** JSON-LD of an event without a name, which no card can show. */
const nameless = (properties: object) => jsonLdScript({ name: undefined, ...properties });

/** What the page says, and inside of the card, by which the event is over. */
const OVER: readonly (readonly [what: string, attributes: Attributes, children?: string])[] = [
  ['an end alone', { 'end-date': END }],
  ['a name and an end', { name: 'Side event', 'end-date': END }],
  ['a start and an end', { 'start-date': START, 'end-date': END }],
  ['a start and a duration', { 'start-date': START, duration: 'PT1H30M' }],
  ['a name, a start and a duration', { name: 'Side event', 'start-date': START, duration: 'PT1H30M' }],
  ['an end on a wall clock', { 'end-date': '2025-03-24T16:30', 'time-zone': 'Europe/Zurich' }],
  ['an end on a clock somewhere', { 'end-date': '2025-03-24T16:30' }],
  ['a last day', { 'end-date': '2025-03-24' }],
  ['a day', { 'start-date': '2025-03-24' }],
  ['a last month', { 'end-date': '2025-03' }],
  ['the end of a cancelled event', { 'end-date': END, 'event-status': 'cancelled' }],
  ['an end in JSON-LD', {}, nameless({ startDate: undefined, endDate: END, duration: undefined })],
  [
    'a start and a duration in JSON-LD',
    {},
    nameless({ startDate: START, endDate: undefined, duration: 'PT1H30M' }),
  ],
  [
    'an end in an attribute beside a name in JSON-LD',
    { 'end-date': END },
    jsonLdScript({ startDate: undefined, endDate: undefined }),
  ],
  ['the last instant to ask', { 'refresh-until': END }],
  ['the last instant to ask, of an event to come', { 'refresh-until': END, 'end-date': '2099-03-24' }],
];

/** What the page says that leaves something to ask. */
const NOT_OVER: readonly (readonly [what: string, attributes: Attributes])[] = [
  ['nothing', {}],
  ['an end to come', { 'end-date': '2099-03-24' }],
  ['an instant to ask until', { 'refresh-until': '2099-03-24' }],
  ['a postponed event', { 'end-date': END, 'event-status': 'postponed' }],
  [
    'a postponed event with a name',
    { name: 'Side event', 'start-date': START, 'end-date': END, 'event-status': 'postponed' },
  ],
  ['an end that cannot be read', { 'end-date': 'yesterday' }],
];

describe('the file of an event', () => {
  beforeEach(() => {
    setNow(AFTER);
  });

  for (const [what, attributes, children = '<p>Children</p>'] of OVER) {
    it(`is not even asked for once after ${what}, in the page itself`, async () => {
      const asked = holdRequests();
      const card = await showCard({ src: newUrl(), ...attributes }, children);
      await card.reload();
      await settled(card);
      expect(asked).to.have.length(0);
      expect(has(card, 'waiting'), 'it waits for nothing').to.be.false;
    });
  }

  it('is not asked for after an end that a script sets', async () => {
    const asked = holdRequests();
    const card = newCard({ src: newUrl() });
    card.event = { '@type': 'Event', endDate: END };
    place().append(card);
    await settled(card);
    expect(asked).to.have.length(0);
  });

  for (const [what, attributes] of NOT_OVER) {
    it(`is asked for beside ${what}`, async () => {
      const asked = holdRequests();
      await showCard({ src: newUrl(), ...attributes });
      expect(asked).to.have.length(1);
    });
  }

  it('brings the new date of an event that the page calls postponed', async () => {
    const asked = holdRequests();
    const card = await showCard({
      ...{ src: newUrl(), lang: 'en-GB', name: 'Side event' },
      ...{ 'event-status': 'postponed', 'start-date': START, 'end-date': END },
    });
    expect(part(card, 'status').textContent).to.equal('Postponed');
    await request(asked).answer(
      jsonLd({
        startDate: '2099-04-14T15:00+02:00',
        endDate: '2099-04-14T16:30+02:00',
        eventStatus: 'EventRescheduled',
      }),
    );
    await settled(card);
    expect(part(card, 'status').textContent).to.equal('Rescheduled');
    expect(part(card, 'date').textContent).to.include('14 April 2099');
    expect(part(card, 'previous-date').textContent).to.include('24 Mar');
    expect(card.phase).to.equal('upcoming');
  });
});

describe('an answer without an event', () => {
  for (const [what, body] of [
    ['a notice of maintenance', '{"error":"maintenance"}'],
    ['an event without a name', '{"@type":"Event","startDate":"2099-01-01"}'],
    ['an event whose name cannot be seen', '{"@type":"Event","name":"\u200b\u3164"}'],
    ['null', 'null'],
    ['a list of nothing', '[]'],
  ] as const) {
    it(`takes nothing away, and is reported: ${what}`, async () => {
      setNow(AFTER);
      const asked = holdRequests();
      const url = newUrl();
      const future = { startDate: '2099-03-24T15:00+01:00', endDate: '2099-03-24T16:30+01:00' };
      const card = await showCard({ src: url }, '<p>Children</p>');
      await request(asked).answer(jsonLd(future));
      await settled(card);
      const title = part(card, 'title').textContent;
      const problems: string[] = [];
      card.addEventListener('event-card-error', ({ detail }) => {
        problems.push(...detail.problems.map(({ message }) => message));
      });
      const reloaded = card.reload();
      await request(asked, 1).answer(body);
      await reloaded;
      await settled(card);
      expect(part(card, 'title').textContent).to.equal(title);
      expect(problems.join()).to.match(/expected (an Event|the title|text)/);

      const later = await showCard({ src: url });
      expect(part(later, 'title').textContent, 'a card that comes later').to.equal(title);
    });
  }
});
