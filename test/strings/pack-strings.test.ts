import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { enUs } from '../../src/strings/en-us.js';
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
    expect(unpackStrings(packStrings([enUs, fr, en]))).to.deep.equal([enUs, fr, en]);
  });

  it('have the texts alone that differ from those of the language before', () => {
    const [first] = packStrings([enUs]).split('\n');
    expect(first?.replaceAll('|', '')).to.equal(
      `en-US${enUs.status.cancelled}${enUs.notice.cancelled}${enUs.programme}`,
    );
  });

  it('have no keys', () => {
    expect(packStrings([fr])).to.match(/^fr\|Prévu\|À venir\|/);
  });
});
