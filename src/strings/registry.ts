import { formatIssues } from '../model/issue.js';
import { ALL_STRINGS } from './all-strings.js';
import { en } from './en.js';
import type { Strings } from './strings.js';
import { canonicalTag, parseLocale } from './tag.js';

/** Words to add to a language, or to say otherwise; those left out stay as they are. */
export type StringsChanges = {
  readonly [Key in Exclude<keyof Strings, 'language'>]?: Strings[Key] extends string
    ? string
    : Partial<Strings[Key]>;
};

const LANGUAGES = new Map(ALL_STRINGS.map(strings => [strings.language, strings]));

/** The script of a language that has two, where the tag does not name it. */
const DEFAULT_SCRIPT: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-TW': 'zh-Hant',
};

// The first call costs some 20 ms: only tags that name a script, and not one that is spoken, come to it.
const likelyScript = (language: string) => new Intl.Locale(language).maximize().script;

/**
 * The words for a tag: of its region, of its script, or of its language, unless that is written in another script.
 *
 * @param tag a canonical one
 */
export function stringsFor(tag: string): Strings | undefined {
  const { baseName, language, script } = parseLocale(tag);
  const exact = [baseName, DEFAULT_SCRIPT[baseName] ?? `${language}-${script ?? ''}`].find(key =>
    LANGUAGES.has(key),
  );
  if (exact !== undefined) return LANGUAGES.get(exact);
  const inLanguage = LANGUAGES.get(language) ?? LANGUAGES.get(DEFAULT_SCRIPT[language] ?? '');
  return inLanguage && (!script || script === likelyScript(language)) ? inLanguage : undefined;
}

const refuse = (field: string, value: unknown, expected: string): never => {
  const problem = { source: 'attributes', field, value, message: `expected ${expected}` } as const;
  throw new TypeError(`EventCard.addStrings cannot use ${formatIssues([problem])}`);
};

type Words = Readonly<Record<string, unknown>>;

/** Whatever is taken can be shown: no word is missing, and none is of another type. */
const merge = (words: Words, changes: unknown, field: string): Words => {
  if (typeof changes !== 'object' || !changes) return refuse(field, changes, 'an object of strings');
  const mergeWord = ([name, value]: [string, unknown]): readonly [string, unknown] => {
    const path = `${field}.${name}`;
    if (!Object.hasOwn(words, name)) return refuse(path, value, `one of ${Object.keys(words).join(', ')}`);
    const word = words[name];
    if (value === undefined) return [name, word];
    if (typeof word === 'object') return [name, merge(word as Words, value, path)];
    return typeof value === typeof word ? [name, value] : refuse(path, value, `a ${typeof word}`);
  };
  return { ...words, ...(Object.fromEntries(Object.entries(changes).map(mergeWord)) as Words) };
};

/** Adds a language, or changes some words of one; what is not given comes from what was there, else from English. */
export function changeStrings(lang: string, changes: StringsChanges) {
  const tag = canonicalTag(lang) ?? refuse('lang', lang, 'a BCP 47 tag such as sw or zh-Hant');
  const { baseName } = parseLocale(tag);
  const words = merge({ ...(stringsFor(tag) ?? en) }, changes, 'strings');
  LANGUAGES.set(baseName, { ...(words as unknown as Strings), language: baseName });
}
