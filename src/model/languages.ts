import { asWritten, type AsWritten } from './as-written.js';
import type { TextParser } from './parse-fields.js';

/** RFC 5646, 2.1: a language of ISO 639, and subtags. Longer words are names of languages. */
const TAG = /^(?:[a-z]{2,3}|i)(?:-[a-z\d]{1,8})*$/i;
// Extended languages (2.2.2) and underscores (UTS #35) are in use, and `Intl` refuses them.
const EXTENDED = /^(?:ar|ms|sgn|zh)-(?=[a-z]{3}(?:-|$))/i;

const parseTag = (text: string): string | AsWritten => {
  const tag = text.replaceAll('_', '-').replace(EXTENDED, '');
  try {
    return (TAG.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined) ?? asWritten(text);
  } catch {
    return asWritten(text);
  }
};

/** In "English or French", "or" is not a language: words are not split. */
const WORD = /(?:^|\s)(?!\S*-)\p{L}{4}|\P{ASCII}/u;

const parsePart = (part: string): readonly (string | AsWritten)[] => {
  const tags = part.split(/\s+/).map(parseTag);
  return WORD.test(part) ? [asWritten(part)] : tags;
};

/** Languages by their tags. One that cannot be read costs only itself. */
export const languages: TextParser<readonly (string | AsWritten)[]> = {
  expected: 'BCP 47 language tags such as en or pt-BR, separated by spaces',
  parse: (text, _origin, report) => {
    const items = text
      .split(/[,;]/)
      .map(part => part.trim())
      .filter(Boolean)
      .flatMap(parsePart);
    const unread = items.flatMap(item => (typeof item === 'string' ? [] : item.asWritten));
    if (!unread.length) return items.length ? items : undefined;
    // Without any tag, commas are the author's punctuation.
    const isText = unread.length === items.length;
    report(`expected ${languages.expected}`, isText ? text : unread.join(', '));
    return isText ? [asWritten(text)] : items;
  },
};
