import { expect } from '@open-wc/testing';
import { isMaybeAnonymized, readDeviceZone } from '../../src/zone/viewer-zone.js';
import { itFor, viewAs } from '../support/viewer.js';

describe('the zone of the device', () => {
  afterEach(() => viewAs({}));

  for (const timezoneId of ['Pacific/Auckland', 'America/New_York']) {
    itFor({ timezoneId }, `is ${timezoneId} where that is the viewer’s`, () => {
      expect(readDeviceZone()).to.equal(timezoneId);
    });
  }

  for (const zone of ['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Atlantic/Reykjavik']) {
    it(`may be hidden behind ${zone}`, () => {
      expect(isMaybeAnonymized(zone)).to.equal(true);
    });
  }

  for (const zone of ['Europe/London', 'Africa/Abidjan', 'Europe/Zurich', '+00:00']) {
    it(`is ${zone} where a browser says so`, () => {
      expect(isMaybeAnonymized(zone)).to.equal(false);
    });
  }
});
