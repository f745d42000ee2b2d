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

/** Languages without their keys, each in a line. Keys and quotes would be a sixth of the size. */
export const packStrings = (languages: readonly Strings[]) =>
  languages
    .map(strings =>
      listTexts(strings)
        .map(([, text]) => text)
        .join(SEPARATOR),
    )
    .join('\n');

const unpackLine = (line: string) => {
  const texts = line.split(SEPARATOR).values();
  // A reviver is called for each text in the order of the keys.
  return JSON.parse(JSON.stringify(en), (_, value: unknown) =>
    typeof value === 'string' ? texts.next().value : value,
  ) as Strings;
};

/** The reverse of `packStrings`. */
export const unpackStrings = (packed: string): readonly Strings[] => packed.split('\n').map(unpackLine);
