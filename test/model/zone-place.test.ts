import { expect } from '@open-wc/testing';
import { parseTimeZone } from '../../src/model/time-zone.js';
import { otherCitiesOf, placeOfZone } from '../../src/model/zone-place.js';

describe('placeOfZone', () => {
  for (const [zone, place] of [
    ['Europe/Zurich', 'Zurich'],
    ['America/New_York', 'New York'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['America/Argentina/Ushuaia', 'Ushuaia, Argentina'],
    ['America/North_Dakota/New_Salem', 'New Salem, North Dakota'],
    ['CET', 'CET'],
    ['Europe/Kiev', 'Kyiv'],
    ['Europe/Kyiv', 'Kyiv'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Asia/Rangoon', 'Yangon'],
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
    ['Asia/Katmandu', 'Kathmandu'],
    ['Africa/Asmera', 'Asmara'],
    ['America/Godthab', 'Nuuk'],
    ['Pacific/Truk', 'Chuuk'],
    ['Pacific/Ponape', 'Pohnpei'],
  ] as const) {
    it(`calls the place of ${zone} ${place}`, () => {
      expect(parseTimeZone(zone), 'is a zone').to.not.equal(undefined);
      expect(placeOfZone(zone)).to.equal(place);
    });
  }
});

describe('otherCitiesOf', () => {
  for (const [zone, cities] of [
    ['Europe/Zurich', 'Geneva Bern'],
    ['Asia/Calcutta', 'New Delhi Mumbai'],
    ['Asia/Kolkata', 'New Delhi Mumbai'],
    ['Europe/Vienna', ''],
  ] as const) {
    it(`knows ${cities || 'no other cities'} in ${zone}`, () => {
      expect(otherCitiesOf(placeOfZone(zone))).to.equal(cities);
    });
  }
});
