import { expect } from '@open-wc/testing';
import { truncate } from '../../src/utils/truncate.js';

const CASES = [
  ['returns short text unchanged', 'abc', 3, 'abc'],
  ['cuts longer text and adds an ellipsis', 'abcd', 3, 'abc…'],
  ['drops half of a surrogate pair', 'ab🕊️', 3, 'ab…'],
  ['keeps a whole surrogate pair', 'a🕊b', 3, 'a🕊…'],
] as const;

describe('truncate', () => {
  for (const [what, text, length, expected] of CASES) {
    it(what, () => {
      expect(truncate(text, length)).to.equal(expected);
    });
  }
});
