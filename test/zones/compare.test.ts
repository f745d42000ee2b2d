import { itFor, viewAs } from '../support/viewer.js';
import { compareWithTemporal } from './compare.js';
import { expectAgreement } from './expect-agreement.js';

describe('instants of wall times, around every clock change of every zone from 2020 to 2037', function () {
  this.timeout(180_000);
  afterEach(() => viewAs({}));

  for (const timezoneId of ['America/New_York', 'Europe/Zurich']) {
    itFor({ timezoneId }, `agree with Temporal in this browser, for a viewer in ${timezoneId}`, () => {
      expectAgreement(compareWithTemporal(), timezoneId);
    });
  }
});
