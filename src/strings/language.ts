import { query } from '../platform/dom.js';
import { pageStore, type PageStore } from '../stores/page-store.js';
import { languageFor, type Language } from './language-for.js';
import { stringsFor, stringsStore } from './registry.js';
import { isRightToLeft, readTag } from './tag.js';

/** The language of a card in its place. */
export interface ResolvedLanguage extends Language {
  /** The nearest `lang` that can be read, canonical; empty or `undefined` if the page has none. */
  readonly lang: string | undefined;
  /** `lang` of the event's own texts, if it is not that of the card's; empty if unknown. */
  readonly textLang: string | undefined;
  /** By the page's `dir`, else by the language; `undefined` where that `dir` depends on the text. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** An element and its ancestors, also across shadow roots, that match a selector; from the inside. */
function* around(element: Element, selector: string) {
  let at: Element | null = element;
  while (at) {
    const match: Element | null = at.closest(selector);
    if (match) yield match;
    at = match?.parentElement ?? hostOf(match ?? at);
  }
}

// In XML, `xml:lang` has a namespace; in HTML it is a mere name, which XHTML templates keep.
const LANG = '[*|lang],[xml\\:lang]';

/** The language of an element, as the page gives it: a canonical tag, '' for unknown, or `undefined` for nothing readable. */
export function findLang(element: Element): string | undefined {
  for (const match of around(element, LANG)) {
    const lang = match.getAttribute('lang') ?? match.getAttribute('xml:lang');
    const tag = lang ? readTag(lang) : '';
    if (tag !== undefined) return tag;
  }
  const head = query(element.ownerDocument, 'head');
  // HTML, 4.2.5.3: the language of a page without another.
  const declared = head?.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
  return declared ? readTag(declared.content) : undefined;
}

/** The visitor's language tags in order of preference, as their browser has them: not all are valid, or there. */
export const visitorLanguages = (): readonly string[] => {
  const { languages, language } = navigator as { languages?: readonly string[]; language?: string };
  return [languages ?? language ?? []].flat().filter(tag => typeof tag === 'string');
};

/** Language tags in order of preference: the page's, else the visitor's. */
export const preferredLanguages = (lang: string | undefined): readonly string[] =>
  lang ? [lang] : visitorLanguages();

const DIRECTIONS = { ltr: 'ltr', rtl: 'rtl', auto: undefined } as const;

/** The language for an element in its place. */
export function resolveLanguage(element: Element): ResolvedLanguage {
  const lang = findLang(element);
  const language = languageFor(preferredLanguages(lang));
  const tag = lang === '' ? undefined : lang;
  const isTranslated = tag !== undefined && stringsFor(tag) !== undefined;
  const [directed] = around(element, '[dir=ltr],[dir=rtl],[dir=auto]');
  const dir = directed?.getAttribute('dir')?.toLowerCase() as keyof typeof DIRECTIONS | undefined;
  return {
    ...language,
    lang,
    textLang: isTranslated ? undefined : (tag ?? ''),
    dir: dir ? DIRECTIONS[dir] : isRightToLeft(tag ?? language.locale) ? 'rtl' : 'ltr',
  };
}

const OBSERVED = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir', 'xml:lang'] };

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
