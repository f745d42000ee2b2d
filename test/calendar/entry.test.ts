import { expect } from '@open-wc/testing';
import type { RawEvent } from '../../src/model/fields.js';
import type { Phase } from '../../src/state/phase.js';
import { PAGE, SAMPLE_RAW_EVENT } from '../fixtures/events.js';
import { entryOf, sureEntryOf } from '../support/calendars.js';

/** What is written, and its start and exclusive end in the calendar: instants, or whole days. */
const SPANS: readonly (readonly [what: string, raw: RawEvent, start: string, end: string])[] = [
  ['a time and a duration', {}, '2027-03-24T14:00Z', '2027-03-24T15:30Z'],
  [
    'a time and an end',
    { duration: '', endDate: '2027-03-24T17:00' },
    '2027-03-24T14:00Z',
    '2027-03-24T16:00Z',
  ],
  [
    'a time with an offset',
    { startDate: '2027-03-24T23:00-05:00', timeZone: '' },
    '2027-03-25T04:00Z',
    '2027-03-25T05:30Z',
  ],
  ['a time over midnight', { startDate: '2027-03-24T23:30' }, '2027-03-24T22:30Z', '2027-03-25T00:00Z'],
  [
    'a time over several days',
    { duration: '', endDate: '2027-03-26T12:00' },
    '2027-03-24T14:00Z',
    '2027-03-26T11:00Z',
  ],
  [
    'a time over a clock change',
    { startDate: '2027-03-28T01:30', duration: 'PT2H' },
    '2027-03-28T00:30Z',
    '2027-03-28T02:30Z',
  ],
  ['a time without an end', { duration: '' }, '2027-03-24T14:00Z', '2027-03-24T14:00Z'],
  ['a date', { startDate: '2027-03-24', duration: '' }, '2027-03-24', '2027-03-25'],
  ['a date with a duration in hours', { startDate: '2027-03-24' }, '2027-03-24', '2027-03-25'],
  [
    'a date far to the west',
    { startDate: '2027-03-24', timeZone: 'Pacific/Honolulu' },
    '2027-03-24',
    '2027-03-25',
  ],
  [
    'a date far to the east',
    { startDate: '2027-03-24', timeZone: 'Pacific/Kiritimati' },
    '2027-03-24',
    '2027-03-25',
  ],
  ['the last day of a year', { startDate: '2027-12-31' }, '2027-12-31', '2028-01-01'],
  [
    'a date and a last day',
    { startDate: '2027-03-24', endDate: '2027-03-26', duration: '' },
    '2027-03-24',
    '2027-03-27',
  ],
  ['a date and a duration in days', { startDate: '2027-03-24', duration: 'P3D' }, '2027-03-24', '2027-03-27'],
  ['a time in an unknown zone', { timeZone: '', duration: '' }, '2027-03-24', '2027-03-25'],
  [
    'a time in an unknown zone, until midnight',
    { timeZone: '', endDate: '2027-03-25T00:00' },
    '2027-03-24',
    '2027-03-25',
  ],
  [
    'a time in an unknown zone, over midnight',
    { timeZone: '', startDate: '2027-03-24T23:30' },
    '2027-03-24',
    '2027-03-26',
  ],
  [
    'midnight in an unknown zone',
    { timeZone: '', startDate: '2027-03-24T00:00', duration: '' },
    '2027-03-24',
    '2027-03-25',
  ],
];

const NOTHING: readonly (readonly [what: string, raw: RawEvent, phase: Phase])[] = [
  ['a month', { startDate: '2027-03' }, 'upcoming'],
  ['an event without a date', { startDate: '' }, 'unscheduled'],
  ['an event that has ended', {}, 'ended'],
  ['a date in the past', { startDate: '2027-03-24' }, 'ended'],
  ['a postponed event', { eventStatus: 'postponed' }, 'upcoming'],
  ['a cancelled event that would have ended', { eventStatus: 'cancelled' }, 'ended'],
  ['a cancelled event without a day', { eventStatus: 'cancelled', startDate: '2027-03' }, 'upcoming'],
];

const STATUSES: readonly (readonly [what: string, raw: RawEvent, status: string, sequence: number])[] = [
  ['a planned event', {}, 'CONFIRMED', 0],
  ['a rescheduled event', { eventStatus: 'rescheduled' }, 'CONFIRMED', 1],
  ['an event moved online', { eventStatus: 'moved-online' }, 'CONFIRMED', 1],
  ['a cancelled event', { eventStatus: 'cancelled' }, 'CANCELLED', 2],
  ['a date', { startDate: '2027-03-24' }, 'TENTATIVE', 0],
  ['a time in an unknown zone', { timeZone: '' }, 'TENTATIVE', 0],
  ['a cancelled date', { startDate: '2027-03-24', eventStatus: 'cancelled' }, 'CANCELLED', 2],
];

/** Changes that keep the identity of the event. */
const EDITS: readonly (readonly [what: string, raw: RawEvent])[] = [
  [
    'another day',
    { startDate: '2027-03-25T10:00', previousStartDate: '2027-03-24T15:00', eventStatus: 'rescheduled' },
  ],
  ['another time of day', { startDate: '2027-03-24T10:00', eventStatus: 'rescheduled' }],
  ['another title', { name: 'Another title' }],
  ['a time that is yet to be announced', { startDate: '2027-03-24' }],
  ['another zone', { timeZone: 'Asia/Tokyo' }],
  ['another end', { duration: 'PT3H' }],
  ['another description', { description: 'More is known.' }],
  ['another place', { location: 'Room XX' }],
  ['a join URL', { joinUrl: 'https://ngo.example/join' }],
  ['a cancellation', { eventStatus: 'cancelled' }],
];

const HERE = { url: '' };

const JOIN = 'https://ngo.example/join';
const REGISTER = 'https://ngo.example/register';
const EVENT_PAGE = SAMPLE_RAW_EVENT.url;

/** What is known, the last lines of the description, and the location. */
const LINKS: readonly (readonly [what: string, raw: RawEvent, links: readonly string[], location: string])[] =
  [
    ['an event with a page', {}, [EVENT_PAGE], ''],
    ['an event without a page', HERE, [PAGE], ''],
    [
      'an event to register for',
      { registrationUrl: REGISTER },
      [`Register: ${REGISTER}`, EVENT_PAGE],
      REGISTER,
    ],
    [
      'an event to join',
      { registrationUrl: REGISTER, joinUrl: JOIN },
      [`Join now: ${JOIN}`, `Register: ${REGISTER}`, EVENT_PAGE],
      JOIN,
    ],
    [
      'an event at a place',
      { joinUrl: JOIN, location: 'Room XX' },
      [`Join now: ${JOIN}`, EVENT_PAGE],
      'Room XX',
    ],
    [
      'an event whose page takes the registrations',
      { registrationUrl: EVENT_PAGE },
      [`Register: ${EVENT_PAGE}`],
      EVENT_PAGE,
    ],
    [
      'a cancelled event',
      { eventStatus: 'cancelled', registrationUrl: REGISTER, joinUrl: JOIN },
      [EVENT_PAGE],
      '',
    ],
  ];

describe('calendar entry', () => {
  for (const [what, raw, start, end] of SPANS) {
    const isAllDay = !start.includes('T');
    it(`spans ${isAllDay ? 'whole days' : 'instants'} for ${what}`, () => {
      const entry = sureEntryOf(raw);
      expect([entry.isAllDay, entry.start, entry.end]).to.eql([isAllDay, Date.parse(start), Date.parse(end)]);
    });
  }

  for (const [what, raw, phase] of NOTHING) {
    it(`is undefined for ${what}`, () => {
      expect(entryOf(raw, phase)).to.equal(undefined);
    });
  }

  for (const phase of ['upcoming', 'live', 'started'] as const) {
    it(`exists while the event is ${phase}`, () => {
      expect(entryOf({}, phase)).not.to.equal(undefined);
    });
  }

  for (const [what, raw, status, sequence] of STATUSES) {
    it(`has status ${status} and revision ${sequence} for ${what}`, () => {
      const entry = sureEntryOf(raw);
      expect([entry.status, entry.revision]).to.eql([status, sequence]);
    });
  }

  for (const [what, raw] of EDITS) {
    it(`keeps its UID after ${what}, with or without an event URL`, () => {
      expect(sureEntryOf(raw).uid).to.equal(sureEntryOf().uid);
      expect(sureEntryOf({ ...HERE, ...raw }).uid).to.equal(sureEntryOf(HERE).uid);
    });
  }

  it('builds its UID from the event URL and the date', () => {
    expect(sureEntryOf().uid).to.equal('https://ngo.example/side-event#2027-03-24');
    expect(sureEntryOf({ url: 'https://ngo.example/other' }).uid).not.to.equal(sureEntryOf().uid);
    expect(sureEntryOf({ startDate: '2027-03-31T15:00' }).uid).not.to.equal(sureEntryOf().uid);
  });

  it('builds its UID from the page URL if the event has none', () => {
    expect(sureEntryOf(HERE).uid).to.equal(`${PAGE}#2027-03-24`);
  });

  for (const start of ['+012027-03-24T15:00', '9999-12-31T23:30'])
    it(`never ends after the year 9999: ${start}`, () => {
      const entry = entryOf({ startDate: start, timeZone: '', duration: 'P1D' });
      expect(entry === undefined || new Date(entry.end).getUTCFullYear() <= 9999).to.be.true;
    });

  it('includes all known details', () => {
    const known = {
      description: 'One.\n\nTwo.',
      location: 'Room XX',
      joinUrl: 'https://ngo.example/join',
    };
    expect(sureEntryOf(known)).to.include({
      summary: SAMPLE_RAW_EVENT.name,
      description: 'One.\n\nTwo.',
      location: 'Room XX',
      url: SAMPLE_RAW_EVENT.url,
      conference: 'https://ngo.example/join',
    });
  });

  it('leaves unknown details empty', () => {
    expect(sureEntryOf(HERE)).to.include({ description: '', location: '', url: PAGE, conference: undefined });
  });

  for (const [what, raw, links, location] of LINKS) {
    it(`has something to press for ${what}`, () => {
      const entry = sureEntryOf(raw);
      expect([entry.links, entry.location]).to.eql([links, location]);
    });
  }

  it('accepts a title with a lone surrogate', () => {
    expect(() => entryOf({ ...HERE, name: 'Cut \ud83d' })).not.to.throw();
  });
});

describe('an event with values that cannot be read', () => {
  for (const [what, raw] of [
    ['start', { startDate: 'in spring' }],
    ['status', { eventStatus: 'verlegt' }],
  ] as const)
    it(`has no entry for an unreadable ${what}`, () => {
      expect(entryOf(raw)).to.equal(undefined);
    });

  it('has an entry without an end for an unreadable end', () => {
    const { start, end } = sureEntryOf({ duration: '', endDate: 'late' });
    expect(end).to.equal(start);
  });
});

it('an event on whole days is confirmed', () => {
  const days = { startDate: '2027-05-17T00:00', endDate: '2027-05-18T00:00', duration: '' };
  expect(sureEntryOf(days)).to.include({ status: 'CONFIRMED', isAllDay: true });
});
