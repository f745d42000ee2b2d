import { expect } from '@open-wc/testing';
import { canonicalTag, isRightToLeft, withoutRegion } from '../../src/strings/tag.js';

const TAGS = [
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['iw', 'he'],
  ['en-x-und', 'en-x-und'],
  ['C', undefined],
  ['en-US@posix', undefined],
  ['zh_TW', undefined],
  ['', undefined],
  ['und', undefined],
  ['__proto__', undefined],
] as const;

const RIGHT_TO_LEFT = [
  'ar',
  'ar-EG',
  'arz',
  'he',
  'fa-AF',
  'ur',
  'ckb',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ku-Arab',
];
const LEFT_TO_RIGHT = ['en', 'de-CH', 'ku', 'ar-Latn', 'sd-Deva', 'he-Latn', 'ja', 'arn', 'bar', 'khw-Latn'];

describe('canonicalTag', () => {
  for (const [tag, expected] of TAGS) {
    it(`returns ${expected ?? 'undefined'} for ${JSON.stringify(tag)}`, () => {
      expect(canonicalTag(tag)).to.equal(expected);
    });
  }
});

describe('canonicalTag in engines that map Mandarin to Chinese', () => {
  it('returns zh-TW for "cmn-TW"', function () {
    if (Intl.getCanonicalLocales('cmn')[0] === 'cmn') this.skip();
    expect(canonicalTag('cmn-TW')).to.equal('zh-TW');
  });
});

describe('withoutRegion', () => {
  for (const [tag, expected] of [
    ['en-US', 'en'],
    ['es-419', 'es'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['de-CH-1996', 'de-1996'],
    ['zh-Hant', 'zh-Hant'],
    ['sw', 'sw'],
  ] as const) {
    it(`returns ${expected} for ${tag}`, () => {
      expect(withoutRegion(tag)).to.equal(expected);
    });
  }
});

describe('isRightToLeft', () => {
  for (const tag of RIGHT_TO_LEFT) {
    it(`returns true for ${tag}`, () => {
      expect(isRightToLeft(tag)).to.be.true;
    });
  }

  for (const tag of LEFT_TO_RIGHT) {
    it(`returns false for ${tag}`, () => {
      expect(isRightToLeft(tag)).to.be.false;
    });
  }
});
