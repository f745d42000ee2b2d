import { en } from './en.js';
import type { Strings } from './strings.js';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** No text contains it, nor a line break: the tests of all languages check that. */
const SEPARATOR = '|';

const list = (order: Texts, strings: Texts, path: string): readonly (readonly [string, string])[] =>
  Object.entries(order).flatMap(([key, english]) =>
    typeof english === 'string'
      ? [[path + key, strings[key] as string] as const]
      : list(english, strings[key] as Texts, `${path}${key}.`),
  );

/** Each text of a language with its path, such as `share.copy`, in the order of English. */
export const listTexts = (strings: Strings) => list(en, strings, '');

const packLine = (strings: Strings, before: Strings) => {
  const known = listTexts(before);
  return listTexts(strings)
    .map(([, text], index) => (text === known[index]?.[1] ? '' : text))
    .join(SEPARATOR);
};

/**
 * Languages without their keys, each in a line. Keys and quotes would be a sixth of the size. A text that is the same
 * in the language before, which is English for the first, is empty: most of a region's are.
 */
export const packStrings = (languages: readonly Strings[]) =>
  languages.map((strings, index) => packLine(strings, languages[index - 1] ?? en)).join('\n');

const unpackLine = (line: string, before: Strings) => {
  const texts = line.split(SEPARATOR).values();
  // A reviver is called for each text in the order of the keys.
  return JSON.parse(JSON.stringify(before), (_, value: unknown) => {
    const text = typeof value === 'string' && texts.next().value;
    return text === '' || text === false ? value : text;
  }) as Strings;
};

/** The reverse of `packStrings`. */
export const unpackStrings = (packed: string): readonly Strings[] => {
  let before: Strings = en;
  return packed.split('\n').map(line => (before = unpackLine(line, before)));
};
