import { expect } from '@open-wc/testing';
import {
  dateTimeFormat,
  displayNames,
  listFormat,
  numberFormat,
  relativeTimeFormat,
} from '../../src/format/intl-cache.js';

const FORMATTERS: readonly (readonly [string, (locale: string) => unknown])[] = [
  ['dates', locale => dateTimeFormat(locale, { timeZone: 'Asia/Tokyo', hour: 'numeric' })],
  ['numbers', locale => numberFormat(locale, { minimumIntegerDigits: 2 })],
  ['lists', locale => listFormat(locale, { type: 'unit' })],
  ['names', locale => displayNames(locale, { type: 'language' })],
  ['distances', locale => relativeTimeFormat(locale, { numeric: 'auto' })],
];

describe('formatters', () => {
  for (const [name, make] of FORMATTERS) {
    it(`for ${name} are cached by locale and options`, () => {
      expect(make('en-GB')).to.equal(make('en-GB'));
    });

    it(`for ${name} differ by locale`, () => {
      expect(make('en-GB')).not.to.equal(make('de'));
    });
  }

  it('use their own locale and options', () => {
    expect(numberFormat('en', { minimumFractionDigits: 2 }).format(1234.5)).to.equal('1,234.50');
    expect(numberFormat('de', { minimumFractionDigits: 2 }).format(1234.5)).to.equal('1.234,50');
    expect(numberFormat('en', {}).format(1234.5)).to.equal('1,234.5');
    expect(numberFormat('en', { minimumFractionDigits: 2 }).format(1234.5)).to.equal('1,234.50');
  });

  it('use their own time zone', () => {
    const hourIn = (timeZone: string) =>
      dateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
        Date.parse('2027-03-24T14:00Z'),
      );
    expect(['Europe/Zurich', 'Asia/Tokyo', 'Europe/Zurich'].map(hourIn)).to.deep.equal(['15', '23', '15']);
  });

  it('remain correct after the cache has overflowed', () => {
    for (let digits = 0; digits < 1000; digits += 1) {
      const options = {
        minimumFractionDigits: digits % 20,
        maximumFractionDigits: 20,
        style: 'unit',
      } as const;
      const unit = ['meter', 'liter', 'gram', 'day', 'hour'][digits % 5] ?? 'day';
      const text = numberFormat(`en-u-nu-latn-x-a${digits}`, { ...options, unit }).format(1);
      expect(text.match(/0/g)?.length ?? 0).to.equal(digits % 20);
    }
  });

  it('differ by options for the same locale', () => {
    expect(numberFormat('en', { style: 'percent' }).format(0.5)).to.equal('50%');
    expect(numberFormat('en', { style: 'decimal' }).format(0.5)).to.equal('0.5');
  });
});

it('numberFormat throws for an invalid locale every time', () => {
  for (let time = 0; time < 2; time += 1) expect(() => numberFormat('en_US@posix', {})).to.throw(RangeError);
});
