import { expect } from '@open-wc/testing';
import { timeZoneName } from '../../src/model/field-parsers.js';
import { zoneOfPlace } from '../../src/model/place-zone.js';

const PLACES = [
  ['Zurich', 'Europe/Zurich'],
  ['zürich', 'Europe/Zurich'],
  ['New York', 'America/New_York'],
  ['NEW YORK', 'America/New_York'],
  ['Geneva', 'Europe/Zurich'],
  ['Europe/Geneva', 'Europe/Zurich'],
  ['The Hague', 'Europe/Amsterdam'],
  ['Strasbourg', 'Europe/Paris'],
  ['Washington, D.C.', 'America/New_York'],
  ['America/Washington', 'America/New_York'],
  ['Beijing', 'Asia/Shanghai'],
  ['Asia/Delhi', 'Asia/Kolkata'],
  ['New Delhi', 'Asia/Kolkata'],
  ['Kolkata', 'Asia/Kolkata'],
  ['Addis Ababa', 'Africa/Addis_Ababa'],
] as const;

const UNKNOWN = [
  ...[
    'Atlantis',
    'Asia/Geneva',
    'Asia/Zurich',
    'Zurich, Switzerland',
    'local',
    'constructor',
    '__proto__',
    '',
  ],
  ...['UTC+25', '/', '日本', 'GMT+1 or so'],
];

describe('zoneOfPlace', () => {
  for (const [place, zone] of PLACES) {
    it(`knows that ${place} is in ${zone}`, () => {
      expect(zoneOfPlace(place)).to.equal(zone);
    });
  }

  for (const place of UNKNOWN) {
    it(`does not know the zone of "${place}"`, () => {
      expect(zoneOfPlace(place)).to.equal(undefined);
    });
  }
});

describe('timeZoneName', () => {
  const read = (text: string) => {
    const reported: string[] = [];
    const zone = timeZoneName.parse(text, { base: '' }, message => reported.push(message));
    return [zone, ...reported];
  };

  it('reports a place that it reads as a zone', () => {
    const message = 'expected an IANA time zone name such as Europe/Zurich; read as Europe/Zurich';
    expect(read('Geneva')).to.deep.equal(['Europe/Zurich', message]);
  });

  it('reports no zone that is written with a space or a typographic minus', () => {
    for (const [text, zone] of [
      ['America/New York', 'America/New_York'],
      ['GMT −5', '-05:00'],
    ] as const)
      expect(read(text)).to.deep.equal([zone]);
  });

  it('leaves what is no place to be shown as it is written', () => {
    expect(read('Swiss time')).to.deep.equal([undefined]);
  });
});
