import { expect } from '@open-wc/testing';
import { findHourCycle } from '../../src/format/hour-cycle.js';

const CASES = [
  ['a viewer used to 12 hours', ['en-US'], 'h12'],
  ['a viewer used to 24 hours', ['de-CH'], 'h23'],
  ['a viewer who has chosen', ['en-US-u-hc-h23'], 'h23'],
  ['the first language counts', ['en-US', 'de-CH'], 'h12'],
  ['what is no tag is passed over', ['C', 'en-US@posix', '', 'de-CH'], 'h23'],
  ['a viewer who says nothing', [], undefined],
  ['a viewer who says nothing that is a tag', ['C'], undefined],
] as const;

describe('findHourCycle', () => {
  for (const [name, tags, expected] of CASES) {
    it(name, () => {
      expect(findHourCycle(tags)).to.equal(expected);
    });
  }
});
