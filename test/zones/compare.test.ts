import { itFor, viewAs } from '../support/viewer.js';
import { compareWithTemporal } from './compare.js';
import { expectAgreement } from './expect-agreement.js';

describe('instantAt, around every clock change of every zone from 2020 to 2037', function () {
  this.timeout(180_000);
  afterEach(() => viewAs({}));

  for (const timezoneId of ['America/New_York', 'Europe/Zurich']) {
    itFor({ timezoneId }, `agrees with Temporal in this browser, for a viewer in ${timezoneId}`, () => {
      expectAgreement(compareWithTemporal(), timezoneId);
    });
  }
});
