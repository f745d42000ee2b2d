import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { isMaybeAnonymized, readDeviceZone } from '../../src/zone/viewer-zone.js';
import { itFor, viewAs } from '../support/viewer.js';

describe('device zone', () => {
  afterEach(() => viewAs({}));

  for (const timezoneId of ['Pacific/Auckland', 'America/New_York']) {
    itFor({ timezoneId }, `deviceZone returns ${timezoneId} for a viewer there`, () => {
      expect(readDeviceZone()).to.equal(timezoneId);
    });
  }

  for (const zone of ['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Atlantic/Reykjavik']) {
    it(`isMaybeAnonymized returns true for ${zone}`, () => {
      expect(isMaybeAnonymized(zone)).to.equal(true);
    });
  }

  for (const zone of ['Europe/London', 'Africa/Abidjan', 'Europe/Zurich', '+00:00']) {
    it(`isMaybeAnonymized returns false for ${zone}`, () => {
      expect(isMaybeAnonymized(zone)).to.equal(false);
    });
  }
});

describe('device zone that Intl does not take back', () => {
  afterEach(() => {
    sinon.restore();
  });

  for (const timeZone of ['Etc/Unknown', '', 'GMT+02:00', 'Foo/Bar', undefined]) {
    it(`is not known if it is ${JSON.stringify(timeZone)}`, () => {
      const options = new Intl.DateTimeFormat().resolvedOptions();
      sinon
        .stub(Intl.DateTimeFormat.prototype, 'resolvedOptions')
        .returns({ ...options, timeZone } as Intl.ResolvedDateTimeFormatOptions);
      expect(readDeviceZone()).to.equal('');
    });
  }
});
