import { expect } from '@open-wc/testing';
import { understood } from '../../src/model/as-written.js';
import { parseDuration } from '../../src/model/duration.js';
import { parseDate } from '../../src/model/iso-8601.js';
import { startingAt, withDuration, withEnd, type KnownSchedule } from '../../src/model/schedule.js';

const date = (text: string) => parseDate(text) ?? expect.fail(text);
const duration = (text: string) => parseDuration(text) ?? expect.fail(text);

/** The schedule with its times as ISO 8601: `Z` stands for an instant, its absence for a wall time. */
const toIsoText = (schedule: KnownSchedule | undefined) => {
  if (!schedule) return undefined;
  const { precision, start, end, zone } = schedule;
  const text = (time: number | undefined) =>
    time === undefined
      ? undefined
      : new Date(time).toISOString().replace(':00.000Z', precision === 'instant' ? 'Z' : '');
  return [precision, text(start), text(understood(end)), zone];
};

const STARTS = [
  [
    'combines a wall time and a zone to an instant',
    ['2027-03-24T15:00', 'Europe/Zurich'],
    ['instant', '2027-03-24T14:00Z', undefined, 'Europe/Zurich'],
  ],
  [
    'takes an offset as the event’s zone',
    ['2027-03-24T15:00+01:00', undefined],
    ['instant', '2027-03-24T14:00Z', undefined, '+01:00'],
  ],
  [
    'takes the instant from the offset and keeps the zone',
    ['2027-03-24T10:00-04:00', 'Europe/Zurich'],
    ['instant', '2027-03-24T14:00Z', undefined, 'Europe/Zurich'],
  ],
  [
    'takes Z as an instant without a zone',
    ['2027-03-24T14:00Z', undefined],
    ['instant', '2027-03-24T14:00Z', undefined, undefined],
  ],
  [
    'returns a floating time without zone and offset',
    ['2027-03-24T15:00', undefined],
    ['floating', '2027-03-24T15:00', undefined, undefined],
  ],
  [
    'ends a date after a day',
    ['2022-03-23', undefined],
    ['date', '2022-03-23T00:00', '2022-03-24T00:00', undefined],
  ],
  [
    'keeps the zone of a date without shifting the date',
    ['2022-03-23', 'Pacific/Kiritimati'],
    ['date', '2022-03-23T00:00', '2022-03-24T00:00', 'Pacific/Kiritimati'],
  ],
  [
    'ends a month after a month',
    ['2022-03', undefined],
    ['month', '2022-03-01T00:00', '2022-04-01T00:00', undefined],
  ],
  [
    'ends December in January',
    ['2027-12', undefined],
    ['month', '2027-12-01T00:00', '2028-01-01T00:00', undefined],
  ],
] as const;

const ZURICH = ['2027-03-24T15:00', 'Europe/Zurich'] as const;
const OFFSET = ['2027-03-24T15:00+01:00', undefined] as const;
const FLOATING = ['2027-03-24T15:00', undefined] as const;
const DATE = ['2022-03-23', undefined] as const;
const MONTH = ['2022-03', undefined] as const;

const ENDS = [
  ['a wall time in the zone of the event', ZURICH, '2027-03-24T16:30', '2027-03-24T15:30Z'],
  ['a time with an offset', ZURICH, '2027-03-24T12:00-04:00', '2027-03-24T16:00Z'],
  ['a wall time at the offset of the start', OFFSET, '2027-03-24T16:30', '2027-03-24T15:30Z'],
  ['a date as the end of that day in the zone', ZURICH, '2027-03-24', '2027-03-24T23:00Z'],
  ['a month as its end in the zone', ZURICH, '2027-03', '2027-03-31T22:00Z'],
  [
    'a date as the end of that day in UTC after an instant without a zone',
    ['2027-03-24T14:00Z', undefined],
    '2027-03-24',
    '2027-03-25T00:00Z',
  ],
  ['24:00 of the day', ZURICH, '2027-03-24T24:00', '2027-03-24T23:00Z'],
  ['a floating time', FLOATING, '2027-03-24T16:30', '2027-03-24T16:30'],
  ['a date after a floating start', FLOATING, '2027-03-25', '2027-03-26T00:00'],
  ['the same date', DATE, '2022-03-23', '2022-03-24T00:00'],
  ['a later date as the last day', DATE, '2022-03-25', '2022-03-26T00:00'],
  ['a time on a date without a start time', DATE, '2022-03-23T16:30', '2022-03-24T00:00'],
  ['midnight as the end of the day before', DATE, '2022-03-24T00:00', '2022-03-24T00:00'],
  ['a later month', MONTH, '2022-04', '2022-05-01T00:00'],
] as const;

const NO_ENDS = [
  ['a time before the start', ZURICH, '2027-03-24T14:59'],
  ['the start itself', ZURICH, '2027-03-24T15:00'],
  ['a time that is earlier at its own offset', ZURICH, '2027-03-24T15:30+03:00'],
  ['the day before', ZURICH, '2027-03-23'],
  ['a floating time before a floating start', FLOATING, '2027-03-24T14:00'],
  ['an instant after a floating start', FLOATING, '2027-03-24T16:30Z'],
  ['the date before', DATE, '2022-03-22'],
  ['the month before', MONTH, '2022-02'],
  ['a wall time after an instant without a zone', ['2027-03-24T14:00Z', undefined], '2027-03-24T15:30'],
] as const;

const DURATIONS = [
  ['an hour and a half to an instant', ZURICH, 'PT1H30M', '2027-03-24T15:30Z'],
  ['calendar days in the zone to an instant', ZURICH, 'P5D', '2027-03-29T13:00Z'],
  ['an hour and a half to a time with an offset', OFFSET, 'PT1H30M', '2027-03-24T15:30Z'],
  ['a day to an instant without a zone', ['2027-03-24T14:00Z', undefined], 'P1D', '2027-03-25T14:00Z'],
  ['an hour and a half to a floating time', FLOATING, 'PT1H30M', '2027-03-24T16:30'],
  ['hours to a date without changing it', DATE, 'PT1H30M', '2022-03-24T00:00'],
  ['a day to a date without changing it', DATE, 'P1D', '2022-03-24T00:00'],
  ['three days to a date', DATE, 'P3D', '2022-03-26T00:00'],
  ['days to a month without changing it', MONTH, 'P3D', '2022-04-01T00:00'],
  ['two months to a month', MONTH, 'P2M', '2022-05-01T00:00'],
] as const;

describe('startingAt', () => {
  for (const [name, [text, zone], expected] of STARTS) {
    it(name, () => {
      expect(toIsoText(startingAt(date(text), zone))).to.deep.equal(expected);
    });
  }
});

const EXTENSIONS = [
  ['withEnd', 'accepts', ENDS, (start: KnownSchedule, end: string) => withEnd(start, date(end))],
  [
    'withDuration',
    'adds',
    DURATIONS,
    (start: KnownSchedule, amount: string) => withDuration(start, duration(amount)),
  ],
] as const;
for (const [name, verb, cases, extend] of EXTENSIONS) {
  describe(name, () => {
    for (const [what, [text, zone], extension, expected] of cases) {
      it(`${verb} ${what}`, () => {
        expect(toIsoText(extend(startingAt(date(text), zone), extension))?.[2]).to.equal(expected);
      });
    }
  });
}

describe('withEnd', () => {
  for (const [name, [text, zone], end] of NO_ENDS) {
    it(`rejects ${name}`, () => {
      expect(withEnd(startingAt(date(text), zone), date(end))).to.equal(undefined);
    });
  }
});

describe('withDuration', () => {
  it('sets the end if none is known', () => {
    const start = { ...startingAt(date('2022-03-23'), undefined), end: undefined };
    expect(withDuration(start, duration('P3D'))).to.include({ end: Date.parse('2022-03-26') });
  });

  it('keeps start, zone and precision', () => {
    const start = startingAt(date('2022-03-23'), 'Europe/Zurich');
    expect(withDuration(start, duration('P3D'))).to.include({ ...start, end: Date.parse('2022-03-26') });
  });
});
