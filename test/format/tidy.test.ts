import { expect } from '@open-wc/testing';
import { tidy } from '../../src/format/tidy.js';

const TEXTS = [
  ['drops a number after a Hebrew word that says it', 'he', 'בעוד שעתיים (2)', 'בעוד שעתיים'],
  ['joins a Hebrew word without a hyphen', 'he', 'שעתיים ו-שתי דקות', 'שעתיים ושתי דקות'],
  ['keeps the hyphen before a number and a Latin letter', 'he', 'A ו-37, ו-B', 'A ו-37, ו-B'],
  ['drops spaces in Japanese', 'ja-JP', '1 時間\u00a030 分', '1時間30分'],
  [
    'puts a Russian script into brackets',
    'ru',
    'китайский, упрощенное письмо',
    'китайский (упрощенное письмо)',
  ],
  ['has one Ukrainian word for "and"', 'uk', 'A і B і C', 'A та B та C'],
  ['starts a Vietnamese language in lower case', 'vi-VN', 'Tiếng Anh', 'tiếng Anh'],
  ['leaves a text of another language', 'de', '1 Stunde (2)', '1 Stunde (2)'],
] as const;

describe('tidy', () => {
  for (const [name, tag, text, expected] of TEXTS) {
    it(name, () => {
      expect(tidy(text, tag)).to.equal(expected);
    });
  }
});
