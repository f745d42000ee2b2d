import { expect } from '@open-wc/testing';
import { describeFile } from '../../src/input/describe-file.js';

const SRC = 'https://ngo.example/event.json#two';

describe('describeFile', () => {
  it('notes that a file was not asked for', () => {
    expect(describeFile(SRC, { loaded: undefined }, undefined)).to.equal(
      `File ${SRC}: nothing is loaded; last request: not asked for`,
    );
  });

  it('notes where a file was loaded from, and when', () => {
    const loaded = { text: '', document: {}, url: 'https://cdn.example/event.json' };
    expect(describeFile(SRC, { loaded }, Date.parse('2027-03-24T14:00:00Z'))).to.equal(
      `File ${SRC}: loaded from https://cdn.example/event.json; last request: Wed, 24 Mar 2027 14:00:00 GMT`,
    );
  });
});
