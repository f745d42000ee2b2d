import { expect } from '@open-wc/testing';
import { parseEvent, type EventDetails } from '../../src/model/event-details.js';
import type { Duration } from '../../src/model/duration.js';
import type { EventStatus } from '../../src/model/event-terms.js';
import type { Recurrence } from '../../src/model/recurrence.js';
import { isKnown, type Schedule } from '../../src/model/schedule.js';
import { hasEnded, occurrenceAt, toOccurrence } from '../../src/state/occurrence.js';

const NOTHING: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
const pace = (every: Partial<Duration>): Recurrence['pace'] => ({
  every: { ...NOTHING, ...every },
  ...{ weekdays: [], monthDays: [], months: [] },
});
const WEEKLY: Recurrence = { pace: pace({ weeks: 1 }), until: Date.parse('2027-04-01'), except: [] };
const UNKNOWN: Recurrence = { pace: undefined, until: Infinity, except: [] };
const day = (iso: string) => ({ start: Date.parse(iso), end: Date.parse(iso) + 864e5 });

const instant = (start: string, end: string | undefined, zone: string | undefined): Schedule => ({
  precision: 'instant',
  start: Date.parse(start),
  end: end === undefined ? undefined : Date.parse(end),
  zone,
});

const ZURICH = instant('2027-03-17T18:00Z', '2027-03-17T19:30Z', 'Europe/Zurich');
const ENDLESS = instant('2027-03-17T18:00Z', undefined, 'Europe/Zurich');
const DATE: Schedule = {
  precision: 'date',
  start: Date.parse('2027-03-17'),
  end: Date.parse('2027-03-18'),
  zone: undefined,
};
const FLOATING: Schedule = {
  precision: 'floating',
  start: Date.parse('2027-03-17T19:00Z'),
  end: undefined,
  zone: undefined,
};

const startAt = (schedule: Schedule, now: string, viewerZone = 'UTC', rule: Partial<Recurrence> = {}) => {
  const recurrence = { ...WEEKLY, ...rule };
  const shown = occurrenceAt({ schedule, recurrence }, Date.parse(now), viewerZone);
  return isKnown(shown) ? new Date(shown.start).toISOString().slice(0, 16) : 'none';
};

type Row = readonly [
  sentence: string,
  schedule: Schedule,
  now: string,
  start: string,
  viewerZone?: string,
  rule?: Partial<Recurrence>,
];

const ROWS: readonly Row[] = [
  ['returns the first occurrence long before', ZURICH, '2020-01-01T00:00Z', '2027-03-17T18:00'],
  ['returns a live occurrence', ZURICH, '2027-03-17T19:29Z', '2027-03-17T18:00'],
  ['returns the next occurrence after one has ended', ZURICH, '2027-03-17T19:30Z', '2027-03-24T18:00'],
  ['keeps the local time after a clock change', ZURICH, '2027-03-25T00:00Z', '2027-03-31T17:00'],
  ['returns the last occurrence after all have ended', ZURICH, '2030-01-01T00:00Z', '2027-03-31T17:00'],
  ['returns an occurrence without an end for a day', ENDLESS, '2027-03-18T17:59Z', '2027-03-17T18:00'],
  [
    'returns the next occurrence a day after one without an end',
    ENDLESS,
    '2027-03-18T18:00Z',
    '2027-03-24T18:00',
  ],
  [
    'repeats an instant without a zone in UTC',
    { ...ZURICH, zone: undefined } as Schedule,
    '2027-03-25T00:00Z',
    '2027-03-31T18:00',
  ],
  [
    'keeps the offset of an instant',
    { ...ZURICH, zone: '+01:00' } as Schedule,
    '2027-03-25T00:00Z',
    '2027-03-31T18:00',
  ],
  [
    'returns a date until its end in the viewer’s zone',
    DATE,
    '2027-03-18T09:59Z',
    '2027-03-17T00:00',
    'Pacific/Honolulu',
  ],
  ['returns the next date at that end', DATE, '2027-03-18T10:00Z', '2027-03-24T00:00', 'Pacific/Honolulu'],
  [
    'returns the next date earlier in the east',
    DATE,
    '2027-03-17T10:00Z',
    '2027-03-24T00:00',
    'Pacific/Kiritimati',
  ],
  [
    'keeps the weekday of a date with a zone of its own',
    { ...DATE, zone: 'Pacific/Honolulu' },
    '2027-03-18T10:00Z',
    '2027-03-24T00:00',
  ],
  [
    'returns an early floating time until the end of its day in the westernmost zone',
    { ...FLOATING, start: Date.parse('2027-03-17T00:00Z') },
    '2027-03-18T10:59Z',
    '2027-03-17T00:00',
    'Pacific/Pago_Pago',
  ],
  ['returns a floating time until the end of its day', FLOATING, '2027-03-17T23:59Z', '2027-03-17T19:00'],
  ['returns the next floating time after that day', FLOATING, '2027-03-18T00:00Z', '2027-03-24T19:00'],
  [
    'skips an excepted date',
    ZURICH,
    '2027-03-18T00:00Z',
    '2027-03-31T17:00',
    'UTC',
    { except: [day('2027-03-24')] },
  ],
  [
    'skips the first date if it is excepted',
    ZURICH,
    '2027-03-01T00:00Z',
    '2027-03-24T18:00',
    'UTC',
    { except: [day('2027-03-17')] },
  ],
  [
    'returns the schedule itself if the rule has ended before it',
    ZURICH,
    '2027-03-01T00:00Z',
    '2027-03-17T18:00',
    'UTC',
    { until: 0 },
  ],
  [
    'returns none while all dates to come are called off',
    ZURICH,
    '2027-03-01T00:00Z',
    'none',
    'UTC',
    { except: ['2027-03-17', '2027-03-24', '2027-03-31'].map(day) },
  ],
  [
    'returns the first date of a rule that is not understood',
    ZURICH,
    '2027-03-17T19:29Z',
    '2027-03-17T18:00',
    'UTC',
    UNKNOWN,
  ],
  ['returns none after it', ZURICH, '2027-03-17T19:30Z', 'none', 'UTC', UNKNOWN],
  ['returns none years after it', ZURICH, '2127-03-17T19:30Z', 'none', 'UTC', UNKNOWN],
  [
    'returns none if that first date is called off',
    ZURICH,
    '2027-03-01T00:00Z',
    'none',
    'UTC',
    { ...UNKNOWN, except: [day('2027-03-17')] },
  ],
  [
    'returns none up to the end of the series',
    ZURICH,
    '2027-03-31T23:00Z',
    'none',
    'UTC',
    { ...UNKNOWN, until: Date.parse('2027-04-01') },
  ],
  [
    'returns the first date days after the end of the series',
    ZURICH,
    '2027-04-04T00:00Z',
    '2027-03-17T18:00',
    'UTC',
    { ...UNKNOWN, until: Date.parse('2027-04-01') },
  ],
  [
    'returns a repeated month until it is over',
    { precision: 'month', start: Date.parse('2027-03-01'), end: Date.parse('2027-04-01'), zone: undefined },
    '2027-03-31T00:00Z',
    '2027-03-01T00:00',
    'UTC',
    { until: Infinity },
  ],
  [
    'returns none after a repeated month',
    { precision: 'month', start: Date.parse('2027-03-01'), end: Date.parse('2027-04-01'), zone: undefined },
    '2027-04-01T00:00Z',
    'none',
    'UTC',
    { until: Infinity },
  ],
];

describe('occurrenceAt for a recurring event', () => {
  for (const [sentence, schedule, now, start, viewerZone, rule] of ROWS) {
    it(sentence, () => {
      expect(startAt(schedule, now, viewerZone, rule)).to.equal(start);
    });
  }

  it('keeps the duration of the first occurrence', () => {
    const shown = occurrenceAt({ schedule: ZURICH, recurrence: WEEKLY }, Date.parse('2027-03-30'), 'UTC');
    expect(shown).to.deep.equal(instant('2027-03-31T17:00Z', '2027-03-31T18:30Z', 'Europe/Zurich'));
  });

  it('keeps the precision of the end of the first occurrence', () => {
    const byDate = { ...ZURICH, isEndDateOnly: true } as Schedule;
    expect(
      occurrenceAt({ schedule: byDate, recurrence: WEEKLY }, Date.parse('2027-03-20'), 'UTC'),
    ).to.include({ isEndDateOnly: true });
    const endless = occurrenceAt({ schedule: ENDLESS, recurrence: WEEKLY }, Date.parse('2027-03-20'), 'UTC');
    expect(endless).to.include({ end: undefined });
  });

  it('finds an occurrence after thousands', () => {
    const recurrence = { ...WEEKLY, pace: pace({ days: 1 }), until: Infinity };
    const found = occurrenceAt({ schedule: ZURICH, recurrence }, Date.parse('2036-01-01'), 'UTC');
    expect(new Date((found as { start: number }).start).toISOString()).to.match(/^2036-01-01T/);
  });
});

describe('occurrenceAt for a single event', () => {
  for (const [name, schedule, recurrence] of [
    ['a rule', ZURICH, undefined],
    ['a date', { precision: 'none' }, WEEKLY],
  ] as const) {
    it(`returns a schedule without ${name} unchanged`, () => {
      expect(occurrenceAt({ schedule, recurrence }, Date.parse('2030-01-01'), 'UTC')).to.equal(schedule);
    });
  }
});

describe('hasEnded', () => {
  const at = (now: string, eventStatus: EventStatus = 'scheduled', recurrence?: Recurrence) =>
    hasEnded({ schedule: ZURICH, recurrence, eventStatus }, Date.parse(now), 'UTC');

  it('returns whether the end has passed', () => {
    expect([at('2027-03-17T19:29Z'), at('2027-03-17T19:30Z')]).to.deep.equal([false, true]);
  });

  it('waits for the last occurrence', () => {
    expect(at('2027-03-18', 'scheduled', WEEKLY)).to.equal(false);
    expect(at('2027-04-01', 'scheduled', WEEKLY)).to.equal(true);
  });

  it('never returns true for a rule that is not understood', () => {
    expect(['2027-03-18', '2037-03-18'].map(now => at(now, 'scheduled', UNKNOWN))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('never returns true for a rule without an end', () => {
    for (let now = Date.parse('2027-03-01'); now < Date.parse('2060-01-01'); now += 1_234_567_891)
      expect(at(new Date(now).toISOString(), 'scheduled', { ...WEEKLY, until: Infinity })).to.equal(false);
  });

  it('returns false for a postponed event, and not for a cancelled one', () => {
    expect([at('2028-01-01', 'postponed'), at('2028-01-01', 'cancelled')]).to.deep.equal([false, true]);
  });
});

describe('toOccurrence', () => {
  const { details } = parseEvent([
    {
      name: 'event',
      base: 'https://ngo.example/',
      raw: {
        name: 'Vigil',
        startDate: '2027-03-17T19:00',
        timeZone: 'Europe/Zurich',
        doorTime: '2027-03-17T18:30',
        subEvent: [{ name: 'Music', startDate: '2027-03-17T20:00' }, { name: 'Silence' }],
        eventSchedule: [{ repeatFrequency: 'P1W' }],
      },
    },
  ]);
  const timesAt = (now: string, recurrence = details?.recurrence) => {
    if (!details) return expect.fail('expected an event');
    const { schedule, doorSchedule, agenda } = toOccurrence(
      { ...details, recurrence },
      Date.parse(now),
      'UTC',
    );
    return [schedule, doorSchedule, ...agenda.map(item => item.schedule)].map(time =>
      isKnown(time) ? new Date(time.start).toISOString().slice(0, 16) : time.precision,
    );
  };

  it('keeps the doors and the programme of the first date', () => {
    expect(timesAt('2027-03-01')).to.deep.equal([
      '2027-03-17T18:00',
      '2027-03-17T17:30',
      '2027-03-17T19:00',
      'none',
    ]);
  });

  it('moves the doors and the programme to the day of the occurrence', () => {
    expect(timesAt('2027-03-26')).to.deep.equal([
      '2027-03-31T17:00',
      '2027-03-31T16:30',
      '2027-03-31T18:00',
      'none',
    ]);
  });

  it('drops them with a date that is not known', () => {
    expect(timesAt('2027-03-26', UNKNOWN)).to.deep.equal(['none', 'none', 'none', 'none']);
  });

  it('moves times of day, and keeps what is written in words', () => {
    const { details: whole } = parseEvent([
      {
        ...{ name: 'event', base: 'https://ngo.example/' },
        raw: {
          ...{ name: 'Fair', startDate: '2027-03-01T00:00+01:00', endDate: '2027-03-02T00:00+01:00' },
          ...{ doorTime: '08:30', eventSchedule: [{ repeatFrequency: 'P1W' }] },
          subEvent: [{ name: 'Music', startDate: 'at sunset' }],
        },
      },
    ]);
    if (!whole) return expect.fail('expected an event');
    const { schedule, doorSchedule, agenda } = toOccurrence(whole, Date.parse('2027-03-10'), 'UTC');
    const [start, end] = ['2027-03-15', '2027-03-16'].map(Date.parse);
    expect(schedule).to.deep.include({ precision: 'date', isWholeDays: true, start, end });
    expect(doorSchedule).to.deep.include({ precision: 'instant', start: Date.parse('2027-03-15T07:30Z') });
    expect(agenda[0]?.schedule).to.deep.equal({ precision: 'as-written', asWritten: 'at sunset' });
  });

  it('keeps a single event as it is', () => {
    const single = { ...details, recurrence: undefined } as EventDetails;
    expect(toOccurrence(single, Date.parse('2030-01-01'), 'UTC')).to.deep.equal(single);
  });
});
