import { expect } from '@open-wc/testing';
import { occurrenceAt } from '../../../src/state/occurrence.js';
import { detailsOf, event, issueFields, readJson } from '../../support/json-ld.js';

const WEEKLY = {
  '@type': 'Schedule',
  startDate: '2027-03-03',
  startTime: '19:00',
  endTime: '20:30',
  repeatFrequency: 'P1W',
  scheduleTimezone: 'Europe/Zurich',
};

/** Starts of the occurrences that the card shows over time. */
const listStarts = (eventSchedule: object, properties: object = {}, most = 5) => {
  const details = detailsOf(event({ eventSchedule, ...properties }));
  const starts: string[] = [];
  let now = Date.parse('2027-01-01T00:00Z');
  while (starts.length < most) {
    const schedule = occurrenceAt(details, now, 'UTC');
    if (schedule.precision === 'none') return starts;
    const start = new Date(schedule.start).toISOString().slice(0, 16);
    if (starts.at(-1) === start) return starts;
    starts.push(start);
    now = Math.max(now, schedule.end ?? schedule.start + 2 * 864e5);
  }
  return starts;
};

type Row = readonly [sentence: string, rule: object, starts: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'every week at the same local time across a clock change',
    { repeatCount: 5 },
    ['2027-03-03T18:00', '2027-03-10T18:00', '2027-03-17T18:00', '2027-03-24T18:00', '2027-03-31T17:00'],
  ],
  ['repeatCount times', { repeatCount: '2' }, ['2027-03-03T18:00', '2027-03-10T18:00']],
  [
    'until and including endDate',
    { endDate: '2027-03-17' },
    ['2027-03-03T18:00', '2027-03-10T18:00', '2027-03-17T18:00'],
  ],
  [
    'except on exceptDate',
    { repeatCount: 4, exceptDate: ['2027-03-10', '2027-03-17T19:00'] },
    ['2027-03-03T18:00', '2027-03-24T18:00'],
  ],
  ['every second week', { repeatFrequency: 'P2W', repeatCount: 2 }, ['2027-03-03T18:00', '2027-03-17T18:00']],
  [
    'on several weekdays from the first day on',
    { byDay: ['https://schema.org/Friday', 'Monday', 'WE'], repeatCount: 4 },
    ['2027-03-03T18:00', '2027-03-05T18:00', '2027-03-08T18:00', '2027-03-10T18:00'],
  ],
  [
    'on a weekday given as reference',
    { byDay: { '@id': 'http://schema.org/Wednesday' }, repeatCount: 2 },
    ['2027-03-03T18:00', '2027-03-10T18:00'],
  ],
  ['every day', { repeatFrequency: 'P1D', repeatCount: 2 }, ['2027-03-03T18:00', '2027-03-04T18:00']],
  ['every month', { repeatFrequency: 'P1M', repeatCount: 2 }, ['2027-03-03T18:00', '2027-04-03T17:00']],
  ['once without repeatFrequency', { repeatFrequency: undefined }, ['2027-03-03T18:00']],
];

describe('eventSchedule', () => {
  for (const [sentence, rule, starts] of ROWS) {
    it(`repeats ${sentence}`, () => {
      expect(listStarts({ ...WEEKLY, ...rule })).to.deep.equal(starts);
    });
  }

  it('sets start, end and zone', () => {
    expect(detailsOf(event({ eventSchedule: WEEKLY })).schedule).to.deep.equal({
      precision: 'instant',
      start: Date.parse('2027-03-03T18:00Z'),
      end: Date.parse('2027-03-03T19:30Z'),
      zone: 'Europe/Zurich',
    });
  });

  it('uses a duration instead of an end time', () => {
    const { schedule } = detailsOf(
      event({ eventSchedule: { ...WEEKLY, endTime: undefined, duration: 'PT2H' } }),
    );
    expect(schedule).to.include({ end: Date.parse('2027-03-03T20:00Z') });
  });

  const LENGTHS: readonly (readonly [string, object, object, string | undefined])[] = [
    ['the duration of the schedule', { duration: 'PT2H' }, {}, '2027-03-03T20:00Z'],
    ['the duration of the event', {}, { duration: 'PT2H' }, '2027-03-03T20:00Z'],
    ['no end if the event has another start', {}, { startDate: '2027-03-02T19:00' }, undefined],
  ];
  for (const [name, rule, properties, end] of LENGTHS) {
    it(`uses ${name} rather than endTime`, () => {
      const { schedule } = detailsOf(event({ eventSchedule: { ...WEEKLY, ...rule }, ...properties }));
      expect(schedule).to.include({ end: end && Date.parse(end) });
    });
  }

  it('accepts times with seconds, offsets or a T', () => {
    const { schedule } = detailsOf(
      event({
        eventSchedule: { startDate: '2027-03-03', startTime: '19:00:00-05:00', endTime: 'T20:00:00-05:00' },
      }),
    );
    expect(schedule).to.include({
      start: Date.parse('2027-03-04T00:00Z'),
      end: Date.parse('2027-03-04T01:00Z'),
    });
  });

  it('accepts a date without times', () => {
    const eventSchedule = { startDate: '2027-03-03', repeatFrequency: 'P1W', repeatCount: 2 };
    expect(detailsOf(event({ eventSchedule })).schedule).to.include({
      precision: 'date',
      start: Date.parse('2027-03-03'),
    });
    expect(listStarts(eventSchedule)).to.deep.equal(['2027-03-03T00:00', '2027-03-10T00:00']);
  });

  it('accepts a startDate with a time', () => {
    const { schedule } = detailsOf(event({ eventSchedule: { ...WEEKLY, startDate: '2027-03-03T18:00' } }));
    expect(schedule).to.include({ start: Date.parse('2027-03-03T17:00Z') });
  });

  it('keeps the start of the event itself', () => {
    const dates = { startDate: '2027-03-10T19:00', endDate: '2027-03-10T21:00' };
    expect(detailsOf(event({ eventSchedule: WEEKLY, ...dates })).schedule).to.include({
      start: Date.parse('2027-03-10T18:00Z'),
      end: Date.parse('2027-03-10T20:00Z'),
    });
    expect(listStarts({ ...WEEKLY, repeatCount: 2 }, dates)).to.deep.equal([
      '2027-03-10T18:00',
      '2027-03-17T18:00',
    ]);
  });

  const UNSUPPORTED: readonly (readonly [string, object])[] = [
    ['a frequency in words', { repeatFrequency: 'weekly' }],
    ['a frequency of hours', { repeatFrequency: 'PT6H' }],
    ['a frequency of zero', { repeatFrequency: 'P0D' }],
    ['a frequency that is not text', { repeatFrequency: true }],
    ['an unknown weekday', { byDay: 'someday' }],
    ['public holidays', { byDay: ['Monday', 'https://schema.org/PublicHolidays'] }],
    ['the first Monday of a month', { repeatFrequency: 'P1M', byDay: '1MO' }],
    ['a weekday of a month', { repeatFrequency: 'P1M', byDay: 'Monday' }],
    ['days of the month', { repeatFrequency: 'P1M', byMonthDay: [1, 13, 24] }],
    ['weeks of the month', { repeatFrequency: 'P1M', byMonthWeek: 1 }],
    ['months', { byMonth: '6' }],
    ['an invalid endDate', { endDate: 'summer' }],
    ['an invalid repeatCount', { repeatCount: 'often' }],
    ['a repeatCount of 0', { repeatCount: 0 }],
  ];
  for (const [name, rule] of UNSUPPORTED) {
    it(`reports ${name} and keeps the first date`, () => {
      const document = event({ eventSchedule: { ...WEEKLY, ...rule } });
      expect(issueFields(document)).to.deep.equal(['eventSchedule']);
      const { recurrence, schedule } = readJson(document)?.details ?? {};
      expect(recurrence).to.equal(undefined);
      expect(schedule).to.include({ precision: 'instant', start: Date.parse('2027-03-03T18:00Z') });
    });
  }

  for (const eventSchedule of [
    null,
    [],
    '',
    'weekly',
    7,
    true,
    {},
    { '@type': 'Schedule' },
    [{ startTime: '19:00' }],
  ]) {
    it(`ignores ${JSON.stringify(eventSchedule)}`, () => {
      const { schedule, recurrence } = detailsOf(event({ eventSchedule }));
      expect([schedule, recurrence]).to.deep.equal([{ precision: 'none' }, undefined]);
    });
  }
});
