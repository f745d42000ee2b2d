import type { Issue } from '../model/issue.js';
import { findMisspellings } from '../model/misspellings.js';

// A value that goes on, over the name of the next attribute, to its opening quotation mark; and the rest of what should have
// been a value as a name, `15:00"`. Word processors write the other marks, which HTML does not read.
const RUN_ON = /\s[\w-]+=$/;
const QUOTATION_MARK = /["'“”„«»]/;

/**
 * Finds mistyped names and lost quotation marks.
 *
 * @param attributes of the element
 * @param known the names of the card's attributes
 */
export const findAttributeMistakes = (
  attributes: readonly { readonly name: string; readonly value: string }[],
  known: readonly string[],
): readonly Issue[] => [
  ...attributes
    .filter(({ name, value }) => (known.includes(name) ? RUN_ON.test(value) : QUOTATION_MARK.test(name)))
    .map(({ name: field, value }) => ({
      source: 'attributes' as const,
      field,
      value,
      message: 'a quotation mark is missing, or not straight, in or before this',
    })),
  ...findMisspellings(
    'attributes',
    attributes.map(({ name, value }) => [name, value] as const),
    known,
  ),
];
