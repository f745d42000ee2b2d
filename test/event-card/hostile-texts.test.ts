import { expect } from '@open-wc/testing';
import { testHostileTexts, SOURCES } from '../support/battery.js';
import { ADDRESSES, ALL_TEXTS, KINDS } from '../fixtures/hostile-texts.js';

describe('hostile texts', () => {
  it('are at least 230 distinct texts and 40 URLs', () => {
    expect(new Set(ALL_TEXTS).size).to.equal(ALL_TEXTS.length);
    expect(ALL_TEXTS.length).to.be.at.least(230);
    expect(ADDRESSES.length + KINDS.addresses.more.length).to.be.at.least(40);
  });
});

testHostileTexts(SOURCES);
