import { languageFor, type Language } from './language-for.js';
import { stringsFor } from './registry.js';
import { canonicalTag, isRightToLeft } from './tag.js';

/** The nearest of an element and its ancestors that matches, out of shadow roots too. */
const nearest = (element: Element, selector: string): Element | null => {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
};

/** The `lang` that an element is in: its own, or that of the nearest ancestor. */
export const findLang = (element: Element) => nearest(element, '[lang]')?.getAttribute('lang') ?? undefined;

/** The language of a card in its place. */
export interface ResolvedLanguage extends Language {
  /** The nearest `lang`; empty or `undefined` where the page does not say. */
  readonly lang: string | undefined;
  /** `lang` for the event's own texts, where it is not that of the words; empty for an unknown one. */
  readonly textLang: string | undefined;
  /** Where the language alone decides: a `dir` of the page is inherited as it is. */
  readonly dir: 'rtl' | undefined;
}

/** BCP 47 tags that are wanted in a place: the page's, else the visitor's. */
export const preferredLanguages = (lang: string | undefined): readonly string[] =>
  lang ? [lang] : navigator.languages;

/** The language for an element where it stands. */
export function resolveLanguage(element: Element): ResolvedLanguage {
  const lang = findLang(element);
  const language = languageFor(preferredLanguages(lang));
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
