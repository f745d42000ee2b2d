import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/model/iso-8601.js';
import { occurrences, recurrence, toRecurrence, type ParsedRecurrence } from '../../src/model/recurrence.js';
import { startingAt } from '../../src/model/schedule.js';
import { NO_TEXT } from '../support/text.js';

/** A rule with the messages about it. */
const read = (rule: unknown) => {
  const messages: string[] = [];
  const value = recurrence.parseList([rule], { base: 'https://ngo.example/' }, message => {
    messages.push(message);
  });
  return { value, messages };
};

const ruleOf = (rule: object): ParsedRecurrence => {
  const { value, messages } = read({ repeatFrequency: 'P1W', ...rule });
  if (!value || messages.length) throw new Error(`expected a rule: ${JSON.stringify([rule, messages])}`);
  return value;
};

const dateOf = (text: string) => parseDate(text) ?? expect.fail(`expected a date: ${text}`);

/** The first dates, or times in the zone, of a recurring event that starts at `first`. */
const days = (first: string, rule: object, zone?: string, most = 6, from?: string) => {
  const found: string[] = [];
  const schedule = startingAt(dateOf(first), zone);
  const resolved = toRecurrence(ruleOf(rule), schedule);
  for (const wall of occurrences(dateOf(first).wall, resolved, from ? Date.parse(from) : undefined)) {
    found.push(new Date(wall).toISOString().slice(0, first.length));
    if (found.length === most) break;
  }
  return found;
};

type Row = readonly [sentence: string, first: string, rule: object, days: readonly string[], zone?: string];

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
    { repeatCount: 4, exceptDate: ['2027-03-10, 2027-03-24'] },
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
  [
    'ends by a repeatCount that reaches beyond the maximum date',
    '9999-12-31',
    { repeatFrequency: 'P99999Y', repeatCount: 100 },
    ['9999-12-31', '+109998-12', '+209997-12'],
  ],
  [
    'takes the words of RFC 5545 for intervals',
    '2027-01-31',
    { repeatFrequency: 'MONTHLY', repeatCount: 2 },
    ['2027-01-31', '2027-02-28'],
  ],
  [
    'takes byDay alone for weeks',
    '2027-03-03',
    { repeatFrequency: [], byDay: 'MO', repeatCount: 2 },
    ['2027-03-08', '2027-03-15'],
  ],
  [
    'repeats on the first Monday of a month',
    '2027-01-04T18:00',
    { repeatFrequency: 'P1M', byDay: '1MO', repeatCount: 3 },
    ['2027-01-04T18:00', '2027-02-01T18:00', '2027-03-01T18:00'],
  ],
  [
    'repeats on the first and third Monday, by byMonthWeek',
    '2027-01-04',
    { repeatFrequency: 'P1M', byDay: 'Monday', byMonthWeek: [1, '3'], repeatCount: 4 },
    ['2027-01-04', '2027-01-18', '2027-02-01', '2027-02-15'],
  ],
  [
    'repeats on the last Friday of a month',
    '2027-01-01',
    { repeatFrequency: 'P1M', byDay: ['-1FR'], repeatCount: 3 },
    ['2027-01-29', '2027-02-26', '2027-03-26'],
  ],
  [
    'skips months without a fifth Saturday',
    '2027-01-01',
    { repeatFrequency: 'P1M', byDay: '5SA', repeatCount: 3 },
    ['2027-01-30', '2027-05-29', '2027-07-31'],
  ],
  [
    'repeats on days of the month, also from its end',
    '2027-01-14',
    { repeatFrequency: 'P1M', byMonthDay: ['13', -1], repeatCount: 4 },
    ['2027-01-31', '2027-02-13', '2027-02-28', '2027-03-13'],
  ],
  [
    'repeats in some months',
    '2027-05-20',
    { byDay: 'TH', byMonth: '6, 9', repeatCount: 6 },
    ['2027-06-03', '2027-06-10', '2027-06-17', '2027-06-24', '2027-09-02', '2027-09-09'],
  ],
  [
    'repeats in one month of each year',
    '2027-03-01',
    { repeatFrequency: 'yearly', byMonth: 3, byDay: '2SU', repeatCount: 3 },
    ['2027-03-14', '2028-03-12', '2029-03-11'],
  ],
  [
    'skips the day of an exception in UTC',
    '2027-03-03T20:00',
    { repeatCount: 3, exceptDate: '2027-03-11T01:00:00Z' },
    ['2027-03-03T20:00', '2027-03-17T20:00'],
    'America/New_York',
  ],
  [
    'skips the day of an exception with another offset',
    '2027-03-03T09:00',
    { repeatCount: 3, exceptDate: ['2027-03-09T18:00-06:00', '2027-03-17T23:30+14:00'] },
    ['2027-03-03T09:00'],
    'Asia/Tokyo',
  ],
  [
    'skips all of a month',
    '2027-07-28',
    { repeatCount: 7, exceptDate: '2027-08' },
    ['2027-07-28', '2027-09-01', '2027-09-08'],
  ],
  [
    'takes an exception in UTC as written if the zone is unknown',
    '2027-03-03T20:00',
    { repeatCount: 2, exceptDate: '2027-03-10T01:00:00Z' },
    ['2027-03-03T20:00'],
  ],
  [
    'ends at the instant of the last start',
    '2027-03-03T20:00',
    { repeatFrequency: 'P1D', endDate: '2027-03-06T01:00Z' },
    ['2027-03-03T20:00', '2027-03-04T20:00', '2027-03-05T20:00'],
    'America/New_York',
  ],
  [
    'ends before the day that an instant in UTC already names',
    '2027-03-03T20:00',
    { repeatFrequency: 'P1D', endDate: '2027-03-04T23:59:59Z' },
    ['2027-03-03T20:00', '2027-03-04T20:00'],
    'Europe/Zurich',
  ],
  [
    'ends on the day that begins at an instant',
    '2027-03-03T20:00',
    { repeatFrequency: 'P1D', endDate: '2027-03-03T23:00Z' },
    ['2027-03-03T20:00', '2027-03-04T20:00'],
    'Europe/Zurich',
  ],
  ['ends with a month', '2027-05-20', { endDate: '2027-05' }, ['2027-05-20', '2027-05-27']],
];

describe('occurrences', () => {
  for (const [sentence, first, rule, expected, zone] of ROWS) {
    it(sentence, () => {
      expect(days(first, rule, zone)).to.deep.equal(expected);
    });
  }

  it('ends after a repeatCount of ten years of days', () => {
    const rule = { repeatFrequency: 'P1D', repeatCount: 3660 };
    const all = days('2027-01-01', rule, undefined, Infinity);
    expect([all.length, all.at(-1)]).to.deep.equal([3660, '2037-01-07']);
  });

  for (const [rule, last] of [
    [{ repeatFrequency: 'P1D', repeatCount: 36_525 }, '2127-01-01'],
    [{ repeatFrequency: 'P1D', byDay: 'MO,TU,WE,TH,FR', repeatCount: 1000 }, '2030-10-31'],
    [{ byDay: 'FR,WE', repeatCount: 999 }, '2036-07-25'],
    [{ repeatFrequency: 'P1M', byMonthDay: 1, repeatCount: 400 }, '2060-04-01'],
  ] as const) {
    it(`counts to the end of ${JSON.stringify(rule)}`, () => {
      const all = days('2027-01-01', rule, undefined, Infinity);
      expect([all.length, all.at(-1)]).to.deep.equal([rule.repeatCount, last]);
    });
  }

  it('does not end after a number of unlike months that is too high to count', () => {
    const rule = { repeatFrequency: 'P1M', byMonthDay: 1, repeatCount: 401 };
    expect(days('2027-01-01', rule, undefined, 1, '2200-01-01')[0]).to.match(/^219\d-/);
  });

  it('returns 29 February after eight years', () => {
    const rule = { repeatFrequency: 'P1Y', byMonth: 2, byMonthDay: 29, repeatCount: 2 };
    expect(days('2096-02-01', rule)).to.deep.equal(['2096-02-29', '2104-02-29']);
  });

  it('returns nothing for a day that does not exist', () => {
    const rule = { repeatFrequency: 'P1M', byMonthDay: 30, byMonth: 2 };
    expect(days('2027-01-01', rule)).to.deep.equal([]);
    expect(days('2027-01-01', { ...rule, repeatCount: 3 })).to.deep.equal([]);
  });

  for (const [repeatFrequency, byDay] of [
    ['P1D', []],
    ['P1W', 'TU'],
    ['P3W', []],
    ['P1M', '3WE'],
    ['P1Y', []],
  ] as const) {
    it(`finds those of ${repeatFrequency} after many years, and the last one before`, () => {
      const all = days('1990-03-06', { repeatFrequency, byDay }, undefined, 20_000);
      const few = days('1990-03-06', { repeatFrequency, byDay }, undefined, 500, '2030-06-01');
      expect(all.join()).to.include(few.join());
      expect((few[0] ?? '') < '2030-06-01').to.equal(true);
      expect(few.findIndex(day => day >= '2030-06-01')).to.be.within(1, 40);
    });
  }

  it('returns the last one of a series that ended long ago', () => {
    const exceptDate = ['2001-05-01', '2001-05-08', '2001-05-15'];
    const all = days('2001-04-10', { repeatCount: 6, exceptDate }, undefined, 10, '2030-01-01');
    expect(all.at(-1)).to.equal('2001-04-24');
  });
});

const day = (day: number, nth = 0) => ({ day, nth });

const WEEKDAYS: readonly (readonly [byDay: unknown, weekdays: readonly object[]])[] = [
  ['MO', [day(0)]],
  ['su', [day(6)]],
  ['Sat', [day(5)]],
  ['Thursday', [day(3)]],
  ['Wednesdays', [day(2)]],
  ['https://schema.org/Tuesday', [day(1)]],
  ['http://schema.org/Friday', [day(4)]],
  ['schema:Saturday', [day(5)]],
  ['MO,WE', [day(0), day(2)]],
  ['Monday, Wednesday', [day(0), day(2)]],
  [
    ['WE', 'MO'],
    [day(2), day(0)],
  ],
  [[], []],
  [undefined, []],
];

describe('recurrence', () => {
  for (const [byDay, weekdays] of WEEKDAYS) {
    it(`parses byDay ${JSON.stringify(byDay)}`, () => {
      expect(ruleOf({ byDay }).pace?.weekdays).to.deep.equal(weekdays);
    });
  }

  for (const [word, unit] of [
    ['Daily', 'days'],
    ['daily', 'days'],
    ['WEEKLY', 'weeks'],
    ['Monthly', 'months'],
    ['https://schema.org/Yearly', 'years'],
  ] as const) {
    it(`parses the interval ${word}`, () => {
      expect(ruleOf({ repeatFrequency: word }).pace?.every).to.include({ [unit]: 1 });
    });
  }

  const UNKNOWN: readonly object[] = [
    ...[
      '',
      'P',
      'PT1H',
      'P1DT1H',
      'P1DT1H1M',
      'P1DT1M1S',
      'P0W',
      'often',
      'bimonthly',
      7,
      [],
      true,
      null,
    ].map(repeatFrequency => ({ repeatFrequency })),
    ...['1MO', '-1FR', 'X', 'PublicHolidays', 'Month', 'Today', '6MO', 'MO-FR', 7].map(byDay => ({ byDay })),
    ...['MO', '6MO', '0MO', 'MO 1'].map(byDay => ({ repeatFrequency: 'P1M', byDay })),
    ...['MO', '1MO'].map(byDay => ({ repeatFrequency: 'P1Y', byDay })),
    { repeatFrequency: 'P2Y', byMonth: 6 },
    { repeatFrequency: 'P1Y', byMonthDay: 13 },
    { repeatFrequency: 'P1D', byDay: '1MO' },
    ...[13, 0, 'June', 1.5].map(byMonth => ({ byMonth })),
    ...[32, -32, 0, 'last', '1.5'].map(byMonthDay => ({ repeatFrequency: 'P1M', byMonthDay })),
    ...[0, 6, 'first'].map(byMonthWeek => ({ repeatFrequency: 'P1M', byDay: 'MO', byMonthWeek })),
    { byMonthDay: [13] },
    { byMonthWeek: '1' },
    { byMonthWeek: '1', byDay: 'MO' },
    { repeatFrequency: 'P1M', byMonthWeek: 1 },
    ...['soon', '2027-02-30', 7].map(endDate => ({ endDate })),
    ...['x', 0, -3, '0'].map(repeatCount => ({ repeatCount })),
    // Without a first day:
    { isOpen: true },
    { isOpen: true, repeatFrequency: 'P2W', byDay: 'MO' },
    { isOpen: true, repeatFrequency: 'P2D' },
    { isOpen: true, repeatFrequency: 'P1M' },
    { isOpen: true, repeatFrequency: 'P1Y', byMonth: 3 },
    { isOpen: true, byDay: 'MO', repeatCount: 10 },
  ];
  for (const rule of UNKNOWN) {
    it(`reports that it does not understand ${JSON.stringify(rule)}`, () => {
      const { value, messages } = read({ repeatFrequency: 'P1W', ...rule });
      expect(value?.pace).to.equal(undefined);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.match(
        /^expected a Schedule with .*; of this one, only the first date is known$/,
      );
    });
  }

  for (const rule of [
    { byDay: 'MO' },
    { repeatFrequency: 'P1D' },
    { repeatFrequency: 'P1M', byDay: '1MO' },
    { repeatFrequency: 'P1M', byMonthDay: '13' },
    { repeatFrequency: 'P1Y', byMonth: 3, byMonthDay: 8 },
  ]) {
    it(`needs no first day for ${JSON.stringify(rule)}`, () => {
      expect(ruleOf({ ...rule, isOpen: true }).pace).to.be.an('object');
    });
  }

  it('knows no end of a rule that it does not understand and that has no first day', () => {
    const rule = { repeatFrequency: 'often', endDate: '2027-06-30' };
    expect(read({ ...rule, isOpen: true }).value?.last).to.equal(undefined);
    expect(read(rule).value?.last).to.include({ precision: 'date' });
  });

  it('reports exceptions that it cannot read and keeps the others', () => {
    const { value, messages } = read({ repeatFrequency: 'P1W', exceptDate: ['bad', '2027-03-10'] });
    expect(value?.except).to.have.length(1);
    expect(messages.join()).to.match(/^expected ISO 8601 dates as its exceptDate/);
  });

  // The input is parsed JSON, which contains no proxies.
  for (const [name, value] of NO_TEXT.filter(([name]) => !name.includes('proxy'))) {
    it(`rejects ${name}`, () => {
      expect(read(value).value?.pace).to.equal(undefined);
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
