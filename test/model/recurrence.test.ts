import { expect } from '@open-wc/testing';
import { occurrences, recurrence, type Recurrence } from '../../src/model/recurrence.js';
import { NO_TEXT } from '../support/text.js';

const read = (rule: unknown) =>
  recurrence.parseList([rule], { base: 'https://ngo.example/' }, () => undefined);

const ruleOf = (rule: object): Recurrence => {
  const value = read({ repeatFrequency: 'P1W', ...rule });
  if (!value) throw new Error(`expected a rule: ${JSON.stringify(rule)}`);
  return value;
};

/** The first dates, or times, of a recurring event that starts at `first`. */
const days = (first: string, rule: object, most = 6) => {
  const found: string[] = [];
  const isDate = first.length === 10;
  for (const wall of occurrences(Date.parse(isDate ? first : `${first}Z`), ruleOf(rule))) {
    found.push(new Date(wall).toISOString().slice(0, first.length));
    if (found.length === most) break;
  }
  return found;
};

type Row = readonly [sentence: string, first: string, rule: object, days: readonly string[]];

const ROWS: readonly Row[] = [
  ['repeats every week', '2027-03-03', { repeatCount: 3 }, ['2027-03-03', '2027-03-10', '2027-03-17']],
  ['keeps the time of day', '2027-03-03T19:00', { repeatCount: 2 }, ['2027-03-03T19:00', '2027-03-10T19:00']],
  [
    'repeats every day',
    '2027-02-27',
    { repeatFrequency: 'P1D', repeatCount: 3 },
    ['2027-02-27', '2027-02-28', '2027-03-01'],
  ],
  [
    'repeats every third day',
    '2027-02-27',
    { repeatFrequency: 'P3D', repeatCount: 2 },
    ['2027-02-27', '2027-03-02'],
  ],
  [
    'repeats every month',
    '2027-01-15',
    { repeatFrequency: 'P1M', repeatCount: 3 },
    ['2027-01-15', '2027-02-15', '2027-03-15'],
  ],
  [
    'uses the last day of a shorter month',
    '2027-01-31',
    { repeatFrequency: 'P1M', repeatCount: 4 },
    ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
  ],
  [
    'repeats every year',
    '2027-03-24',
    { repeatFrequency: 'P1Y', repeatCount: 2 },
    ['2027-03-24', '2028-03-24'],
  ],
  [
    'uses 28 February in common years',
    '2028-02-29',
    { repeatFrequency: 'P1Y', repeatCount: 5 },
    ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
  ],
  [
    'repeats on several weekdays',
    '2027-03-03',
    { byDay: ['MO', 'WE'], repeatCount: 4 },
    ['2027-03-03', '2027-03-08', '2027-03-10', '2027-03-15'],
  ],
  [
    'orders weekdays from Monday',
    '2027-03-01',
    { byDay: ['Sunday', 'Monday'], repeatCount: 3 },
    ['2027-03-01', '2027-03-07', '2027-03-08'],
  ],
  [
    'starts on the first matching weekday',
    '2027-03-03',
    { byDay: 'MO', repeatCount: 2 },
    ['2027-03-08', '2027-03-15'],
  ],
  [
    'counts every second week from Monday',
    '2027-03-03',
    { repeatFrequency: 'P2W', byDay: ['MO', 'WE'], repeatCount: 3 },
    ['2027-03-03', '2027-03-15', '2027-03-17'],
  ],
  [
    'skips other weekdays of a daily rule',
    '2027-03-05',
    { repeatFrequency: 'P1D', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], repeatCount: 3 },
    ['2027-03-05', '2027-03-08', '2027-03-09'],
  ],
  ['ends on endDate', '2027-03-03', { endDate: '2027-03-17' }, ['2027-03-03', '2027-03-10', '2027-03-17']],
  [
    'ends on endDate whatever its time',
    '2027-03-03T19:00',
    { endDate: '2027-03-10T00:00' },
    ['2027-03-03T19:00', '2027-03-10T19:00'],
  ],
  [
    'ends before midnight after endDate',
    '2027-03-03T00:00',
    { repeatFrequency: 'P1D', endDate: '2027-03-04' },
    ['2027-03-03T00:00', '2027-03-04T00:00'],
  ],
  ['occurs once for a repeatCount of 1', '2027-03-03', { repeatCount: 1 }, ['2027-03-03']],
  ['returns nothing if endDate is before the start', '2027-03-03', { endDate: '2027-01-01' }, []],
  [
    'never ends without endDate and repeatCount',
    '2027-03-03',
    {},
    ['2027-03-03', '2027-03-10', '2027-03-17', '2027-03-24', '2027-03-31', '2027-04-07'],
  ],
  [
    'skips exceptDate but counts it',
    '2027-03-03',
    { repeatCount: 3, exceptDate: ['2027-03-10', 'bad'] },
    ['2027-03-03', '2027-03-17'],
  ],
  [
    'skips an exceptDate at the start',
    '2027-03-03',
    { repeatCount: 2, exceptDate: '2027-03-03T19:00' },
    ['2027-03-10'],
  ],
  [
    'returns nothing if every date is excepted',
    '2027-03-03',
    { repeatCount: 2, exceptDate: ['2027-03-03', '2027-03-10'] },
    [],
  ],
  [
    'ends at the maximum date',
    '9999-12-31',
    { repeatFrequency: 'P99999Y' },
    ['9999-12-31', '+109998-12', '+209997-12'],
  ],
];

describe('occurrences', () => {
  for (const [sentence, first, rule, expected] of ROWS) {
    it(sentence, () => {
      expect(days(first, rule)).to.deep.equal(expected);
    });
  }

  it('returns at least ten years of days and ends', () => {
    const all = [...occurrences(Date.parse('2027-01-01'), ruleOf({ repeatFrequency: 'P1D' }))];
    expect(all).to.have.lengthOf(3660);
    expect(all.at(-1)).to.be.greaterThan(Date.parse('2036-12-31'));
  });
});

const WEEKDAYS: readonly (readonly [unknown, readonly number[]])[] = [
  ['MO', [0]],
  ['su', [6]],
  ['Thursday', [3]],
  ['https://schema.org/Tuesday', [1]],
  ['schema:Saturday', [5]],
  [
    ['WE', 'MO', 'WE'],
    [0, 2],
  ],
  [[], []],
  [undefined, []],
];

describe('recurrence', () => {
  for (const [byDay, weekdays] of WEEKDAYS) {
    it(`parses byDay ${JSON.stringify(byDay)}`, () => {
      expect(ruleOf({ byDay }).weekdays).to.deep.equal(weekdays);
    });
  }

  const REFUSED: readonly object[] = [
    ...['weekly', 'P', 'PT1H', 'P1DT1H', 'P1DT1H1M', 'P1DT1M1S', 'P0W', '', 7, true, null].map(
      repeatFrequency => ({
        repeatFrequency,
      }),
    ),
    ...['1MO', '-1FR', 'X', '', 'PublicHolidays', 7].map(byDay => ({ byDay })),
    ...[
      { repeatFrequency: 'P1M', byDay: 'MO' },
      { repeatFrequency: 'P1Y', byDay: 'MO' },
    ],
    ...[{ byMonth: 6 }, { byMonthDay: [13] }, { byMonthWeek: '1' }],
    ...['soon', '2027-02-30', 7].map(endDate => ({ endDate })),
    ...['x', 0, -3, '0'].map(repeatCount => ({ repeatCount })),
  ];
  for (const rule of REFUSED) {
    it(`rejects ${JSON.stringify(rule)}`, () => {
      expect(read({ repeatFrequency: 'P1W', ...rule })).to.equal(undefined);
    });
  }

  // The input is parsed JSON, which contains no proxies.
  for (const [name, value] of NO_TEXT.filter(([name]) => !name.includes('proxy'))) {
    it(`rejects ${name}`, () => {
      expect(read(value)).to.equal(undefined);
      const all = {
        repeatFrequency: value,
        byDay: value,
        endDate: value,
        repeatCount: value,
        exceptDate: value,
      };
      expect(() => read(all)).not.to.throw();
    });
  }
});
