import { expect } from '@open-wc/testing';
import { formatOffset } from '../../src/model/time-zone.js';
import { compareZones, findZones, groupZones, listZones, toZoneChoice } from '../../src/zone/zone-list.js';

const WINTER = Date.parse('2027-01-01T12:00Z');
const SUMMER = Date.parse('2027-07-01T12:00Z');

describe('formatOffset', () => {
  for (const [minutes, text] of [
    [0, '+00:00'],
    [60, '+01:00'],
    [-210, '−03:30'],
    [345, '+05:45'],
    [840, '+14:00'],
    [-44.5, '−00:44'],
  ] as const) {
    it(`formats ${minutes} minutes as ${text}`, () => {
      expect(formatOffset(minutes * 6e4, '−')).to.equal(text);
    });
  }
});

describe('listZones', () => {
  it('lists UTC, and each zone of the browser with a place once', () => {
    const zones = listZones();
    expect(zones).to.include.members(['UTC', 'Europe/Zurich', 'America/New_York']);
    expect(new Set(zones).size).to.equal(zones.length);
    expect(zones.filter(zone => zone !== 'UTC' && !zone.includes('/'))).to.be.empty;
  });
});

describe('toZoneChoice', () => {
  for (const [zone, instant, label] of [
    ['Europe/Zurich', WINTER, 'Zurich, UTC+01:00'],
    ['Europe/Zurich', SUMMER, 'Zurich, UTC+02:00'],
    ['America/New_York', WINTER, 'New York, UTC−05:00'],
    ['Europe/Kiev', WINTER, 'Kyiv, UTC+02:00'],
    ['UTC', WINTER, 'UTC+00:00'],
    ['+05:30', WINTER, 'UTC+05:30'],
  ] as const) {
    it(`labels ${zone} ${label}`, () => {
      expect(toZoneChoice(zone, instant, 'de').label).to.equal(label);
    });
  }

  for (const [zone, locale, name] of [
    ['Europe/Zurich', 'en-GB', 'Central European Standard Time'],
    ['Europe/Zurich', 'de', 'Mitteleuropäische Normalzeit'],
    ['Asia/Tokyo', 'ja', '日本標準時'],
    ['+05:30', 'de', 'UTC+05:30'],
  ] as const) {
    it(`calls the time of ${zone} ${name} in ${locale}`, () => {
      expect(toZoneChoice(zone, WINTER, locale).name).to.equal(name);
    });
  }

  it('calls a time without a name by its offset, as in the labels', () => {
    for (const locale of ['en-GB', 'ar', 'fr', 'ja', 'ru'])
      expect(toZoneChoice('Asia/Urumqi', WINTER, locale).name, locale).to.match(/^(UTC\+06:00|\P{Nd}+)$/u);
  });

  it('has a label that is read from the left in any direction', () => {
    for (const zone of listZones())
      expect(toZoneChoice(zone, WINTER, 'ar').label, zone).to.match(/^([A-Z].*, )?UTC[+−]\d\d:\d\d$/);
  });
});

const CHOICES = [
  'Asia/Kolkata',
  'Europe/Zurich',
  'Europe/Berlin',
  'America/New_York',
  'Africa/Sao_Tome',
  'Asia/Tokyo',
]
  .map(zone => toZoneChoice(zone, WINTER, 'de'))
  .sort(compareZones);

describe('compareZones', () => {
  it('sorts from west to east, and then by label', () => {
    expect(CHOICES.map(({ zone }) => zone)).to.eql([
      'America/New_York',
      'Africa/Sao_Tome',
      'Europe/Berlin',
      'Europe/Zurich',
      'Asia/Kolkata',
      'Asia/Tokyo',
    ]);
  });
});

describe('groupZones', () => {
  it('groups by name, in the order of the choices', () => {
    const [berlin, ...others] = [CHOICES[2], ...CHOICES.filter((_, index) => index !== 2)];
    const groups = groupZones([berlin, ...others].flatMap(choice => choice ?? []));
    expect(groups.map(({ choices }) => choices.map(({ zone }) => zone))).to.eql([
      ['Europe/Berlin', 'Europe/Zurich'],
      ['America/New_York'],
      ['Africa/Sao_Tome'],
      ['Asia/Kolkata'],
      ['Asia/Tokyo'],
    ]);
    expect(groups[0]?.name).to.equal('Mitteleuropäische Normalzeit');
  });
});

describe('findZones', () => {
  for (const [query, ...zones] of [
    ['zurich', 'Europe/Zurich'],
    ['Zürich', 'Europe/Zurich'],
    ['Geneva', 'Europe/Zurich'],
    ['delhi', 'Asia/Kolkata'],
    ['washington', 'America/New_York'],
    ['Zu\u0308rich', 'Europe/Zurich'],
    ['NEW YORK', 'America/New_York'],
    ['york  new', 'America/New_York'],
    ['America/New_York', 'America/New_York'],
    ['São Tomé', 'Africa/Sao_Tome'],
    ['mitteleuropaische', 'Europe/Berlin', 'Europe/Zurich'],
    ['mitteleuropäische zeit', 'Europe/Berlin', 'Europe/Zurich'],
    ['utc+5:30'],
    ['+05:30', 'Asia/Kolkata'],
    ['-05:00', 'America/New_York'],
    ['−05:00', 'America/New_York'],
    ['europe', 'Europe/Berlin', 'Europe/Zurich'],
    ['tokyo zurich'],
    ['nowhere'],
  ] as const) {
    it(`finds ${zones.join(', ') || 'nothing'} by "${query}"`, () => {
      expect(findZones(CHOICES, query).map(({ zone }) => zone)).to.eql(zones);
    });
  }

  it('finds all zones by nothing', () => {
    expect(findZones(CHOICES, '')).to.eql(CHOICES);
  });

  for (const [locale, zone, query] of [
    ['ar', 'Asia/Tokyo', 'اليابان'],
    ['ru', 'Europe/Moscow', 'москва'],
    ['ja', 'Asia/Tokyo', '日本'],
    ['ko', 'Asia/Seoul', '표준시'],
    ['tr', 'Europe/Istanbul', 'İSTANBUL'],
    ['en-GB', 'Europe/Kiev', 'kyiv'],
    ['en-GB', 'Asia/Saigon', 'ho chi minh'],
    ['en-GB', 'Asia/Saigon', 'saigon'],
  ] as const) {
    it(`finds ${zone} in ${locale} by "${query}"`, () => {
      expect(findZones([toZoneChoice(zone, WINTER, locale)], query)).to.have.lengthOf(1);
    });
  }
});
