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

/** Attributes and children that leave no use for the file, as the event has ended or `refresh-until` has passed. */
const PAST: readonly (readonly [what: string, attributes: Attributes, children?: string])[] = [
  ['only a past end', { 'end-date': END }],
  ['a name and a past end', { name: 'Side event', 'end-date': END }],
  ['a past start and end', { 'start-date': START, 'end-date': END }],
  ['a past start and a duration', { 'start-date': START, duration: 'PT1H30M' }],
  ['a name, a past start and a duration', { name: 'Side event', 'start-date': START, duration: 'PT1H30M' }],
  ['a past local end with a time zone', { 'end-date': '2025-03-24T16:30', 'time-zone': 'Europe/Zurich' }],
  ['a past local end without a time zone', { 'end-date': '2025-03-24T16:30' }],
  ['a past end date', { 'end-date': '2025-03-24' }],
  ['a past start date', { 'start-date': '2025-03-24' }],
  ['a past end month', { 'end-date': '2025-03' }],
  ['a past end of a cancelled event', { 'end-date': END, 'event-status': 'cancelled' }],
  ['a past end in inline JSON-LD', {}, nameless({ startDate: undefined, endDate: END, duration: undefined })],
  [
    'a past start and a duration in inline JSON-LD',
    {},
    nameless({ startDate: START, endDate: undefined, duration: 'PT1H30M' }),
  ],
  [
    'a past end in an attribute and a name in inline JSON-LD',
    { 'end-date': END },
    jsonLdScript({ startDate: undefined, endDate: undefined }),
  ],
  ['a past refresh-until', { 'refresh-until': END }],
  ['a past refresh-until and a future end', { 'refresh-until': END, 'end-date': '2099-03-24' }],
];

/** Attributes with which the file may still bring a change. */
const NOT_PAST: readonly (readonly [what: string, attributes: Attributes])[] = [
  ['no dates', {}],
  ['a future end', { 'end-date': '2099-03-24' }],
  ['a future refresh-until', { 'refresh-until': '2099-03-24' }],
  ['a past end of a postponed event', { 'end-date': END, 'event-status': 'postponed' }],
  [
    'a name and past dates of a postponed event',
    { name: 'Side event', 'start-date': START, 'end-date': END, 'event-status': 'postponed' },
  ],
  ['an invalid end', { 'end-date': 'yesterday' }],
];

describe('requests for the event file', () => {
  beforeEach(() => {
    setNow(AFTER);
  });

  for (const [what, attributes, children = '<p>Children</p>'] of PAST) {
    it(`are not sent when the page gives ${what}`, async () => {
      const requests = holdRequests();
      const card = await showCard({ src: newUrl(), ...attributes }, children);
      await card.reload();
      await settled(card);
      expect(requests).to.have.length(0);
      expect(has(card, 'waiting'), 'no loading notice').to.be.false;
    });
  }

  it('are not sent after a past end in the event property', async () => {
    const requests = holdRequests();
    const card = newCard({ src: newUrl() });
    card.event = { '@type': 'Event', endDate: END };
    place().append(card);
    await settled(card);
    expect(requests).to.have.length(0);
  });

  for (const [what, attributes] of NOT_PAST) {
    it(`are sent when the page gives ${what}`, async () => {
      const requests = holdRequests();
      await showCard({ src: newUrl(), ...attributes });
      expect(requests).to.have.length(1);
    });
  }

  it('are sent for an event that the page marks as postponed, whose new date is shown', async () => {
    const requests = holdRequests();
    const card = await showCard({
      ...{ src: newUrl(), lang: 'en-GB', name: 'Side event' },
      ...{ 'event-status': 'postponed', 'start-date': START, 'end-date': END },
    });
    expect(part(card, 'status').textContent).to.equal('Postponed');
    await request(requests).answer(
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

describe('a response without an event', () => {
  for (const [what, body] of [
    ['an error object', '{"error":"maintenance"}'],
    ['an event without a name', '{"@type":"Event","startDate":"2099-01-01"}'],
    ['an event with an invisible name', '{"@type":"Event","name":"\u200b\u3164"}'],
    ['null', 'null'],
    ['an empty array', '[]'],
  ] as const) {
    it(`leaves the current event in place and is reported as an issue: ${what}`, async () => {
      setNow(AFTER);
      const requests = holdRequests();
      const url = newUrl();
      const future = { startDate: '2099-03-24T15:00+01:00', endDate: '2099-03-24T16:30+01:00' };
      const card = await showCard({ src: url }, '<p>Children</p>');
      await request(requests).answer(jsonLd(future));
      await settled(card);
      const title = part(card, 'title').textContent;
      const problems: string[] = [];
      card.addEventListener('event-card-error', ({ detail }) => {
        problems.push(...detail.problems.map(({ message }) => message));
      });
      const reloaded = card.reload();
      await request(requests, 1).answer(body);
      await reloaded;
      await settled(card);
      expect(part(card, 'title').textContent).to.equal(title);
      expect(problems.join()).to.match(/no schema\.org Event|the title|expected text/);

      const later = await showCard({ src: url });
      expect(part(later, 'title').textContent, 'a card added later').to.equal(title);
    });
  }
});
