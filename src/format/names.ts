import type { Language } from '../strings/language-for.js';
import { toSentence } from './idiom.js';
import { formatListToParts } from './intl-cache.js';

/** One name of a list, or what stands between two. */
export interface NamePart {
  readonly isName: boolean;
  readonly value: string;
}

/** Names as a list in the card's language: "Ana, Ben and Chen". */
export const listNameParts = (names: readonly string[], { locale }: Language): readonly NamePart[] =>
  formatListToParts(locale, names, { type: 'conjunction' }).map(({ type, value }) =>
    type === 'element' ? { isName: true, value } : { isName: false, value: toSentence(locale, value) },
  );
