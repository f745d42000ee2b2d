import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/model/duration.js';
import { parseDate } from '../../src/model/iso-8601.js';
import { startingAt, withDuration, withEnd, type KnownSchedule } from '../../src/model/schedule.js';

const date = (text: string) => parseDate(text) ?? expect.fail(text);
const duration = (text: string) => parseDuration(text) ?? expect.fail(text);

/** The schedule with its times as ISO 8601: `Z` stands for an instant, its absence for a wall time. */
const told = (schedule: KnownSchedule | undefined) => {
  if (!schedule) return undefined;
  const { precision, start, end, zone } = schedule;
  const text = (time: number | undefined) =>
    time === undefined
      ? undefined
      : new Date(time).toISOString().replace(':00.000Z', precision === 'instant' ? 'Z' : '');
  return [precision, text(start), text(end), zone];
};

const STARTS = [
  [
    'a wall time and a zone are an instant',
    ['2027-03-24T15:00', 'Europe/Zurich'],
    ['instant', '2027-03-24T14:00Z', undefined, 'Europe/Zurich'],
  ],
  [
    'an offset is an instant, and the event’s own zone',
    ['2027-03-24T15:00+01:00', undefined],
    ['instant', '2027-03-24T14:00Z', undefined, '+01:00'],
  ],
  [
    'an offset tells the instant, a zone the place',
    ['2027-03-24T10:00-04:00', 'Europe/Zurich'],
    ['instant', '2027-03-24T14:00Z', undefined, 'Europe/Zurich'],
  ],
  [
    'Z is an instant that says nothing of the place',
    ['2027-03-24T14:00Z', undefined],
    ['instant', '2027-03-24T14:00Z', undefined, undefined],
  ],
  [
    'a time with nothing is floating',
    ['2027-03-24T15:00', undefined],
    ['floating', '2027-03-24T15:00', undefined, undefined],
  ],
  [
    'a date lasts a day',
    ['2022-03-23', undefined],
    ['date', '2022-03-23T00:00', '2022-03-24T00:00', undefined],
  ],
  [
    'a date keeps the zone whose day it is, and stays that date',
    ['2022-03-23', 'Pacific/Kiritimati'],
    ['date', '2022-03-23T00:00', '2022-03-24T00:00', 'Pacific/Kiritimati'],
  ],
  [
    'a month lasts a month',
    ['2022-03', undefined],
    ['month', '2022-03-01T00:00', '2022-04-01T00:00', undefined],
  ],
  [
    'December lasts until January',
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
  ['a date: until the end of that day in the zone', ZURICH, '2027-03-24', '2027-03-24T23:00Z'],
  ['a month: until its end in the zone', ZURICH, '2027-03', '2027-03-31T22:00Z'],
  [
    'a date, when the start is an instant in no known zone: until the end of that day in UTC',
    ['2027-03-24T14:00Z', undefined],
    '2027-03-24',
    '2027-03-25T00:00Z',
  ],
  ['24:00 of the day', ZURICH, '2027-03-24T24:00', '2027-03-24T23:00Z'],
  ['a floating time', FLOATING, '2027-03-24T16:30', '2027-03-24T16:30'],
  ['a date after a floating start', FLOATING, '2027-03-25', '2027-03-26T00:00'],
  ['the same date', DATE, '2022-03-23', '2022-03-24T00:00'],
  ['a later date: that day is the last', DATE, '2022-03-25', '2022-03-26T00:00'],
  ['a time on a date that starts at no known time', DATE, '2022-03-23T16:30', '2022-03-24T00:00'],
  ['midnight: the day before is the last', DATE, '2022-03-24T00:00', '2022-03-24T00:00'],
  ['a later month', MONTH, '2022-04', '2022-05-01T00:00'],
] as const;

const NO_ENDS = [
  ['a time before the start', ZURICH, '2027-03-24T14:59'],
  ['the start itself', ZURICH, '2027-03-24T15:00'],
  ['a time that is earlier at its own offset', ZURICH, '2027-03-24T15:30+03:00'],
  ['the day before', ZURICH, '2027-03-23'],
  ['a floating time before a floating start', FLOATING, '2027-03-24T14:00'],
  ['an instant, when the start is a time in no known zone', FLOATING, '2027-03-24T16:30Z'],
  ['the date before', DATE, '2022-03-22'],
  ['the month before', MONTH, '2022-02'],
  [
    'a wall time, when the start is an instant in no known zone',
    ['2027-03-24T14:00Z', undefined],
    '2027-03-24T15:30',
  ],
] as const;

const DURATIONS = [
  ['an hour and a half', ZURICH, 'PT1H30M', '2027-03-24T15:30Z'],
  ['days by the calendar of the zone', ZURICH, 'P5D', '2027-03-29T13:00Z'],
  ['an hour and a half at an offset', OFFSET, 'PT1H30M', '2027-03-24T15:30Z'],
  [
    'a duration from an instant without a place',
    ['2027-03-24T14:00Z', undefined],
    'P1D',
    '2027-03-25T14:00Z',
  ],
  ['a floating hour and a half', FLOATING, 'PT1H30M', '2027-03-24T16:30'],
  ['hours, which do not lengthen a date', DATE, 'PT1H30M', '2022-03-24T00:00'],
  ['a day, which is the date', DATE, 'P1D', '2022-03-24T00:00'],
  ['three days', DATE, 'P3D', '2022-03-26T00:00'],
  ['days, which do not lengthen a month', MONTH, 'P3D', '2022-04-01T00:00'],
  ['two months', MONTH, 'P2M', '2022-05-01T00:00'],
] as const;

describe('startingAt', () => {
  for (const [name, [text, zone], expected] of STARTS) {
    it(name, () => {
      expect(told(startingAt(date(text), zone))).to.deep.equal(expected);
    });
  }
});

describe('withEnd', () => {
  for (const [name, [text, zone], end, expected] of ENDS) {
    it(`takes ${name}`, () => {
      expect(told(withEnd(startingAt(date(text), zone), date(end)))?.[2]).to.equal(expected);
    });
  }

  for (const [name, [text, zone], end] of NO_ENDS) {
    it(`refuses ${name}`, () => {
      expect(withEnd(startingAt(date(text), zone), date(end))).to.equal(undefined);
    });
  }
});

describe('withDuration', () => {
  for (const [name, [text, zone], amount, expected] of DURATIONS) {
    it(`adds ${name}`, () => {
      expect(told(withDuration(startingAt(date(text), zone), duration(amount)))?.[2]).to.equal(expected);
    });
  }

  it('is the end where none is known', () => {
    const start = { ...startingAt(date('2022-03-23'), undefined), end: undefined };
    expect(withDuration(start, duration('P3D'))).to.include({ end: Date.parse('2022-03-26') });
  });

  it('leaves start, zone and precision as they are', () => {
    const start = startingAt(date('2022-03-23'), 'Europe/Zurich');
    expect(withDuration(start, duration('P3D'))).to.include({ ...start, end: Date.parse('2022-03-26') });
  });
});
