import { pageStore, type PageStore } from '../stores/page-store.js';
import { languageFor, type Language } from './language-for.js';
import { stringsFor, stringsStore } from './registry.js';
import { canonicalTag, isRightToLeft } from './tag.js';

/** The language of a card in its place. */
export interface ResolvedLanguage extends Language {
  /** The nearest `lang`; empty or `undefined` if the page has none. */
  readonly lang: string | undefined;
  /** `lang` of the event's own texts, if it is not that of the card's; empty if unknown. */
  readonly textLang: string | undefined;
  /** `rtl` if the language alone decides; a `dir` of the page is inherited. */
  readonly dir: 'rtl' | undefined;
}

/** The nearest match among an element and its ancestors, also across shadow roots. */
const nearest = (element: Element, selector: string): Element | null => {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
};

/** The `lang` of an element: its own, or that of the nearest ancestor. */
export const findLang = (element: Element) => nearest(element, '[lang]')?.getAttribute('lang') ?? undefined;

/** BCP 47 tags in order of preference: the page's, else the visitor's. */
export const preferredLanguages = (lang: string | undefined): readonly string[] =>
  lang ? [lang] : navigator.languages;

/** The language for an element in its place. */
export function resolveLanguage(element: Element): ResolvedLanguage {
  const lang = findLang(element);
  const language = languageFor(preferredLanguages(lang));
  const tag = lang ? canonicalTag(lang) : undefined;
  const isTranslated = tag !== undefined && stringsFor(tag) !== undefined;
  const hasDirection = nearest(element, '[dir=ltr],[dir=rtl],[dir=auto]') !== null;
  return {
    ...language,
    lang,
    textLang: isTranslated ? undefined : (tag ?? ''),
    dir: !hasDirection && isRightToLeft(tag ?? language.locale) ? 'rtl' : undefined,
  };
}

const OBSERVED = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };

const observers = new WeakMap<Node, PageStore<unknown>>();

/** Changes of `lang` and `dir` under a document or a shadow root. One observer serves all cards in it. */
const attributesIn = (root: Node): PageStore<unknown> => {
  const known = observers.get(root);
  if (known) return known;
  const store = pageStore<unknown>(
    () => undefined,
    changed => {
      const observer = new MutationObserver(changed);
      observer.observe(root, OBSERVED);
      return () => {
        observer.disconnect();
      };
    },
  );
  observers.set(root, store);
  return store;
};

/** The roots around an element, from its own to the document. */
const findRoots = (element: Element): readonly Node[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...findRoots(root.host)] : [root];
};

const isSame = (one: ResolvedLanguage, other: ResolvedLanguage) =>
  (Object.keys(one) as (keyof ResolvedLanguage)[]).every(key => one[key] === other[key]);

/** The language of an element, which follows its place in the page, and the strings that a page adds. */
export const languageOf = (element: Element): PageStore<ResolvedLanguage> => ({
  get value() {
    return resolveLanguage(element);
  },
  subscribe(onChange) {
    let known = resolveLanguage(element);
    // Most changes in a page concern no card.
    const check = () => {
      const current = resolveLanguage(element);
      if (isSame(current, known)) return;
      known = current;
      onChange();
    };
    const unsubscribes = [stringsStore, ...findRoots(element).map(attributesIn)].map(store =>
      store.subscribe(check),
    );
    return () => {
      for (const unsubscribe of unsubscribes) unsubscribe();
    };
  },
});
