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
  ['a space before the offset', '2027-03-24T15:00:00 +01:00', 'time', '2027-03-24T15:00', '+01:00'],
  ['a time of Ruby', '2027-03-24 15:00:00 +0100', 'time', '2027-03-24T15:00', '+01:00'],
  ['UTC', '2027-03-24 14:00:00 UTC', 'time', '2027-03-24T14:00', 'Z'],
  ['GMT', '2027-03-24 14:00 gmt', 'time', '2027-03-24T14:00', 'Z'],
  ['a time of Go', '2027-03-24 15:00:00 +0100 CET', 'time', '2027-03-24T15:00', '+01:00'],
  ['a time of Go in UTC', '2027-03-24 14:00:00.5 +0000 UTC', 'time', '2027-03-24T14:00:00.500', 'Z'],
  ['an offset after UTC', '2027-03-24T15:00 UTC+1', 'time', '2027-03-24T15:00', '+01:00'],
  ['an offset after GMT', '2027-03-24T15:00 GMT-05:30', 'time', '2027-03-24T15:00', '-05:30'],
  ['an offset of one digit', '2027-03-24T15:00-5:00', 'time', '2027-03-24T15:00', '-05:00'],
  ['an offset of zero', '2027-03-24T14:00:00+00:00', 'time', '2027-03-24T14:00', 'Z'],
  ['a negative offset of zero', '2027-03-24T14:00-0:00', 'time', '2027-03-24T14:00', 'Z'],
  ['the offset furthest east', '2027-03-24T15:00+14:00', 'time', '2027-03-24T15:00', '+14:00'],
  ['the offset furthest west', '2027-03-24T15:00-12:00', 'time', '2027-03-24T15:00', '-12:00'],
  ['a range that is an offset', '2027-03-24 09:00:00-10:00', 'time', '2027-03-24T09:00', '-10:00'],
  ['an offset after a later time', '2027-03-24 15:00-05:00', 'time', '2027-03-24T15:00', '-05:00'],
  ['a date in the basic format', '20270324', 'date', '2027-03-24T00:00', undefined],
  ['the basic format', '20270324T140000Z', 'time', '2027-03-24T14:00', 'Z'],
  ['the basic format without seconds', '20270324T1500+0100', 'time', '2027-03-24T15:00', '+01:00'],
  ['a basic time', '2027-03-24T1500', 'time', '2027-03-24T15:00', undefined],
  ['a month and a day of one digit', '2027-3-4', 'date', '2027-03-04T00:00', undefined],
  ['a month of one digit', '2027-3', 'month', '2027-03-01T00:00', undefined],
  ['an hour of one digit', '2027-3-4T9:00', 'time', '2027-03-04T09:00', undefined],
  ['a time of EventON', '2027-3-24T15-00-00-00', 'time', '2027-03-24T15:00', undefined],
  ['non-breaking hyphens', '2027\u201103\u201124', 'date', '2027-03-24T00:00', undefined],
  ['a minus sign', '2027-03-24T15:00\u221205:00', 'time', '2027-03-24T15:00', '-05:00'],
  ['curly quotes', '“2027-03-24T15:00”', 'time', '2027-03-24T15:00', undefined],
  ['guillemets', '«\u00a02027-03-24\u00a0»', 'date', '2027-03-24T00:00', undefined],
  ['marks of direction', '\u200e2027-03-24T15:00\u200f', 'time', '2027-03-24T15:00', undefined],
  ['a no-break space', '2027-03-24\u00a015:00', 'time', '2027-03-24T15:00', undefined],
  ['a narrow space', '2027-03-24\u202f15:00', 'time', '2027-03-24T15:00', undefined],
  ['a soft hyphen', '2027-03\u00ad-24', 'date', '2027-03-24T00:00', undefined],
  ['full-width characters', '２０２７－０３－２４Ｔ１５：００', 'time', '2027-03-24T15:00', undefined],
  ['a line break behind it', '2027-03-24\n', 'date', '2027-03-24T00:00', undefined],
] as const;

/** RFC 9557: text, wall time, offset, zone. */
const WITH_BRACKETS = [
  ['2027-03-24T15:00:00+01:00[Europe/Zurich]', '2027-03-24T15:00', '+01:00', 'Europe/Zurich'],
  ['2027-03-24T15:00[Europe/Zurich]', '2027-03-24T15:00', undefined, 'Europe/Zurich'],
  ['2027-03-24T14:00Z[Europe/Zurich]', '2027-03-24T14:00', 'Z', 'Europe/Zurich'],
  ['2027-03-24T15:00+01:00[!Europe/Zurich]', '2027-03-24T15:00', '+01:00', 'Europe/Zurich'],
  ['2027-03-24T15:00+01:00[europe/zurich][u-ca=hebrew]', '2027-03-24T15:00', '+01:00', 'Europe/Zurich'],
  ['2027-03-24T15:00+01:00[u-ca=gregory]', '2027-03-24T15:00', '+01:00', undefined],
  ['2027-03-24T15:00+01:00[!u-ca=iso8601][x-y=z]', '2027-03-24T15:00', '+01:00', undefined],
  ['2027-03-24T15:00+01:00[+01:00]', '2027-03-24T15:00', '+01:00', '+01:00'],
] as const;

const BAD = [
  ['empty text', ''],
  ['words', 'next Tuesday'],
  ['a date in words', '24 March 2027'],
  ['a year without a month', '2026'],
  ['a week date', '2026-W13-1'],
  ['a day of the year', '2026-083'],
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
  ['an interval', '2027-03-24/2027-03-25'],
  ['digits of another script', '٢٠٢٧-٠٣-٢٤'],
  ['a prototype property', '__proto__'],
  ['an offset that no place has', '2027-03-24T15:00+14:30'],
  ['another offset that no place has', '2027-03-24T15:00-12:30'],
  ['an offset of three digits', '2027-03-24T15:00+530'],
  ['a lost plus sign', '2027-03-24T15:00:00 01:00'],
  ['a range of hours', '2027-03-24 09:00-10:30'],
  ['a range of hours with spaces', '2027-03-24 09:00 -10'],
  ['a range of hours with an en dash', '2027-03-24 09:00–11:00'],
  ['an hour of one digit without T, which may be in the afternoon', '2027-3-24 3:00'],
  ['a time with a.m. or p.m.', '2027-03-24 03:00 PM'],
  ['an abbreviation alone', '2027-03-24 15:00 CST'],
  ['day and month in doubt', '03/04/2027'],
  ['six digits', '202703'],
  ['a Unix time', '1806242400'],
  ['an unknown zone in brackets', '2027-03-24T15:00[Europe/Atlantis]'],
  ['an offset that the zone in brackets does not have', '2027-07-24T15:00+01:00[Europe/Zurich]'],
  ['two zones in brackets', '2027-03-24T15:00[Europe/Zurich][Europe/Paris]'],
  ['a critical calendar of another kind', '2027-03-24T15:00+01:00[!u-ca=hebrew]'],
  ['a critical tag that is not known', '2027-03-24T15:00+01:00[Europe/Zurich][!x-y=z]'],
  ['a bracket that is not closed', '2027-03-24T15:00+01:00[Europe/Zurich'],
] as const;

/** Well-formed, but not in the calendar or on the clock. */
const NONEXISTENT = [
  ...['2027-02-30', '2027-02-29T10:00', '2027-13-01', '2027-04-31T10:00+02:00', '20270230', '2027-2-30'],
  ...['2027-03-24T25:00', '2027-03-24T15:60', '2027-02-30T24:00'],
];

/** Viewers whose clocks skip, or repeat, one of the times above or a midnight. */
const VIEWERS = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Australia/Lord_Howe'];

describe('parseDate', () => {
  for (const [name, text, precision, wall, offset] of GOOD) {
    it(`parses ${name}: ${text}`, () => {
      expect(parseDate(text)).to.deep.equal({
        precision,
        wall: Date.parse(`${wall}Z`),
        offset,
        zone: undefined,
      });
    });
  }

  for (const [text, wall, offset, zone] of WITH_BRACKETS) {
    it(`parses ${text}`, () => {
      expect(parseDate(text)).to.deep.equal({
        precision: 'time',
        wall: Date.parse(`${wall}Z`),
        offset,
        zone,
      });
    });
  }

  for (const text of NONEXISTENT) {
    it(`reports that ${text} does not exist`, () => {
      let reports = 0;
      expect(parseDate(text, () => (reports += 1))).to.equal(undefined);
      expect(reports).to.equal(1);
    });
  }

  it('does not report that of a text that is no date', () => {
    expect(parseDate('next Tuesday', () => expect.fail('reported'))).to.equal(undefined);
  });

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
