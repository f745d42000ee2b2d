import { expect } from '@open-wc/testing';
import { callInNode } from '../support/node.js';
import { viewAs } from '../support/viewer.js';
import { compareWithTemporal, type Comparison } from './compare.js';

const HOSTS = [
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Zurich',
  'Pacific/Kiritimati',
  'UTC',
];

function expectAgreement({ zones, transitions, compared, differences }: Comparison) {
  expect(differences).to.deep.equal([]);
  // A comparison of nothing would agree, too.
  expect(zones).to.be.greaterThan(400);
  expect(transitions).to.be.greaterThan(4000);
  expect(compared).to.be.greaterThan(250_000);
}

describe('instants of wall times, around every clock change of every zone from 2020 to 2037', function () {
  this.timeout(120_000);
  afterEach(() => viewAs({}));

  for (const timezoneId of ['America/New_York', 'Europe/Zurich']) {
    it(`agree with Temporal in this browser, for a viewer in ${timezoneId}`, async () => {
      await viewAs({ timezoneId });
      expectAgreement(compareWithTemporal());
    });
  }

  for (const timeZone of HOSTS) {
    it(`agree with Temporal in Node, under TZ=${timeZone}`, async () => {
      expectAgreement(
        await callInNode<Comparison>({
          module: 'test/zones/compare.ts',
          call: 'compareWithTemporal',
          timeZone,
        }),
      );
    });
  }
});
