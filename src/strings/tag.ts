import { createCache } from '../utils/cache.js';

const canonicalise = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).find(locale => !/^und\b/.test(locale));
  } catch {
    // navigator.language can be "C" or "en-US@posix", and a page can write anything.
    return undefined;
  }
};

// A page has few tags, and each card asks several times for each of them.
const [canonical, parsed] = [createCache<string | undefined>(), createCache<Intl.Locale>()];

/** A tag as `Intl` takes it; `undefined` for what is no BCP 47 tag, and for the one that says that it is not known. */
export const canonicalTag = (tag: string) => canonical(tag, () => canonicalise(tag));

/** The parts of a canonical tag. */
export const parseLocale = (tag: string) => parsed(tag, () => new Intl.Locale(tag));

const RIGHT_TO_LEFT =
  /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa|ar[qsyz]?|aeb|apc|ckb|dv|fa|glk|he|ks|lrc|mzn|nqo|ps|sdh?|skr|syr|ug|ur|yi)$/;

/**
 * Whether a language is written from right to left, by its script where the tag names one. A table, as `getTextInfo` is
 * not in every browser of the baseline, and `maximize` costs some 20 ms when it is first called.
 *
 * @param tag a canonical one
 */
export const isRightToLeft = (tag: string) => {
  const { language, script } = parseLocale(tag);
  return RIGHT_TO_LEFT.test(script ?? language);
};
