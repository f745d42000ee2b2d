import { ALL_STRINGS } from './all-strings.js';
import { pageStore } from '../stores/page-store.js';
import { en } from './en.js';
import type { Strings } from './strings.js';
import { canonicalTag, parseLocale, withoutRegion } from './tag.js';

/** Some texts of a language, by the keys of `Strings`. */
export type PartialStrings = {
  readonly [Key in Exclude<keyof Strings, 'language'>]?: Strings[Key] extends string
    ? string
    : Partial<Strings[Key]>;
};

const LANGUAGES = new Map(ALL_STRINGS.map(strings => [strings.language, strings]));

/** The script of a language with several, if the tag does not name it. */
const DEFAULT_SCRIPT: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-TW': 'zh-Hant',
};

// The first call takes some 20 ms. Only tags that name a script without a translation need it.
const likelyScript = (language: string) => new Intl.Locale(language).maximize().script;

/**
 * The strings for a tag: of its region, its script, or its language, unless that has another script.
 *
 * @param tag canonical BCP 47 tag
 */
export function stringsFor(tag: string): Strings | undefined {
  const { baseName, language, script, region } = parseLocale(tag);
  // The parent of Portuguese is that of Brazil; the parent of all other regions is Portugal (CLDR, parentLocales).
  const ofPortugal = language === 'pt' && region && region !== 'BR' ? 'pt-PT' : '';
  const exact = [baseName, DEFAULT_SCRIPT[baseName] ?? `${language}-${script ?? ''}`, ofPortugal].find(key =>
    LANGUAGES.has(key),
  );
  if (exact !== undefined) return LANGUAGES.get(exact);
  const inLanguage = LANGUAGES.get(language) ?? LANGUAGES.get(DEFAULT_SCRIPT[language] ?? '');
  return inLanguage && (!script || script === likelyScript(language)) ? inLanguage : undefined;
}

/** Texts by key, as a language has them or a page gives them. */
type Texts = Readonly<Record<string, unknown>>;

const refuse = (problem: string): never => {
  throw new TypeError(`addStrings: ${problem}`);
};

const asTexts = (value: unknown, name: string): Texts =>
  typeof value === 'object' && value && !Array.isArray(value)
    ? (value as Texts)
    : refuse(`${name} must be an object of texts`);

const placeholdersIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

const checkText = (value: unknown, name: string, english: string) => {
  if (typeof value !== 'string') return refuse(`${name} must be a text`);
  const known = placeholdersIn(english);
  const unknown = placeholdersIn(value).find(placeholder => !known.includes(placeholder));
  return unknown
    ? refuse(`unknown placeholder ${unknown} in ${name}. Known placeholders: ${known.join(', ') || 'none'}`)
    : value;
};

/** The current texts with the given ones, which have keys and placeholders of English only. */
const mergeTexts = (current: Texts, given: Texts, english: Texts, path = ''): Texts => {
  const merged = Object.entries(given).map(([key, value]) => {
    const name = JSON.stringify(path + key);
    if (!Object.hasOwn(english, key))
      return refuse(`unknown key ${name}. Known keys: ${Object.keys(english).join(', ')}`);
    const [text, original] = [current[key], english[key]];
    if (value === undefined) return [key, text];
    return [
      key,
      typeof original === 'string'
        ? checkText(value, name, original)
        : mergeTexts(text as Texts, asTexts(value, name), original as Texts, `${path}${key}.`),
    ];
  });
  return { ...current, ...(Object.fromEntries(merged) as Texts) };
};

/** A date in a language that the browser claims, but has no names of months for: "2027 M03 24". */
const dateWithoutNames = (tag: string) => {
  const date = new Intl.DateTimeFormat([tag, 'en'], { dateStyle: 'long', timeZone: 'UTC' }).format(0);
  return /\bM\d\d\b/.test(date) ? date : undefined;
};

/** The strings of all languages; they change when a page adds some. */
export const stringsStore = pageStore<ReadonlyMap<string, Strings>>(() => LANGUAGES);

/**
 * Adds a language, or replaces some texts of one and of its regions, on all cards of the page at once.
 *
 * @param lang BCP 47 tag
 * @param strings the texts; a text that is left out stays as it was, and is English in a new language
 * @throws TypeError for an invalid tag, key, text or placeholder, and for a language that the browser claims without
 * names of months, as Chromium does Kazakh; then nothing changes
 */
export function addStrings(lang: string, strings: PartialStrings): void {
  const tag = canonicalTag(lang) ?? refuse(`"${lang}" is not a BCP 47 tag such as "sw" or "zh-Hant"`);
  const { baseName } = parseLocale(tag);
  const date = dateWithoutNames(baseName);
  if (date !== undefined)
    refuse(`this browser has no names of months in "${baseName}", and would write dates such as "${date}"`);
  const regions = [...LANGUAGES.keys()].filter(known => withoutRegion(known) === baseName);
  const added = [baseName, ...regions].map(language => ({
    ...(mergeTexts(stringsFor(language) ?? en, asTexts(strings, 'strings'), en) as Strings),
    language,
  }));
  for (const language of added) LANGUAGES.set(language.language, language);
  stringsStore.notify();
}
