import { createCache } from '../utils/cache.js';

const canonicalise = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).find(locale => !/^und\b/.test(locale));
  } catch {
    // navigator.language can be "C" or "en-US@posix", and a page can write anything.
    return undefined;
  }
};

// A page has few tags, and each card needs each of them several times.
const [canonical, parsed] = [createCache<string | undefined>(), createCache<Intl.Locale>()];

/** The canonical form of a BCP 47 tag; `undefined` for an invalid tag, and for `und`. */
export const canonicalTag = (tag: string) => canonical(tag, () => canonicalise(tag));

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
