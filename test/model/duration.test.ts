import { expect } from '@open-wc/testing';
import { addToInstant, addToWall, parseDuration, type Duration } from '../../src/model/duration.js';

const NONE = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

const GOOD: readonly (readonly [string, string, Partial<Duration>])[] = [
  ['hours and minutes', 'PT1H30M', { hours: 1, minutes: 30 }],
  ['more minutes than an hour has', 'PT90M', { minutes: 90 }],
  ['seconds', 'PT5400S', { seconds: 5400 }],
  ['days in seconds', 'PT172800S', { seconds: 172_800 }],
  ['days', 'P3D', { days: 3 }],
  ['weeks', 'P2W', { weeks: 2 }],
  ['months, before the T', 'P1M', { months: 1 }],
  ['minutes, after the T', 'PT1M', { minutes: 1 }],
  [
    'every unit',
    'P1Y2M3W4DT5H6M7S',
    { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 },
  ],
  ['a fraction of an hour', 'PT1.5H', { hours: 1.5 }],
  ['a fraction with a comma', 'PT1,5H', { hours: 1.5 }],
  ['fractions of several digits', 'PT1.25H2.25M3.125S', { hours: 1.25, minutes: 2.25, seconds: 3.125 }],
  ['leading zeros', 'PT01H30M', { hours: 1, minutes: 30 }],
  ['zero beside another unit', 'P0DT1H', { hours: 1 }],
  ['lower case', 'pt1h30m', { hours: 1, minutes: 30 }],
  ['full-width characters', 'ＰＴ１Ｈ', { hours: 1 }],
  ['a clock', '1:30', { hours: 1, minutes: 30 }],
  ['a clock with seconds of zero', '01:30:00', { hours: 1, minutes: 30 }],
  ['24 hours on a clock', '24:00', { hours: 24 }],
  ['minutes in short', '90 min', { minutes: 90 }],
  ['minutes in short with a full stop', '90 min.', { minutes: 90 }],
  ['minutes in words', '90 minutes', { minutes: 90 }],
  ['minutes in German', '90 Minuten', { minutes: 90 }],
  ['minutes as a letter', '45m', { minutes: 45 }],
  ['an hour', '1 hour', { hours: 1 }],
  ['hours in short', '2 hrs', { hours: 2 }],
  ['hours in French', '2 heures', { hours: 2 }],
  ['hours in German', '2 Std.', { hours: 2 }],
  ['a fraction in words', '1.5 h', { hours: 1.5 }],
  ['a fraction in words with a comma', '1,5 Stunden', { hours: 1.5 }],
  ['hours and minutes in short', '1h30', { hours: 1, minutes: 30 }],
  ['hours and minutes with letters', '1h30m', { hours: 1, minutes: 30 }],
  ['hours and minutes with spaces', '1 h 30 min', { hours: 1, minutes: 30 }],
  ['hours and minutes in words', '1 hour and 30 minutes', { hours: 1, minutes: 30 }],
  ['hours and minutes with a comma', '1 hr, 30 mins', { hours: 1, minutes: 30 }],
  ['a no-break space', '1\u00a0h\u00a030', { hours: 1, minutes: 30 }],
  ['ISO 8601 without its last letter', 'PT1H30', { hours: 1, minutes: 30 }],
  ['ISO 8601 with a space', 'PT1H 30M', { hours: 1, minutes: 30 }],
  ['days in words', '2 days', { days: 2 }],
];

const BAD = [
  ...['', 'P', 'PT', 'P1DT', '90', 'T1H', 'P1H', 'PT1D', 'PT1Y'],
  ...['PT30M1H', '-PT1H', 'PT-1H', 'P0.5Y', 'P1.5M', 'PT1.H', 'PT.5H', 'PTNaNH', 'PT1e3S'],
  ...['PT0S', 'P0D', 'PT0.0H', 'PTInfinityH', `PT${'9'.repeat(400)}H`, `P${'9'.repeat(17)}Y`, '__proto__'],
  ...[
    '90:00',
    '1:60',
    '1:30:30',
    '1.5 h 30 min',
    '1 h 30 s',
    'an hour',
    'about 90 min',
    '1 and 30 minutes',
    '-90 min',
  ],
  ...['0 min', '0:00', '1 month', '12345 min'],
  ...[`P${'1'.repeat(1e5)}X`],
];

const ADDED_TO_WALL = [
  ['hours', '2027-03-24T15:00', 'PT1H30M', '2027-03-24T16:30'],
  ['hours across midnight', '2027-03-24T23:00', 'PT2H', '2027-03-25T01:00'],
  ['a fraction of a second', '2027-03-24T15:00', 'PT0.5S', '2027-03-24T15:00:00.500'],
  ['days', '2027-02-27T15:00', 'P2D', '2027-03-01T15:00'],
  ['weeks', '2027-12-24T00:00', 'P2W', '2028-01-07T00:00'],
  ['a month', '2027-12-24T15:00', 'P1M', '2028-01-24T15:00'],
  ['a month after 31 January, not into March', '2027-01-31T15:00', 'P1M', '2027-02-28T15:00'],
  ['a month after 31 January of a leap year', '2028-01-31T15:00', 'P1M', '2028-02-29T15:00'],
  ['a year after 29 February', '2028-02-29T15:00', 'P1Y', '2029-02-28T15:00'],
  ['a month and a day: the month first', '2027-01-31T00:00', 'P1M1D', '2027-03-01T00:00'],
] as const;

const ADDED_TO_INSTANT = [
  ['hours', 'Europe/Zurich', '2027-03-24T14:00Z', 'PT1H30M', '2027-03-24T15:30Z'],
  [
    'an hour across a gap as an elapsed hour',
    'Europe/Zurich',
    '2026-03-29T00:30Z',
    'PT1H',
    '2026-03-29T01:30Z',
  ],
  [
    '24 hours across a gap as elapsed hours',
    'Europe/Zurich',
    '2026-03-28T14:00Z',
    'PT24H',
    '2026-03-29T14:00Z',
  ],
  [
    'a day across a gap to the same time of day',
    'Europe/Zurich',
    '2026-03-28T14:00Z',
    'P1D',
    '2026-03-29T13:00Z',
  ],
  [
    'a day across a fold to the same time of day',
    'Europe/Zurich',
    '2026-10-24T13:00Z',
    'P1D',
    '2026-10-25T14:00Z',
  ],
  ['a day into a gap to the time after it', 'Europe/Zurich', '2026-03-28T01:30Z', 'P1D', '2026-03-29T01:30Z'],
  [
    'a day into a fold to its first occurrence',
    'Europe/Zurich',
    '2026-10-24T00:30Z',
    'P1D',
    '2026-10-25T00:30Z',
  ],
  [
    'an hour to the second 02:30 of a fold',
    'Europe/Zurich',
    '2026-10-25T01:30Z',
    'PT1H',
    '2026-10-25T02:30Z',
  ],
  [
    'a month to the date in the zone rather than in UTC',
    'Asia/Tokyo',
    '2027-01-30T15:30Z',
    'P1M',
    '2027-02-27T15:30Z',
  ],
  ['a month at a fixed offset', '+05:30', '2027-03-24T09:30Z', 'P1M', '2027-04-24T09:30Z'],
] as const;

const duration = (text: string) => parseDuration(text) ?? expect.fail(text);

describe('parseDuration', () => {
  for (const [name, text, units] of GOOD) {
    it(`parses ${name}: ${text}`, () => {
      expect(parseDuration(text)).to.deep.equal({ ...NONE, ...units });
    });
  }

  for (const text of BAD) {
    it(`rejects ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }
});

describe('addToWall', () => {
  for (const [name, wall, text, sum] of ADDED_TO_WALL) {
    it(`adds ${name}`, () => {
      expect(addToWall(Date.parse(`${wall}Z`), duration(text))).to.equal(Date.parse(`${sum}Z`));
    });
  }
});

describe('addToInstant', () => {
  for (const [name, zone, instant, text, sum] of ADDED_TO_INSTANT) {
    it(`adds ${name}`, () => {
      expect(addToInstant(Date.parse(instant), zone, duration(text))).to.equal(Date.parse(sum));
    });
  }

  it('returns a valid date for the longest duration', () => {
    const most = duration('P99999Y99999M99999W99999DT99999H99999M99999S');
    const sum = addToInstant(Date.parse('9999-12-31T23:59Z'), 'Europe/Zurich', most);
    expect(new Date(sum).getTime()).to.equal(sum);
  });
});
