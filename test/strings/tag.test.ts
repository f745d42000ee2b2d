import { expect } from '@open-wc/testing';
import { canonicalTag, isRightToLeft, readTag, withoutRegion } from '../../src/strings/tag.js';

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

/** As pages, content management systems and browsers write them. */
const WRITTEN = [
  ['fr_FR', 'fr-FR'],
  ['fr-FR, en', 'fr-FR'],
  [' de ; q=0.8', 'de'],
  ['en-US@posix', 'en-US'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['de-CH_informal', 'de-CH-informal'],
  ['pt_PT_ao90', 'pt-PT'],
  ['es-', 'es'],
  ['en-USA', 'en'],
  ['zh-cmn-Hans', 'zh-Hans'],
  ['zh-cmn-Hant-TW', 'zh-Hant-TW'],
  ['zh-yue-HK', 'zh-HK'],
  ['zh-min-nan', 'zh'],
  ['zh-CHT', 'zh-Hant'],
  ['zh_CHS', 'zh'],
  ['ar-arb-EG', 'ar-EG'],
  ['sr_Latn_RS', 'sr-Latn-RS'],
  ['C', undefined],
  ['POSIX', undefined],
  ['french', undefined],
  ['*', undefined],
  ['und', undefined],
  ['', undefined],
  ['a-'.repeat(50_000), undefined],
  ['{{ lang }}', undefined],
  ['__proto__', undefined],
] as const;

describe('readTag', () => {
  for (const [text, tag] of WRITTEN) {
    it(`reads ${JSON.stringify(text.slice(0, 30))} as ${tag ?? 'nothing'}`, () => {
      expect(readTag(text)).to.equal(tag);
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
