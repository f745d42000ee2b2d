import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { fr } from '../../src/strings/fr.js';
import { listTexts, packStrings, unpackStrings } from '../../src/strings/pack-strings.js';

describe('listTexts', () => {
  it('gives each text its path', () => {
    const texts = Object.fromEntries(listTexts(fr));
    expect([texts['language'], texts['share.copy']]).to.deep.equal(['fr', fr.share.copy]);
  });

  it('follows the order of English', () => {
    const reversed = Object.fromEntries(Object.entries(fr).reverse()) as unknown as typeof fr;
    expect(listTexts(reversed)).to.deep.equal(listTexts(fr));
  });
});

describe('packed strings', () => {
  it('unpack to the same strings', () => {
    expect(unpackStrings(packStrings([en, fr]))).to.deep.equal([en, fr]);
  });

  it('have no keys', () => {
    expect(packStrings([fr])).to.match(/^fr\|Prévu\|À venir\|/);
  });
});
