import { expect } from '@open-wc/testing';
import { truncate } from '../../src/utils/truncate.js';

const CASES = [
  ['leaves a text that is short enough', 'abc', 3, 'abc'],
  ['cuts a longer one', 'abcd', 3, 'abc…'],
  ['leaves no half of a character', 'ab🕊️', 3, 'ab…'],
  ['keeps a whole character', 'a🕊b', 3, 'a🕊…'],
] as const;

describe('truncate', () => {
  for (const [what, text, length, expected] of CASES) {
    it(what, () => {
      expect(truncate(text, length)).to.equal(expected);
    });
  }
});
