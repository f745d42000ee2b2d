import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/model/iso-8601.js';
import { itFor, viewAs } from '../support/viewer.js';

const GOOD = [
  ['a month', '2022-03', 'month', '2022-03-01T00:00', undefined],
  ['a date', '2022-03-23', 'date', '2022-03-23T00:00', undefined],
  ['29 February of a leap year', '2024-02-29', 'date', '2024-02-29T00:00', undefined],
  ['a date of the first century', '0099-01-01', 'date', '0099-01-01T00:00', undefined],
  ['a time', '2027-03-24T15:00', 'time', '2027-03-24T15:00', undefined],
  ['midnight', '2027-03-24T00:00', 'time', '2027-03-24T00:00', undefined],
  ['a time with seconds', '2027-03-24T15:00:30', 'time', '2027-03-24T15:00:30', undefined],
  ['a time with a fraction', '2027-03-24T15:00:30.25', 'time', '2027-03-24T15:00:30.250', undefined],
  ['a fraction with a comma', '2027-03-24T15:00:30,25', 'time', '2027-03-24T15:00:30.250', undefined],
  ['nanoseconds, truncated', '2027-03-24T15:00:30.123456789', 'time', '2027-03-24T15:00:30.123', undefined],
  ['lower-case t and z', '2027-03-24t15:00z', 'time', '2027-03-24T15:00', 'Z'],
  ['a space instead of T', '2027-03-24 15:00', 'time', '2027-03-24T15:00', undefined],
  ['Z', '2027-03-24T14:00Z', 'time', '2027-03-24T14:00', 'Z'],
  ['an offset', '2027-03-24T15:00+01:00', 'time', '2027-03-24T15:00', '+01:00'],
  ['an offset without colon', '2027-03-24T15:00+0100', 'time', '2027-03-24T15:00', '+01:00'],
  ['an offset of hours', '2027-03-24T15:00+01', 'time', '2027-03-24T15:00', '+01:00'],
  ['a negative offset', '2027-03-24T15:00:00-03:30', 'time', '2027-03-24T15:00', '-03:30'],
  ['24 minutes', '2027-03-24T10:24:00', 'time', '2027-03-24T10:24', undefined],
  ['24:00, the end of the day', '2027-03-24T24:00', 'time', '2027-03-25T00:00', undefined],
  ['24:00:00 with an offset', '2027-12-31T24:00:00+01:00', 'time', '2028-01-01T00:00', '+01:00'],
  ['24:00:00.000', '2027-02-28T24:00:00.000Z', 'time', '2027-03-01T00:00', 'Z'],
] as const;

const BAD = [
  ['empty text', ''],
  ['words', 'next Tuesday'],
  ['a date in words', '24 March 2027'],
  ['a year without a month', '2026'],
  ['a week date', '2026-W13-1'],
  ['a day of the year', '2026-083'],
  ['the basic format', '20270324'],
  ['a basic time', '2027-03-24T1500'],
  ['missing leading zeros', '2026-3-5'],
  ['a two-digit year', '27-03-24'],
  ['a five-digit year', '12027-03-24'],
  ['a sign before the year', '+002027-03-24'],
  ['slashes', '2027/03/24'],
  ['month 0', '2022-00'],
  ['month 13', '2022-13'],
  ['day 0', '2022-03-00'],
  ['30 February', '2026-02-30'],
  ['30 February with a time', '2026-02-30T10:00'],
  ['31 April with an offset', '2026-04-31T10:00+02:00'],
  ['29 February of a common year', '2026-02-29'],
  ['29 February 1900', '1900-02-29'],
  ['24:01', '2027-03-24T24:01'],
  ['a millisecond after 24:00', '2027-03-24T24:00:00.001'],
  ['24:00 on 30 February', '2027-02-30T24:00'],
  ['25:00', '2027-03-24T25:00'],
  ['minute 60', '2027-03-24T15:60'],
  ['second 60', '2027-03-24T23:59:60'],
  ['an hour without minutes', '2027-03-24T15'],
  ['a fraction of an hour', '2027-03-24T15.5'],
  ['a T without a time', '2027-03-24T'],
  ['a month with a time', '2027-03T15:00'],
  ['a date with an offset', '2027-03-24Z'],
  ['an offset of 24 hours', '2027-03-24T15:00+24:00'],
  ['an offset of 60 minutes', '2027-03-24T15:00+01:60'],
  ['an abbreviation for a zone', '2027-03-24T15:00 CET'],
  ['a zone in brackets', '2027-03-24T15:00+01:00[Europe/Zurich]'],
  ['an interval', '2027-03-24/2027-03-25'],
  ['a space before the offset', '2027-03-24T15:00 +01:00'],
  ['a trailing line break', '2027-03-24\n'],
  ['digits of another script', '٢٠٢٧-٠٣-٢٤'],
  ['a prototype property', '__proto__'],
] as const;

/** Viewers whose clocks skip, or repeat, one of the times above or a midnight. */
const VIEWERS = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Australia/Lord_Howe'];

describe('parseDate', () => {
  for (const [name, text, precision, wall, offset] of GOOD) {
    it(`parses ${name}: ${text}`, () => {
      expect(parseDate(text)).to.deep.equal({ precision, wall: Date.parse(`${wall}Z`), offset });
    });
  }

  for (const [name, text] of BAD) {
    it(`rejects ${name}: ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  it('rejects a very long text quickly', () => {
    expect(parseDate(`2027-03-24T15:00:00.${'0'.repeat(1e5)}x`)).to.equal(undefined);
  });

  describe('for every viewer', () => {
    afterEach(() => viewAs({}));

    for (const timezoneId of VIEWERS) {
      itFor({ timezoneId }, `returns the same in ${timezoneId}`, () => {
        for (const [, text, , wall] of GOOD) {
          expect(parseDate(text)?.wall, text).to.equal(Date.parse(`${wall}Z`));
        }
      });
    }

    itFor({ timezoneId: 'Europe/Zurich' }, 'parses a time that does not exist in the viewer’s zone', () => {
      expect(parseDate('2026-03-29T02:30')?.wall).to.equal(Date.parse('2026-03-29T02:30Z'));
    });
  });
});
