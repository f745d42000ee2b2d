import { en } from './en.js';
import type { Strings } from './strings.js';

const LANGUAGES: Readonly<Record<string, Strings>> = { en };

/** The words of a card, and the locale of its dates and numbers. */
export interface Language {
  readonly strings: Strings;
  /** A BCP 47 tag that `Intl` takes, of the same language as the words. */
  readonly locale: string;
}

/** How dates are written where a page says "English" and no country: day before month, as most of the world reads it. */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A tag as `Intl` takes it; `undefined` for what is no BCP 47 tag. */
export const canonicalTag = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // navigator.language can be "C" or "en-US@posix", and a page can write anything.
    return undefined;
  }
};

/**
 * The language for the first wanted tag that the card speaks; else English.
 *
 * @param wanted BCP 47 tags in order of preference; invalid ones are passed over
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const locale = canonicalTag(tag);
    const strings = locale && LANGUAGES[new Intl.Locale(locale).language];
    if (strings) return { strings, locale: REGION[locale] ?? locale };
  }
  return { strings: en, locale: 'en-GB' };
}

/** The `lang` that an element is in: its own, or that of the nearest ancestor, out of shadow roots too. */
export function langOf(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : undefined;
}
