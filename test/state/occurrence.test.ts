import { expect } from '@open-wc/testing';
import type { Duration } from '../../src/model/duration.js';
import type { Recurrence } from '../../src/model/recurrence.js';
import type { Schedule } from '../../src/model/schedule.js';
import { occurrenceAt } from '../../src/state/occurrence.js';

const NOTHING: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
const WEEKLY: Recurrence = {
  every: { ...NOTHING, weeks: 1 },
  weekdays: [],
  until: Infinity,
  count: 3,
  except: [],
};

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

const shownAt = (schedule: Schedule, now: string, viewerZone = 'UTC', rule: Partial<Recurrence> = {}) => {
  const recurrence = { ...WEEKLY, ...rule };
  const shown = occurrenceAt({ schedule, recurrence }, Date.parse(now), viewerZone);
  return shown.precision === 'none' ? 'none' : new Date(shown.start).toISOString().slice(0, 16);
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
  ['long before, the first is shown', ZURICH, '2020-01-01T00:00Z', '2027-03-17T18:00'],
  ['one that is on is shown', ZURICH, '2027-03-17T19:29Z', '2027-03-17T18:00'],
  ['when one has ended, the next is shown', ZURICH, '2027-03-17T19:30Z', '2027-03-24T18:00'],
  ['after a clock change the time on the wall is the same', ZURICH, '2027-03-25T00:00Z', '2027-03-31T17:00'],
  ['when all are over, the last is shown', ZURICH, '2030-01-01T00:00Z', '2027-03-31T17:00'],
  ['one without an end is shown for a day', ENDLESS, '2027-03-18T17:59Z', '2027-03-17T18:00'],
  ['one without an end gives way after a day', ENDLESS, '2027-03-18T18:00Z', '2027-03-24T18:00'],
  [
    'one in no zone is repeated in UTC',
    { ...ZURICH, zone: undefined } as Schedule,
    '2027-03-25T00:00Z',
    '2027-03-31T18:00',
  ],
  [
    'one at an offset keeps it',
    { ...ZURICH, zone: '+01:00' } as Schedule,
    '2027-03-25T00:00Z',
    '2027-03-31T18:00',
  ],
  [
    'a day is shown to its end in the zone of the viewer',
    DATE,
    '2027-03-18T09:59Z',
    '2027-03-17T00:00',
    'Pacific/Honolulu',
  ],
  ['a day gives way at its end', DATE, '2027-03-18T10:00Z', '2027-03-24T00:00', 'Pacific/Honolulu'],
  [
    'a day in the east gives way earlier',
    DATE,
    '2027-03-17T10:00Z',
    '2027-03-24T00:00',
    'Pacific/Kiritimati',
  ],
  [
    'a day in a zone of its own is the same day of another week',
    { ...DATE, zone: 'Pacific/Honolulu' },
    '2027-03-18T10:00Z',
    '2027-03-24T00:00',
  ],
  [
    'a floating time early in the day is shown to its end, in the last zone of all',
    { ...FLOATING, start: Date.parse('2027-03-17T00:00Z') },
    '2027-03-18T10:59Z',
    '2027-03-17T00:00',
    'Pacific/Pago_Pago',
  ],
  ['a floating time is shown all day', FLOATING, '2027-03-17T23:59Z', '2027-03-17T19:00'],
  ['a floating time gives way after its day', FLOATING, '2027-03-18T00:00Z', '2027-03-24T19:00'],
  [
    'a day without one is passed over',
    ZURICH,
    '2027-03-18T00:00Z',
    '2027-03-31T17:00',
    'UTC',
    { except: [Date.parse('2027-03-24')] },
  ],
  [
    'the first day is passed over, too',
    ZURICH,
    '2027-03-01T00:00Z',
    '2027-03-24T18:00',
    'UTC',
    { except: [Date.parse('2027-03-17')] },
  ],
  [
    'where there is none at all, the first is shown',
    ZURICH,
    '2027-03-01T00:00Z',
    '2027-03-17T18:00',
    'UTC',
    { until: 0 },
  ],
];

describe('of a repeated event', () => {
  for (const [sentence, schedule, now, start, viewerZone, rule] of ROWS) {
    it(sentence, () => {
      expect(shownAt(schedule, now, viewerZone, rule)).to.equal(start);
    });
  }

  it('each is as long as the first', () => {
    const shown = occurrenceAt({ schedule: ZURICH, recurrence: WEEKLY }, Date.parse('2027-03-30'), 'UTC');
    expect(shown).to.deep.equal(instant('2027-03-31T17:00Z', '2027-03-31T18:30Z', 'Europe/Zurich'));
  });

  it('each has no more of an end than the first', () => {
    const byDate = { ...ZURICH, isEndDateOnly: true } as Schedule;
    expect(
      occurrenceAt({ schedule: byDate, recurrence: WEEKLY }, Date.parse('2027-03-20'), 'UTC'),
    ).to.include({ isEndDateOnly: true });
    const endless = occurrenceAt({ schedule: ENDLESS, recurrence: WEEKLY }, Date.parse('2027-03-20'), 'UTC');
    expect(endless).to.include({ end: undefined });
  });

  it('the one after thousands is found', () => {
    const recurrence = { ...WEEKLY, every: { ...NOTHING, days: 1 }, count: Infinity };
    const found = occurrenceAt({ schedule: ZURICH, recurrence }, Date.parse('2036-01-01'), 'UTC');
    expect(new Date((found as { start: number }).start).toISOString()).to.match(/^2036-01-01T/);
  });
});

describe('an event that is not repeated', () => {
  const MONTH: Schedule = {
    precision: 'month',
    start: Date.parse('2027-03-01'),
    end: Date.parse('2027-04-01'),
    zone: undefined,
  };
  for (const [name, schedule, recurrence] of [
    ['has no rule', ZURICH, undefined],
    ['has no date', { precision: 'none' }, WEEKLY],
    ['has a month alone', MONTH, WEEKLY],
  ] as const) {
    it(`as it ${name}, is shown as it is`, () => {
      expect(occurrenceAt({ schedule, recurrence }, Date.parse('2030-01-01'), 'UTC')).to.equal(schedule);
    });
  }
});
