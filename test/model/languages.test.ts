import { expect } from '@open-wc/testing';
import { languages } from '../../src/model/languages.js';

const ORIGIN = { base: 'https://ngo.example/' };

const read = (text: string) => {
  const reported: unknown[] = [];
  const items = languages.parse(text, ORIGIN, (_message, value = text) => reported.push(value));
  return {
    items: items?.map(item => (typeof item === 'string' ? item : `“${item.asWritten}”`)),
    reported,
  };
};

const ROWS: readonly (readonly [text: string, items: readonly string[] | undefined, reported?: string])[] = [
  ['en', ['en']],
  ['en pt-br', ['en', 'pt-BR']],
  ['en, fr;', ['en', 'fr']],
  ['en_US', ['en-US']],
  ['zh-yue-Hant', ['yue-Hant']],
  ['bo xx qaa-x-private', ['bo', 'xx', 'qaa-x-private']],
  ['en x1 fr', ['en', '“x1”', 'fr'], 'x1'],
  ['en, b@d', ['en', '“b@d”'], 'b@d'],
  ['en-a', ['“en-a”'], 'en-a'],
  ['English', ['“English”'], 'English'],
  ['English or French', ['“English or French”'], 'English or French'],
  ['en, English and French', ['en', '“English and French”'], 'English and French'],
  ['English, French', ['“English, French”'], 'English, French'],
  ['日本語', ['“日本語”'], '日本語'],
  [' ; , ', undefined],
];

describe('languages', () => {
  for (const [text, items, reported] of ROWS) {
    it(`are ${items?.join(', ') ?? 'unknown'} for "${text}"`, () => {
      expect(read(text)).to.deep.equal({ items, reported: reported === undefined ? [] : [reported] });
    });
  }
});
