import { en } from './en.js';
import { stringsFor } from './registry.js';
import type { Strings } from './strings.js';
import { readTag } from './tag.js';

/** The strings of a card, and the locale of its dates and numbers. */
export interface Language {
  readonly strings: Strings;
  /** A valid BCP 47 tag of the same language as the strings. */
  readonly locale: string;
}

/** The region of a language without one. English dates are day before month, as in most of the world. */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The language of the first tag with a translation; else English.
 *
 * @param tags language tags in order of preference; those that cannot be read are skipped
 */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const locale = readTag(tag);
    const strings = locale && stringsFor(locale);
    if (strings) return { strings, locale: REGION[locale] ?? locale };
  }
  return { strings: en, locale: 'en-GB' };
}
