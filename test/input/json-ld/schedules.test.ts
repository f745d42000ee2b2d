import { expect } from '@open-wc/testing';
import { understood } from '../../../src/model/as-written.js';
import { isKnown } from '../../../src/model/schedule.js';
import { hasEnded, occurrenceAt } from '../../../src/state/occurrence.js';
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
    if (!isKnown(schedule)) return starts;
    const start = new Date(schedule.start).toISOString().slice(0, 16);
    if (starts.at(-1) === start) return starts;
    starts.push(start);
    now = Math.max(now, understood(schedule.end) ?? schedule.start + 2 * 864e5);
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

  it('starts an occurrence on the day of the event at the time of the schedule', () => {
    const { schedule } = detailsOf(
      event({ startDate: '2027-03-10', eventSchedule: { ...WEEKLY, startDate: undefined } }),
    );
    expect(schedule).to.include({
      start: Date.parse('2027-03-10T18:00Z'),
      end: Date.parse('2027-03-10T19:30Z'),
    });
  });

  it('ends an occurrence on the next day if its end time is before its start', () => {
    const night = { ...WEEKLY, startTime: '22:00', endTime: '02:00' };
    expect(detailsOf(event({ eventSchedule: night })).schedule).to.include({
      start: Date.parse('2027-03-03T21:00Z'),
      end: Date.parse('2027-03-04T01:00Z'),
    });
  });

  it('ignores an end time on a day that does not exist', () => {
    const eventSchedule = { ...WEEKLY, startDate: '2027-13-45' };
    expect(issueFields(event({ eventSchedule }))).to.deep.equal(['startDate']);
  });

  const ENDS: readonly (readonly [string, endDate: string, end: string])[] = [
    ['after the next start is that of the series', '2027-03-17T20:30', '2027-03-03T19:30Z'],
    ['as a later date is that of the series', '2027-03-17', '2027-03-03T19:30Z'],
    ['on the same day is that of the occurrence', '2027-03-03T21:00', '2027-03-03T20:00Z'],
    ['before the next start is that of the occurrence', '2027-03-05T21:00', '2027-03-05T20:00Z'],
  ];
  for (const [sentence, endDate, end] of ENDS) {
    it(`takes account that an end of the event ${sentence}`, () => {
      const { schedule } = detailsOf(event({ eventSchedule: WEEKLY, endDate }));
      expect(schedule).to.include({ end: Date.parse(end) });
    });
  }

  it('ends with the end of the event if that is the end of the series', () => {
    expect(listStarts(WEEKLY, { endDate: '2027-03-17T20:30' })).to.deep.equal([
      '2027-03-03T18:00',
      '2027-03-10T18:00',
      '2027-03-17T18:00',
    ]);
    const dates = { startDate: '2027-03-03T19:00', endDate: '2027-03-10', duration: 'PT1H' };
    expect(listStarts({ ...WEEKLY, startDate: undefined, endTime: undefined }, dates)).to.deep.equal([
      '2027-03-03T18:00',
      '2027-03-10T18:00',
    ]);
  });

  it('takes a late end of a single occurrence for its own', () => {
    const { schedule } = detailsOf(
      event({ eventSchedule: { ...WEEKLY, repeatCount: 1 }, endDate: '2027-03-30T20:30' }),
    );
    expect(schedule).to.include({ end: Date.parse('2027-03-30T18:30Z') });
  });

  const UNKNOWN: readonly (readonly [string, unknown])[] = [
    ['words', { ...WEEKLY, repeatFrequency: 'every full moon' }],
    ['a frequency of hours', { ...WEEKLY, repeatFrequency: 'PT6H' }],
    ['a frequency of zero', { ...WEEKLY, repeatFrequency: 'P0D' }],
    ['a frequency that is not text', { ...WEEKLY, repeatFrequency: true }],
    ['an unknown weekday', { ...WEEKLY, byDay: 'someday' }],
    ['public holidays', { ...WEEKLY, byDay: ['Monday', 'https://schema.org/PublicHolidays'] }],
    ['a weekday of a month', { ...WEEKLY, repeatFrequency: 'P1M', byDay: 'Monday' }],
    ['weeks of the month', { ...WEEKLY, repeatFrequency: 'P1M', byMonthWeek: 1 }],
    ['an invalid endDate', { ...WEEKLY, endDate: 'summer' }],
    ['an invalid repeatCount', { ...WEEKLY, repeatCount: 'often' }],
    ['a repeatCount of 0', { ...WEEKLY, repeatCount: 0 }],
    ['no frequency but an end', { ...WEEKLY, repeatFrequency: undefined, endDate: '2097-06-30' }],
    ['text in place of a schedule', 'every Wednesday'],
  ];
  const FIRST = { startDate: '2027-03-03T19:00:00+01:00', endDate: '2027-03-03T20:30:00+01:00' };
  for (const [name, eventSchedule] of UNKNOWN) {
    it(`reports ${name}, shows the first date while it lies ahead, and never ends`, () => {
      const document = event({ ...FIRST, eventSchedule });
      expect(issueFields(document)).to.deep.equal(['eventSchedule']);
      const details = readJson(document)?.details ?? expect.fail('expected an event');
      const at = (now: string) => occurrenceAt(details, Date.parse(now), 'UTC');
      expect(at('2027-03-03T19:29Z')).to.include({ start: Date.parse('2027-03-03T18:00Z') });
      for (const now of ['2027-03-03T19:30Z', '2028-01-01', '2090-01-01']) {
        expect(at(now)).to.deep.equal({ precision: 'none', isGiven: true });
        expect(hasEnded(details, Date.parse(now), 'UTC')).to.equal(false);
      }
    });
  }

  type OpenRow = readonly [sentence: string, rule: object, now: string, start: string, end?: string];
  const ZONE = { scheduleTimezone: 'Europe/Zurich' };
  const OPEN: readonly OpenRow[] = [
    [
      'each Wednesday',
      { repeatFrequency: 'P1W', byDay: 'Wednesday', startTime: '12:00', endTime: '12:30', ...ZONE },
      '2027-03-08T12:00Z',
      '2027-03-10T11:00Z',
      '2027-03-10T11:30Z',
    ],
    [
      'each Wednesday in summer',
      { byDay: ['WE'], startTime: '12:00', ...ZONE },
      '2027-04-02',
      '2027-04-07T10:00Z',
    ],
    ['several days a week', { byDay: ['MO', 'TH'], startTime: '12:00Z' }, '2027-03-10', '2027-03-11T12:00Z'],
    ['each day', { repeatFrequency: 'Daily', startTime: '12:00Z' }, '2027-03-10T13:00Z', '2027-03-10T12:00Z'],
    [
      'the 13th of each month',
      { repeatFrequency: 'P1M', byMonthDay: 13, startTime: '12:00Z' },
      '2027-03-20',
      '2027-04-13T12:00Z',
    ],
    [
      '8 March of each year',
      { repeatFrequency: 'P1Y', byMonth: 3, byMonthDay: 8 },
      '2027-03-20',
      '2028-03-08T00:00Z',
    ],
    ['each Wednesday, without a time', { byDay: 'WE' }, '2027-03-08', '2027-03-10T00:00Z'],
    [
      'until its last Wednesday',
      { byDay: 'WE', startTime: '12:00Z', endDate: '2027-03-17' },
      '2030-03-08',
      '2027-03-17T12:00Z',
    ],
    [
      'at night',
      { byDay: 'WE', startTime: '22:00Z', endTime: '01:00Z' },
      '2027-03-11T00:59Z',
      '2027-03-10T22:00Z',
      '2027-03-11T01:00Z',
    ],
  ];
  for (const [sentence, eventSchedule, now, start, end] of OPEN) {
    it(`without a first day finds the next date: ${sentence}`, () => {
      const shown = occurrenceAt(detailsOf(event({ eventSchedule })), Date.parse(now), 'UTC');
      expect(shown).to.include({ start: Date.parse(start) });
      if (end) expect(shown).to.include({ end: Date.parse(end) });
    });
  }

  for (const rule of [
    { repeatFrequency: 'P2W', byDay: 'Wednesday' },
    { repeatFrequency: 'P1M' },
    { repeatFrequency: 'P1W' },
    { repeatCount: 3, byDay: 'MO' },
    { endDate: '2020-01-01' },
  ]) {
    it(`without a first day knows no date of ${JSON.stringify(rule)}`, () => {
      const document = event({ eventSchedule: { ...rule, startTime: '12:00' } });
      expect(issueFields(document)).to.deep.equal(['eventSchedule']);
      const details = readJson(document)?.details ?? expect.fail('expected an event');
      expect(occurrenceAt(details, Date.parse('2027-03-08'), 'UTC')).to.deep.equal({
        precision: 'none',
        isGiven: true,
      });
    });
  }

  for (const eventSchedule of [null, [], '', {}, { '@type': 'Schedule' }, [{ startTime: '19:00' }]]) {
    it(`ignores ${JSON.stringify(eventSchedule)}`, () => {
      const { schedule, recurrence } = detailsOf(event({ eventSchedule }));
      expect([schedule, recurrence]).to.deep.equal([{ precision: 'none' }, undefined]);
    });
  }
});
