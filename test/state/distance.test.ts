import { expect } from '@open-wc/testing';
import { daysUntil, distanceTo } from '../../src/state/distance.js';

const DAYS = [
  ['12 days before', '2022-03-23', '2022-03-11T12:00Z', 'UTC', 12, '2022-03-12T00:00Z'],
  ['the day before', '2022-03-23', '2022-03-22T12:00Z', 'UTC', 1, '2022-03-23T00:00Z'],
  [
    'the last millisecond of the day before',
    '2022-03-23',
    '2022-03-22T23:59:59.999Z',
    'UTC',
    1,
    '2022-03-23T00:00Z',
  ],
  ['the first millisecond of the day', '2022-03-23', '2022-03-23T00:00Z', 'UTC', 0, '2022-03-24T00:00Z'],
  ['a later day of a longer event', '2022-03-23', '2022-03-25T12:00Z', 'UTC', 0, '2022-03-26T00:00Z'],
  ['a start with a time of day', '2022-03-23T23:30', '2022-03-22T00:30Z', 'UTC', 1, '2022-03-23T00:00Z'],
  ['a new day in Tokyo', '2022-03-23', '2022-03-21T15:00Z', 'Asia/Tokyo', 1, '2022-03-22T15:00Z'],
  [
    'the old day in Los Angeles',
    '2022-03-23',
    '2022-03-22T06:59:59Z',
    'America/Los_Angeles',
    2,
    '2022-03-22T07:00Z',
  ],
  ['a night with a clock change', '2026-03-30', '2026-03-28T23:30Z', 'Europe/Zurich', 1, '2026-03-29T22:00Z'],
  ['a skipped midnight', '2026-09-06', '2026-09-06T03:30Z', 'America/Santiago', 1, '2026-09-06T04:00Z'],
  ['a skipped day', '2011-12-31', '2011-12-30T09:00Z', 'Pacific/Apia', 2, '2011-12-30T10:00Z'],
] as const;

const TARGET = '2027-03-24T14:00Z';

const DISTANCES = [
  ['an instant before', '2027-03-24T13:59:59.999Z', 1, 'minute', '2027-03-24T14:00Z'],
  ['47 minutes before', '2027-03-24T13:13Z', 47, 'minute', '2027-03-24T13:14Z'],
  ['119 minutes before', '2027-03-24T12:01Z', 119, 'minute', '2027-03-24T12:02Z'],
  ['two hours before', '2027-03-24T12:00Z', 2, 'hour', '2027-03-24T12:01Z'],
  ['47 hours before', '2027-03-22T15:00Z', 47, 'hour', '2027-03-22T15:01Z'],
  ['two days before', '2027-03-22T14:00Z', 2, 'day', '2027-03-22T14:01Z'],
  ['59 seconds after', '2027-03-24T14:00:59Z', -0, 'minute', '2027-03-24T14:01Z'],
  ['a minute after', '2027-03-24T14:01Z', -1, 'minute', '2027-03-24T14:02Z'],
  ['a minute and a half after', '2027-03-24T14:01:30Z', -1, 'minute', '2027-03-24T14:02Z'],
  ['two hours after', '2027-03-24T16:00Z', -2, 'hour', '2027-03-24T16:01Z'],
] as const;

describe('daysUntil', () => {
  for (const [name, day, now, zone, days, nextChange] of DAYS) {
    it(`counts calendar days: ${name}`, () => {
      const changing = daysUntil(Date.parse(day.includes('T') ? `${day}Z` : day), Date.parse(now), zone);
      expect(changing.value).to.deep.equal({ value: days, unit: 'day' });
      expect(new Date(changing.nextChange).toISOString()).to.equal(new Date(nextChange).toISOString());
    });
  }
});

describe('distanceTo', () => {
  for (const [name, now, value, unit, nextChange] of DISTANCES) {
    it(`returns the distance ${name}`, () => {
      const changing = distanceTo(Date.parse(TARGET), Date.parse(now));
      expect(changing.value).to.deep.equal({ value, unit });
      expect(new Date(changing.nextChange).toISOString()).to.equal(new Date(nextChange).toISOString());
    });
  }

  it('returns -0 at the instant itself', () => {
    const { value } = distanceTo(Date.parse(TARGET), Date.parse(TARGET)).value;
    // Intl.RelativeTimeFormat formats 0 as "in 0 minutes" and -0 as "0 minutes ago".
    expect(Object.is(value, -0)).to.equal(true);
  });

  it('always changes within a minute after now', () => {
    for (let now = Date.parse('2027-03-24T13:58Z'); now < Date.parse('2027-03-24T14:02Z'); now += 777) {
      const { nextChange } = distanceTo(Date.parse(TARGET), now);
      expect(nextChange - now).to.be.within(1, 60_000);
    }
  });
});
