import { expect } from '@open-wc/testing';
import { languageFor } from '../../src/strings/language-for.js';

const LANGUAGES = [
  ['uses en-GB for English without a region', ['en'], 'en', 'en-GB'],
  ['keeps the region of English', ['en-CA'], 'en', 'en-CA'],
  ['has words of a region', ['en-US'], 'en-US', 'en-US'],
  ['accepts a tag in any case', ['EN-us'], 'en-US', 'en-US'],
  ['accepts a three-letter code', ['eng'], 'en', 'en-GB'],
  ['keeps an extension', ['en-IN-u-hc-h23'], 'en', 'en-IN-u-hc-h23'],
  ['selects the first supported language', ['tlh', 'en-AU', 'en-US'], 'en', 'en-AU'],
  ['skips tags that cannot be read', ['C', '', '*', 'en-NZ'], 'en', 'en-NZ'],
  ['reads the tag of a system', ['en-US@posix', 'de'], 'en-US', 'en-US'],
  ['skips prototype properties', ['__proto__', 'constructor', 'toString', 'valueOf'], 'en', 'en-GB'],
  ['formats dates for the requested region', ['de-CH'], 'de', 'de-CH'],
  ['skips an undetermined language', ['und', 'fr'], 'fr', 'fr'],
  ['derives the script from the region', ['zh-TW'], 'zh-Hant', 'zh-TW'],
  ['skips a language in an unsupported script', ['sr-Latn-RS', 'ru-Latn'], 'en', 'en-GB'],
  ['falls back to English if no language is supported', ['tlh'], 'en', 'en-GB'],
  ['falls back to English if no language is requested', [], 'en', 'en-GB'],
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
