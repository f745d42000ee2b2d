import { expect } from '@open-wc/testing';
import { instantAt, isFixedOffset, offsetAt, parseTimeZone, wallAt } from '../../src/model/time-zone.js';
import { itFor, viewAs } from '../support/viewer.js';

const HOUR = 36e5;

/** Instants as in Temporal's `disambiguation: "compatible"`. */
const COMPATIBLE = [
  ['a winter day', 'Europe/Zurich', '2027-03-24T15:00', '2027-03-24T14:00Z'],
  ['a summer day', 'Europe/Zurich', '2027-07-24T15:00', '2027-07-24T13:00Z'],
  ['the last minute before a gap', 'Europe/Zurich', '2026-03-29T01:59', '2026-03-29T00:59Z'],
  ['the first minute of a gap', 'Europe/Zurich', '2026-03-29T02:00', '2026-03-29T01:00Z'],
  ['the middle of a gap', 'Europe/Zurich', '2026-03-29T02:30', '2026-03-29T01:30Z'],
  ['the first minute after a gap', 'Europe/Zurich', '2026-03-29T03:00', '2026-03-29T01:00Z'],
  ['the last minute before a fold', 'Europe/Zurich', '2026-10-25T01:59', '2026-10-24T23:59Z'],
  ['the middle of a fold', 'Europe/Zurich', '2026-10-25T02:30', '2026-10-25T00:30Z'],
  ['the first minute after a fold', 'Europe/Zurich', '2026-10-25T03:00', '2026-10-25T02:00Z'],
  ['a gap west of UTC', 'America/New_York', '2027-03-14T02:30', '2027-03-14T07:30Z'],
  ['a fold west of UTC', 'America/New_York', '2027-11-07T01:30', '2027-11-07T05:30Z'],
  ['the hour after a fold west of UTC', 'America/New_York', '2027-11-07T02:00', '2027-11-07T07:00Z'],
  ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
  ['a fold of half an hour', 'Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45Z'],
  ['the time after a fold of half an hour', 'Australia/Lord_Howe', '2027-04-04T02:00', '2027-04-03T15:30Z'],
  ['the gap at the end of Ramadan', 'Africa/Casablanca', '2026-03-22T02:30', '2026-03-22T02:30Z'],
  ['the fold at the start of Ramadan', 'Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30Z'],
  ['the last minute before a skipped day', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59Z'],
  ['noon of a skipped day', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
  ['the midnight after a skipped day', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z'],
  ['a skipped midnight', 'America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00Z'],
  ['the hour after a skipped midnight', 'America/Santiago', '2026-09-06T01:00', '2026-09-06T04:00Z'],
  ['a repeated hour before midnight', 'America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30Z'],
  ['a midnight after a repeated hour', 'America/Santiago', '2026-04-05T00:00', '2026-04-05T04:00Z'],
  ['a gap in a zone with negative daylight saving', 'Europe/Dublin', '2026-03-29T01:30', '2026-03-29T01:30Z'],
  ['three quarters of an hour', 'Asia/Kathmandu', '2027-03-24T15:00', '2027-03-24T09:15Z'],
  ['a fixed offset', '+05:30', '2027-03-24T15:00', '2027-03-24T09:30Z'],
  ['a negative offset', '-03:30', '2027-03-24T15:00', '2027-03-24T18:30Z'],
] as const;

const OFFSETS = [
  ['Zurich in winter', 'Europe/Zurich', '2027-01-01T00:00Z', 1],
  ['Zurich in summer', 'Europe/Zurich', '2027-07-01T00:00Z', 2],
  ['Zurich a millisecond before its clocks change', 'Europe/Zurich', '2026-03-29T00:59:59.999Z', 1],
  ['Zurich when its clocks change', 'Europe/Zurich', '2026-03-29T01:00Z', 2],
  ['New York in winter', 'America/New_York', '2027-01-01T00:00Z', -5],
  ['St. John’s', 'America/St_Johns', '2027-01-01T00:00Z', -3.5],
  ['Kiritimati', 'Pacific/Kiritimati', '2027-01-01T00:00Z', 14],
  ['London in winter', 'Europe/London', '2027-01-01T00:00Z', 0],
  ['UTC', 'UTC', '2027-01-01T00:00Z', 0],
  ['an offset', '+05:30', '2027-01-01T00:00Z', 5.5],
  ['a negative offset', '-03:30', '2027-01-01T00:00Z', -3.5],
  ['local mean time, with seconds', 'Africa/Monrovia', '1971-01-01T00:00Z', -(44 * 60 + 30) / 3600],
] as const;

const NAMES = [
  ['a name', 'Europe/Zurich', 'Europe/Zurich'],
  ['a lower-case name', 'europe/zurich', 'Europe/Zurich'],
  ['an upper-case name', 'AMERICA/NEW_YORK', 'America/New_York'],
  ['a mixed-case name', 'eUROPE/zURICH', 'Europe/Zurich'],
  ['a name with a hyphen', 'America/Port-au-Prince', 'America/Port-au-Prince'],
  ['a name with a sign', 'Etc/GMT+5', 'Etc/GMT+5'],
  ['a name of three parts', 'america/argentina/ushuaia', 'America/Argentina/Ushuaia'],
  ['an alias unchanged', 'Asia/Kolkata', 'Asia/Kolkata'],
  ['UTC', 'utc', 'UTC'],
  ['an offset', '+01:00', '+01:00'],
  ['a negative offset', '-09:30', '-09:30'],
  ['an offset of one digit', '+1:00', '+01:00'],
  ['an offset of hours', '+01', '+01:00'],
  ['an offset without a colon', '+0100', '+01:00'],
  ['an offset after UTC', 'UTC+01:00', '+01:00'],
  ['an offset after GMT', 'gmt-5', '-05:00'],
  ['an offset of zero', '+00:00', 'UTC'],
  ['Z', 'Z', 'UTC'],
] as const;

const REFUSED = [
  ...['BST', 'IST', 'PST', 'CST', 'ist', 'CEST', 'constructor', '__proto__', 'toString', 'hasOwnProperty'],
  ...['Europe/Nowhere', 'Zurich', 'Europe / Zurich', 'local', 'undefined', 'null', '', ' ', '1', '\u0000'],
  ...[
    '01:00',
    '+01:00:30',
    '+14:30',
    '-12:30',
    '+530',
    '-1',
    '+24:00',
    '+99:99',
    '+01:60',
    'GMT+25',
    'x'.repeat(1e5),
  ],
];

describe('parseTimeZone', () => {
  for (const [name, text, zone] of NAMES) {
    it(`parses ${name}: ${text}`, () => {
      expect(parseTimeZone(text)).to.equal(zone);
    });
  }

  for (const text of ['asia/kolkata', 'ASIA/KOLKATA']) {
    it(`corrects the case of the alias ${text}`, () => {
      expect(parseTimeZone(text)).to.be.oneOf(['Asia/Kolkata', 'Asia/Calcutta']);
    });
  }

  for (const text of REFUSED) {
    it(`rejects ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(parseTimeZone(text)).to.equal(undefined);
    });
  }
});

it('parseTimeZone works after its cache has overflowed', () => {
  const read = () => ['Europe/Zurich', 'Nowhere/Land'].map(parseTimeZone);
  const before = read();
  for (let index = 0; index < 450; index += 1) parseTimeZone(`Nowhere/Place_${index}`);
  expect(read()).to.eql(before);
  expect(before).to.eql(['Europe/Zurich', undefined]);
});

describe('isFixedOffset', () => {
  it('returns true only for offsets', () => {
    expect(['+01:00', '-09:30', 'Europe/Zurich', 'Etc/GMT+1', 'UTC'].map(isFixedOffset)).to.deep.equal([
      ...[true, true],
      ...[false, false, false],
    ]);
  });
});

describe('offsetAt', () => {
  for (const [name, zone, instant, hours] of OFFSETS) {
    it(`returns the offset of ${name}`, () => {
      expect(offsetAt(zone, Date.parse(instant))).to.equal(hours * HOUR);
      expect(wallAt(zone, Date.parse(instant))).to.equal(Date.parse(instant) + hours * HOUR);
    });
  }
});

describe('instantAt', () => {
  for (const [name, zone, wall, instant] of COMPATIBLE) {
    it(`resolves ${name}: ${wall} in ${zone}`, () => {
      const found = instantAt(zone, Date.parse(`${wall}Z`));
      expect(new Date(found).toISOString()).to.equal(new Date(instant).toISOString());
    });
  }

  describe('for every viewer', () => {
    afterEach(() => viewAs({}));

    for (const timezoneId of ['Europe/Zurich', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago']) {
      itFor({ timezoneId }, `returns the same in ${timezoneId}`, () => {
        for (const [name, zone, wall, instant] of COMPATIBLE) {
          expect(instantAt(zone, Date.parse(`${wall}Z`)), name).to.equal(Date.parse(instant));
        }
      });
    }
  });
});
