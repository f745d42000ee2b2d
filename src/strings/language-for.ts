import { en } from './en.js';
import { stringsFor } from './registry.js';
import type { Strings } from './strings.js';
import { canonicalTag } from './tag.js';

/** The words of a card, and the locale of its dates and numbers. */
export interface Language {
  readonly strings: Strings;
  /** A BCP 47 tag that `Intl` takes, of the same language as the words. */
  readonly locale: string;
}

/** How dates are written where a page says "English" and no country: day before month, as most of the world reads it. */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The language for the first wanted tag that the card speaks; else English.
 *
 * @param wanted BCP 47 tags in order of preference; invalid ones are passed over
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const locale = canonicalTag(tag);
    const strings = locale && stringsFor(locale);
    if (strings) return { strings, locale: REGION[locale] ?? locale };
  }
  return { strings: en, locale: 'en-GB' };
}
