import { expect } from '@open-wc/testing';
import { namesPartsOfDay, toIdiom, toSentence } from '../../src/format/idiom.js';

/** What `Intl` writes, and what people write. */
const IDIOMS = [
  ['bn', '৩ দিনের মধ্যে', '৩ দিন পর'],
  ['bn', '২ ঘণ্টায়', '২ ঘণ্টা পর'],
  ['bn-IN', '১১ মিনিটে', '১১ মিনিট পর'],
  ['bn', '২ ঘণ্টা আগে', '২ ঘণ্টা আগে'],
  ['bn', '৩:০০–৪:৩০ বিকাল', 'বিকাল ৩:০০–৪:৩০'],
  ['bn', '৯:৩০ সকাল – ২:৩০ দুপুর', 'সকাল ৯:৩০ – দুপুর ২:৩০'],
  [
    'bn',
    'বুধ, ২৪ মার্চ, ২০২৭, ১০:০০ রাত্রি – বৃহস্পতি, ২৫ মার্চ, ২০২৭, ২:০০ রাত্রি',
    'বুধ, ২৪ মার্চ ২০২৭, রাত ১০:০০ – বৃহস্পতি, ২৫ মার্চ ২০২৭, রাত ২:০০',
  ],
  ['bn', '১৫:০০–১৬:৩০', '১৫:০০–১৬:৩০'],
  ['fa', '۲ ساعت بعد', '۲ ساعت دیگر'],
  ['fa', '۱۲ روز،\u200f ۴ ساعت، و ۳۷ دقیقه', '۱۲ روز،\u200f ۴ ساعت و ۳۷ دقیقه'],
  ['fa-AF', 'چهارشنبه, مارچ ۲۴, ۲۰۲۷', 'چهارشنبه ۲۴ مارچ ۲۰۲۷'],
  [
    'fa-AF',
    'چهارشنبه, مارچ ۲۴، ۲۲:۰۰ تا پنجشنبه, مارچ ۲۵، ۲:۰۰',
    'چهارشنبه ۲۴ مارچ، ۲۲:۰۰ تا پنجشنبه ۲۵ مارچ، ۲:۰۰',
  ],
  ['id', 'dalam 3 hari', '3 hari lagi'],
  ['id', '2 jam yang lalu', '2 jam yang lalu'],
  ['sw', 'baada ya saa 2', 'baada ya masaa 2'],
  ['sw', 'saa 2 zilizopita', 'masaa 2 yaliyopita'],
  ['sw', 'siku 1, saa 11 na dakika 30', 'siku 1, masaa 11 na dakika 30'],
  ['sw', 'saa 1 na dakika 30', 'saa 1 na dakika 30'],
  ['sw', 'dakika 2 zilizopita', 'dakika 2 zilizopita'],
  ['ur', 'آئندہ کل', 'کل'],
  ['ur', 'آنے والا پرسوں', 'پرسوں'],
  ['ur', '3 دنوں میں', '3 دن بعد'],
  ['ur', '2 گھنٹے میں', '2 گھنٹے بعد'],
  ['ur', '3 دنوں پہلے', '3 دن پہلے'],
  ['ur', '12 دن, 4 گھنٹے، اور 37 منٹ', '12 دن، 4 گھنٹے اور 37 منٹ'],
  ['ur', 'بدھ، 24 مارچ، 2027', 'بدھ، 24 مارچ 2027'],
  ['ur-IN', '۳:۰۰ – ۴:۳۰ سہ پہر', 'سہ پہر ۳:۰۰ – ۴:۳۰'],
  ['en', 'in 3 days', 'in 3 days'],
] as const;

describe('toIdiom', () => {
  for (const [tag, text, expected] of IDIOMS) {
    it(`${tag}: ${text} → ${expected}`, () => {
      expect(toIdiom(tag, text.normalize())).to.equal(expected.normalize());
    });
  }
});

const SENTENCES = [
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
  ['has one Ukrainian word for "and"', 'uk', 'дні і години і хвилини', 'дні та години та хвилини'],
  ['starts a Vietnamese language in lower case', 'vi-VN', 'Tiếng Anh', 'tiếng Anh'],
  ['starts a Russian language in lower case', 'ru', 'Русский', 'русский'],
  ['has the idioms of dates too', 'ur', '12 دن, 4 گھنٹے، اور 37 منٹ', '12 دن، 4 گھنٹے اور 37 منٹ'],
  ['leaves a text of another language', 'de', '1 Stunde (2)', '1 Stunde (2)'],
] as const;

describe('toSentence', () => {
  for (const [name, tag, text, expected] of SENTENCES) {
    it(name, () => {
      expect(toSentence(tag, text)).to.equal(expected);
    });
  }
});

describe('namesPartsOfDay', () => {
  for (const [tag, expected] of [
    ['bn', true],
    ['ur-IN', true],
    ['fa', false],
    ['en', false],
  ] as const) {
    it(`returns ${expected} for ${tag}`, () => {
      expect(namesPartsOfDay(tag)).to.equal(expected);
    });
  }
});
