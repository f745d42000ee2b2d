import type { Issue } from './issue.js';
import type { SourceName } from './source.js';

/** A name without what people get wrong first: case, separators, and the words that names end with. */
const toPlain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]|^event(?=.)|s$/g, '')
    .replace(/time$|^(end)$/, '$1date')
    .replace(/(link|href|uri)$/, 'url');

/** The number of letters with which both texts begin. */
const commonLength = (one: string, other: string) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Whether so many edits make one text of the other: letters added, left out, replaced, or swapped with the next one. */
const isWithin = (edits: number, one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > edits) return one === other;
  const same = commonLength(one, other);
  const isRestWithin = (skipped: number, skippedOfOther: number) =>
    isWithin(edits - 1, one.slice(same + skipped), other.slice(same + skippedOfOther));
  return (
    edits > 0 &&
    (isRestWithin(1, 0) ||
      isRestWithin(0, 1) ||
      isRestWithin(1, 1) ||
      (one[same] === other[same + 1] && one[same + 1] === other[same] && isRestWithin(2, 2)))
  );
};

/** Whether a name is another form of the known one, `register-url`, or a part of it, `currency`. */
const isForm = (given: string, known: string) => {
  const stem = commonLength(given, known);
  return (
    given.length > 3 &&
    (stem === given.length ||
      known.endsWith(given) ||
      (stem > 4 && 2 * stem > Math.min(given.length, known.length)))
  );
};

/** Ways in which a name is like a known one, in the order of likelihood. In a short name, other letters make another word. */
const LIKENESSES: readonly ((given: string, known: string) => boolean)[] = [
  (given, known) => given === known,
  (given, known) => known.length > 2 && isWithin(1, given, known),
  isForm,
  (given, known) => known.length > 7 && isWithin(2, given, known),
];

// Names that others mark as theirs: `:name`, `x-bind:name`, `_ngcontent-a1`, `v-if`; and HTML's `headingoffset`, `allowfullscreen`.
const NAME = /^(?!(ng|v|x)-|heading[or]|allow[ft])[a-z][a-z_-]{1,40}$/i;

/** A document may have any number of keys. */
const MAX_NAMES = 100;

/**
 * Finds names that most likely stand for known ones. All others belong to the platform, to frameworks, to extensions of the
 * browser, or to other vocabularies.
 *
 * @param entries names and their values
 */
export const findMisspellings = (
  source: SourceName,
  entries: readonly (readonly [name: string, value: unknown])[],
  known: readonly string[],
): readonly Issue[] => {
  const plain = known.map(toPlain);
  const findNearest = (name: string) => {
    const given = toPlain(name);
    for (const isLike of LIKENESSES) {
      // schema.org has more words than the card, of the same stems.
      const found =
        source !== 'attributes' && isLike === isForm ? -1 : plain.findIndex(other => isLike(given, other));
      if (found >= 0) return known[found];
    }
    return undefined;
  };
  return entries
    .slice(0, MAX_NAMES)
    .filter(([name]) => NAME.test(name) && !known.includes(name))
    .flatMap(([field, value]) => {
      const nearest = findNearest(field);
      return nearest ? [{ source, field, value, message: `not known; did you mean ${nearest}?` }] : [];
    });
};
