import { parseLocale } from '../strings/tag.js';
import { replaceAll, type Replacement } from './replacements.js';

/** A time or a span of times, and the part of the day after it: "4:30 PM". */
const TIME_WITH_PART = /(\p{Nd}+:\p{Nd}+(?:\s?–\s?\p{Nd}+:\p{Nd}+)?)\s(\p{L}[\p{L}\p{M} ]*[\p{L}\p{M}])/gu;
const COMMA_BEFORE_YEAR = /[,،](?= \p{Nd}{4})/gu;

/** What people write otherwise than `Intl` does, by language. */
const IDIOMS: Readonly<Record<string, readonly Replacement[]>> = {
  bn: [
    // "Within 3 days" for "3 days from now".
    [/(দিন|ঘণ্টা|মিনিট)(ের মধ্যে|য়|ে)$/, '$1 পর'],
    [/রাত্রি/g, 'রাত'],
    [TIME_WITH_PART, '$2 $1'],
    [COMMA_BEFORE_YEAR, ''],
  ],
  fa: [
    // "Later" for "from now".
    [/بعد$/, 'دیگر'],
    [/، و /, ' و '],
    // Dari: "Wed, March 24" in the middle of a date.
    [/, (\p{L}+) (\p{Nd}+)(,(?= \p{Nd}))?/gu, ' $2 $1'],
  ],
  // "Within 3 days".
  id: [[/^dalam (.+)/, '$1 lagi']],
  // "Saa 5" is five hours, or eleven o'clock.
  sw: [
    [/\bsaa (?!1\b)(?=\d)/g, 'masaa '],
    [/(masaa \d+) zilizo/, '$1 yaliyo'],
  ],
  ur: [
    // "Coming tomorrow".
    [/^(آئندہ|آنے والا) /, ''],
    [/دنوں/, 'دن'],
    [/میں$/, 'بعد'],
    [/, /g, '، '],
    [/، اور /, ' اور '],
    [TIME_WITH_PART, '$2 $1'],
    [COMMA_BEFORE_YEAR, ''],
  ],
};

/**
 * A text of `Intl` as it is written in its language, in all engines alike.
 *
 * @param locale canonical BCP 47 tag
 */
export const toIdiom = (locale: string, text: string) =>
  replaceAll(text, IDIOMS[parseLocale(locale).language]);

/** "Tiếng Anh", and in WebKit "Русский": the capital of a name that stands alone. */
const LOWER_CASE_START: Replacement = [/^\p{Lu}/u, letter => letter.toLowerCase()];

/** What CLDR writes for tables and lists, and nobody in a sentence. */
const SENTENCE_IDIOMS: Readonly<Record<string, readonly Replacement[]>> = {
  he: [
    // "שעתיים (2)": the number repeats the word.
    [/ \(\d+\)/g, ''],
    // "ו-שתי דקות": the hyphen is for digits and Latin letters.
    [/ו-(?=\p{sc=Hebrew})/gu, 'ו'],
  ],
  // "1 時間 30 分".
  ja: [[/\s/g, '']],
  // "китайский, упрощенное письмо": its comma is not that of the list around it.
  ru: [[/, (\S+ письмо)/, ' ($1)'], LOWER_CASE_START],
  // After a vowel, "і" is hard to say.
  uk: [[/ і /g, ' та '], LOWER_CASE_START],
  vi: [LOWER_CASE_START],
};

/**
 * A list, duration or name of `Intl` as it is written in a sentence.
 *
 * @param locale canonical BCP 47 tag
 */
export const toSentence = (locale: string, text: string) =>
  replaceAll(toIdiom(locale, text), SENTENCE_IDIOMS[parseLocale(locale).language]);

/**
 * Whether a clock of twelve hours has the part of the day, where `Intl` writes AM and PM in Latin letters.
 *
 * @param locale canonical BCP 47 tag
 */
export const namesPartsOfDay = (locale: string) => /^(bn|ur)\b/.test(locale);
