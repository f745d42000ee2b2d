import { createCache } from '../utils/cache.js';

const canonicalise = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).find(locale => !/^und\b/.test(locale));
  } catch {
    return undefined;
  }
};

// A page has few tags, and each card needs each of them several times.
const [canonical, read] = [createCache<string | undefined>(), createCache<string | undefined>()];
const parsed = createCache<Intl.Locale>();

/** The canonical form of a BCP 47 tag; `undefined` for an invalid tag, and for `und`. */
export const canonicalTag = (tag: string) => canonical(tag, () => canonicalise(tag));

/** A page can write anything. */
const MAX_TAG_LENGTH = 64;

/** The canonical form of a text without its last subtags, as many as make it invalid: `pt-PT-ao90`. */
const longestTag = (text: string): string | undefined =>
  text ? (canonicalTag(text) ?? longestTag(text.replace(/-?[^-]*$/, ''))) : undefined;

/**
 * The tag that a page or a browser means, in canonical form: `fr_FR`, the first of `fr-FR, en`, `en-US@posix`, or
 * `zh-cmn-Hans`, whose extended language (RFC 5646, 2.2.2) `Intl` does not accept.
 *
 * @returns `undefined` for what is none, as the name of a language, or "C"
 */
export const readTag = (text: string) =>
  read(text, () => {
    const tag = text
      .slice(0, MAX_TAG_LENGTH)
      .trim()
      .replace(/[\s,;@.].*/s, '')
      .replaceAll('_', '-')
      .replace(/^zh-cht\b/i, 'zh-Hant');
    // No language has a tag of four letters or more.
    return longestTag(tag.replace(/^[a-z]{4}.*/i, '').replace(/^([a-z]{2,3})(-[a-z]{3})+(?=-|$)/i, '$1'));
  });

/** The parts of a canonical tag. */
export const parseLocale = (tag: string) => parsed(tag, () => new Intl.Locale(tag));

/** A canonical tag without its region: `zh-Hant` for `zh-Hant-HK`. */
export const withoutRegion = (tag: string) => tag.replace(/-([A-Z]{2}|\d{3})\b/, '');

const RIGHT_TO_LEFT =
  /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa|ar[qsyz]?|aeb|apc|ckb|dv|fa|glk|he|ks|lrc|mzn|nqo|ps|sdh?|skr|syr|ug|ur|yi)$/;

/**
 * Whether a language is written from right to left, by its script if the tag names one. A table, as some supported
 * browsers lack `getTextInfo`, and the first call of `maximize` takes some 20 ms.
 *
 * @param tag canonical BCP 47 tag
 */
export const isRightToLeft = (tag: string) => {
  const { language, script } = parseLocale(tag);
  return RIGHT_TO_LEFT.test(script ?? language);
};
