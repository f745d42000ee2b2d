import { en } from './en.js';
import type { Strings } from './strings.js';

type Shape = Readonly<Record<string, unknown>>;

/**
 * The words of a language out of a list of them, in the order of English. The script carries its languages in such
 * lists, as scripts/rollup/pack-strings.mjs makes them: names of words and quotes would be a sixth of their size.
 *
 * @param list words with | between them; `{0}` stands for the first name in a sentence
 */
export function decodeStrings(list: string): Strings {
  const words = list.split('|').values();
  const fill = (shape: Shape): Shape =>
    Object.fromEntries<unknown>(
      Object.entries(shape).map(([key, value]): readonly [string, unknown] => {
        if (typeof value === 'object') return [key, fill(value as Shape)];
        const word = words.next().value ?? '';
        const sentence = (...names: readonly string[]) =>
          word.replace(/\{(\d)\}/g, (_, index: number) => names[index] ?? '');
        return [key, typeof value === 'function' ? sentence : word];
      }),
    );
  return fill(en as unknown as Shape) as unknown as Strings;
}
