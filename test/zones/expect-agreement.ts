import { expect } from '@open-wc/testing';
import type { Comparison } from './compare.js';

export function expectAgreement({ zones, transitions, compared, differences }: Comparison) {
  expect(differences).to.deep.equal([]);
  // A comparison of nothing would agree, too.
  expect(zones).to.be.greaterThan(400);
  expect(transitions).to.be.greaterThan(4000);
  expect(compared).to.be.greaterThan(250_000);
}
