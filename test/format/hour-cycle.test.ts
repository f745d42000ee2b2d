import { expect } from '@open-wc/testing';
import { findHourCycle } from '../../src/format/hour-cycle.js';

const CASES = [
  ['returns h12 for a viewer with 12 hours', ['en-US'], 'en-GB', 'h12'],
  ['returns h23 for a viewer with 24 hours', ['de-CH'], 'en-US', 'h23'],
  ['prefers the hour cycle of an extension', ['en-US-u-hc-h23'], 'en-US', 'h23'],
  ['uses the first language', ['en-US', 'de-CH'], 'en-GB', 'h12'],
  ['skips tags that cannot be read', ['C', '', 'de-CH'], 'en-US', 'h23'],
  ['returns that of the page without languages', [], 'en-US', 'h12'],
  ['returns that of the page if no tag is valid', ['C'], 'de', 'h23'],
  ['has no halves of the day in German', ['en-US'], 'de', 'h23'],
  ['has no halves of the day in Hebrew', ['en-US'], 'he', 'h23'],
  ['has halves of the day in Spanish', ['en-US'], 'es', 'h12'],
  ['has halves of the day in the Arabic of Egypt', ['en-US'], 'ar-EG', 'h12'],
] as const;

describe('findHourCycle', () => {
  for (const [name, tags, locale, expected] of CASES) {
    it(name, () => {
      expect(findHourCycle(tags, locale)).to.equal(expected);
    });
  }
});
