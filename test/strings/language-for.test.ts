import { expect } from '@open-wc/testing';
import { languageFor } from '../../src/strings/language-for.js';

const LANGUAGES = [
  ['English of no country is written as most of the world reads it', ['en'], 'en', 'en-GB'],
  ['English of a country is written as there', ['en-US'], 'en', 'en-US'],
  ['a tag is taken in any case', ['EN-us'], 'en', 'en-US'],
  ['three letters mean the same as two', ['eng'], 'en', 'en-GB'],
  ['an extension is kept', ['en-IN-u-hc-h23'], 'en', 'en-IN-u-hc-h23'],
  ['the first language that is spoken is taken', ['tlh', 'en-AU', 'en-US'], 'en', 'en-AU'],
  ['tags that are none are passed over', ['C', 'en-US@posix', '', '*', 'en_US', 'en-NZ'], 'en', 'en-NZ'],
  [
    'names of the prototype are passed over',
    ['__proto__', 'constructor', 'toString', 'valueOf'],
    'en',
    'en-GB',
  ],
  ['the dates are those of the region of the words', ['de-CH'], 'de', 'de-CH'],
  ['a language that is said to be unknown is passed over', ['und', 'fr'], 'fr', 'fr'],
  ['a region chooses the script', ['zh-TW'], 'zh-Hant', 'zh-TW'],
  ['another script is another language', ['sr-Latn-RS', 'ru-Latn'], 'en', 'en-GB'],
  ['English is spoken where nothing else is', ['tlh'], 'en', 'en-GB'],
  ['English is spoken where nothing is wanted', [], 'en', 'en-GB'],
] as const;

describe('languageFor', () => {
  for (const [name, wanted, language, locale] of LANGUAGES) {
    it(name, () => {
      const found = languageFor(wanted);
      expect([found.strings.language, found.locale]).to.deep.equal([language, locale]);
      expect(() => new Intl.DateTimeFormat(found.locale)).not.to.throw();
    });
  }
});
