import { expect } from '@open-wc/testing';
import { occurrences, recurrence, type Recurrence } from '../../src/model/recurrence.js';
import { NO_TEXT } from '../support/text.js';

const read = (rule: unknown) =>
  recurrence.parseList([rule], { base: 'https://ngo.example/' }, () => undefined);

const ruleOf = (rule: object): Recurrence => {
  const value = read({ repeatFrequency: 'P1W', ...rule });
  if (!value) throw new Error(`no rule: ${JSON.stringify(rule)}`);
  return value;
};

/** The first days, or times, on which an event takes place that starts first at `first`. */
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
  ['comes each week', '2027-03-03', { repeatCount: 3 }, ['2027-03-03', '2027-03-10', '2027-03-17']],
  ['keeps its time of day', '2027-03-03T19:00', { repeatCount: 2 }, ['2027-03-03T19:00', '2027-03-10T19:00']],
  [
    'comes each day',
    '2027-02-27',
    { repeatFrequency: 'P1D', repeatCount: 3 },
    ['2027-02-27', '2027-02-28', '2027-03-01'],
  ],
  [
    'comes each third day',
    '2027-02-27',
    { repeatFrequency: 'P3D', repeatCount: 2 },
    ['2027-02-27', '2027-03-02'],
  ],
  [
    'comes each month',
    '2027-01-15',
    { repeatFrequency: 'P1M', repeatCount: 3 },
    ['2027-01-15', '2027-02-15', '2027-03-15'],
  ],
  [
    'comes on the last day of a shorter month',
    '2027-01-31',
    { repeatFrequency: 'P1M', repeatCount: 4 },
    ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
  ],
  ['comes each year', '2027-03-24', { repeatFrequency: 'P1Y', repeatCount: 2 }, ['2027-03-24', '2028-03-24']],
  [
    'comes on 28 February in other years',
    '2028-02-29',
    { repeatFrequency: 'P1Y', repeatCount: 5 },
    ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
  ],
  [
    'comes on days of the week',
    '2027-03-03',
    { byDay: ['MO', 'WE'], repeatCount: 4 },
    ['2027-03-03', '2027-03-08', '2027-03-10', '2027-03-15'],
  ],
  [
    'comes on days in the order of the week',
    '2027-03-01',
    { byDay: ['Sunday', 'Monday'], repeatCount: 3 },
    ['2027-03-01', '2027-03-07', '2027-03-08'],
  ],
  [
    'comes first on the first such day',
    '2027-03-03',
    { byDay: 'MO', repeatCount: 2 },
    ['2027-03-08', '2027-03-15'],
  ],
  [
    'comes on days of each second week, which begins on Monday',
    '2027-03-03',
    { repeatFrequency: 'P2W', byDay: ['MO', 'WE'], repeatCount: 3 },
    ['2027-03-03', '2027-03-15', '2027-03-17'],
  ],
  [
    'leaves days of the week out',
    '2027-03-05',
    { repeatFrequency: 'P1D', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], repeatCount: 3 },
    ['2027-03-05', '2027-03-08', '2027-03-09'],
  ],
  [
    'ends with the last day',
    '2027-03-03',
    { endDate: '2027-03-17' },
    ['2027-03-03', '2027-03-10', '2027-03-17'],
  ],
  [
    'ends with the last day, at any time of it',
    '2027-03-03T19:00',
    { endDate: '2027-03-10T00:00' },
    ['2027-03-03T19:00', '2027-03-10T19:00'],
  ],
  [
    'ends before the midnight after the last day',
    '2027-03-03T00:00',
    { repeatFrequency: 'P1D', endDate: '2027-03-04' },
    ['2027-03-03T00:00', '2027-03-04T00:00'],
  ],
  ['comes once', '2027-03-03', { repeatCount: 1 }, ['2027-03-03']],
  ['ends before it has begun', '2027-03-03', { endDate: '2027-01-01' }, []],
  [
    'does not end by itself',
    '2027-03-03',
    {},
    ['2027-03-03', '2027-03-10', '2027-03-17', '2027-03-24', '2027-03-31', '2027-04-07'],
  ],
  [
    'is left out on some days, which count',
    '2027-03-03',
    { repeatCount: 3, exceptDate: ['2027-03-10', 'bad'] },
    ['2027-03-03', '2027-03-17'],
  ],
  [
    'is left out at the start',
    '2027-03-03',
    { repeatCount: 2, exceptDate: '2027-03-03T19:00' },
    ['2027-03-10'],
  ],
  ['is left out always', '2027-03-03', { repeatCount: 2, exceptDate: ['2027-03-03', '2027-03-10'] }, []],
  [
    'ends where time does',
    '9999-12-31',
    { repeatFrequency: 'P99999Y' },
    ['9999-12-31', '+109998-12', '+209997-12'],
  ],
];

describe('what is repeated', () => {
  for (const [sentence, first, rule, expected] of ROWS) {
    it(sentence, () => {
      expect(days(first, rule)).to.deep.equal(expected);
    });
  }

  it('is counted for ten years of days at least, and comes to an end', () => {
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

describe('a rule', () => {
  for (const [byDay, weekdays] of WEEKDAYS) {
    it(`has the days of ${JSON.stringify(byDay)}`, () => {
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
    it(`is not guessed from ${JSON.stringify(rule)}`, () => {
      expect(read({ repeatFrequency: 'P1W', ...rule })).to.equal(undefined);
    });
  }

  // JSON, which all of this has gone through, holds no proxy.
  for (const [name, value] of NO_TEXT.filter(([name]) => !name.includes('proxy'))) {
    it(`is not found in ${name}`, () => {
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
