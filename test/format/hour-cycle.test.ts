import { expect } from '@open-wc/testing';
import { findHourCycle } from '../../src/format/hour-cycle.js';

const CASES = [
  ['returns h12 for a 12-hour locale', ['en-US'], 'h12'],
  ['returns h23 for a 24-hour locale', ['de-CH'], 'h23'],
  ['prefers the hour cycle of an extension', ['en-US-u-hc-h23'], 'h23'],
  ['uses the first language', ['en-US', 'de-CH'], 'h12'],
  ['skips tags that cannot be read', ['C', '', 'de-CH'], 'h23'],
  ['returns undefined without languages', [], undefined],
  ['returns undefined if no tag is valid', ['C'], undefined],
] as const;

describe('findHourCycle', () => {
  for (const [name, tags, expected] of CASES) {
    it(name, () => {
      expect(findHourCycle(tags)).to.equal(expected);
    });
  }
});
