import { expect } from '@open-wc/testing';
import type { Comparison } from './compare.js';

/** @param host IANA name of the zone that it has to be made in */
export function expectAgreement(comparison: Comparison | undefined, host: string) {
  if (!comparison) throw new Error(`nothing was compared under ${host}`);
  const { zones, transitions, compared, differences } = comparison;
  expect(comparison.host).to.equal(host);
  expect(differences).to.deep.equal([]);
  // A comparison of nothing would agree, too.
  expect(zones).to.be.greaterThan(400);
  expect(transitions).to.be.greaterThan(4000);
  expect(compared).to.be.greaterThan(250_000);
}
