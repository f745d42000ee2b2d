import { callInNode } from '../support/node.js';
import type { Comparison } from './compare.js';
import { expectAgreement } from './expect-agreement.js';

const HOSTS = [
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Zurich',
  'Pacific/Kiritimati',
  'UTC',
];

describe('instants of wall times, around every clock change of every zone from 2020 to 2037', function () {
  this.timeout(120_000);

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
