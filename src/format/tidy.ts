import { parseLocale } from '../strings/tag.js';
import { replaceAll, type Replacement } from './replacements.js';

/** What CLDR writes for tables and lists, and nobody in a sentence. */
const REPLACEMENTS: Readonly<Record<string, readonly Replacement[]>> = {
  he: [
    // "שעתיים (2)": the number repeats the word.
    [/ \(\d+\)/g, ''],
    // "ו-שתי דקות": the hyphen is for digits and Latin letters.
    [/ו-(?=\p{sc=Hebrew})/gu, 'ו'],
  ],
  // "1 時間 30 分".
  ja: [[/\s/g, '']],
  // "китайский, упрощенное письмо": its comma is not that of the list around it.
  ru: [[/, (\S+ письмо)/, ' ($1)']],
  // After a vowel, "і" is hard to say.
  uk: [[/ і /g, ' та ']],
  // "Tiếng Anh": the capital of a name that stands alone.
  vi: [[/^Tiếng/, 'tiếng']],
};

/**
 * A text of `Intl` as it is written in sentences.
 *
 * @param tag canonical BCP 47 tag of its language
 */
export const tidy = (text: string, tag: string) => replaceAll(text, REPLACEMENTS[parseLocale(tag).language]);
