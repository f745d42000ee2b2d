import { callInNode } from '../support/node.js';
import type { Comparison } from './compare.js';
import { expectAgreement } from './expect-agreement.js';

const HOSTS = [
  'America/New_York',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Europe/Zurich',
  'Pacific/Kiritimati',
  'UTC',
];

describe('instantAt, around every clock change of every zone from 2020 to 2037', function () {
  this.timeout(240_000);
  let comparisons: readonly Comparison[];
  before(async () => {
    comparisons = await callInNode<Comparison>({
      module: 'test/zones/compare.ts',
      call: 'compareWithTemporal',
      timeZones: HOSTS,
    });
  });

  HOSTS.forEach((host, index) => {
    it(`agrees with Temporal in Node, under TZ=${host}`, () => {
      expectAgreement(comparisons[index], host);
    });
  });
});
