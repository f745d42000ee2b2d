import { expect } from '@open-wc/testing';
import { SOURCES, testHostileTexts } from '../support/battery.js';
import { ADDRESSES, ALL_TEXTS, KINDS, TEXTS } from '../fixtures/hostile-texts.js';

describe('the hostile texts', () => {
  it('are 230 at least, each of them another one, and 40 addresses', () => {
    expect(new Set(ALL_TEXTS).size).to.equal(ALL_TEXTS.length);
    expect(ALL_TEXTS.length).to.be.at.least(230);
    expect(ALL_TEXTS).to.include.members([...TEXTS]);
    expect(ADDRESSES.length + KINDS.addresses.more.length).to.be.at.least(40);
  });
});

testHostileTexts(SOURCES);
