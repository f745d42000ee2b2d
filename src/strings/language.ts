import { en } from './en.js';
import { stringsFor } from './registry.js';
import type { Strings } from './strings.js';
import { canonicalTag, isRightToLeft } from './tag.js';

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

/** The nearest of an element and its ancestors that matches, out of shadow roots too. */
const nearest = (element: Element, selector: string): Element | null => {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
};

/** The `lang` that an element is in: its own, or that of the nearest ancestor. */
export const langOf = (element: Element) => nearest(element, '[lang]')?.getAttribute('lang') ?? undefined;

/** The language of a card in its place. */
export interface PlacedLanguage extends Language {
  /** The nearest `lang`; empty or `undefined` where the page does not say. */
  readonly lang: string | undefined;
  /** `lang` for the event's own texts, where it is not that of the words; empty for an unknown one. */
  readonly textLang: string | undefined;
  /** Where the language alone decides: a `dir` of the page is inherited as it is. */
  readonly dir: 'rtl' | undefined;
}

/** BCP 47 tags that are wanted in a place: the page's, else the visitor's. */
export const wantedIn = (lang: string | undefined): readonly string[] =>
  lang ? [lang] : navigator.languages;

/** The language for an element where it stands. */
export function languageIn(element: Element): PlacedLanguage {
  const lang = langOf(element);
  const language = languageFor(wantedIn(lang));
  const tag = lang ? canonicalTag(lang) : undefined;
  const isSpoken = tag !== undefined && stringsFor(tag) !== undefined;
  const saysDirection = nearest(element, '[dir=ltr],[dir=rtl],[dir=auto]');
  return {
    ...language,
    lang,
    textLang: isSpoken ? undefined : (tag ?? ''),
    dir: !saysDirection && isRightToLeft(tag ?? language.locale) ? 'rtl' : undefined,
  };
}
