import { attempt } from '../utils/attempt.js';
import { createCache } from '../utils/cache.js';

// Creating a page's first formatter takes some 20 ms, later ones up to 1 ms; formatting takes next to nothing.
type Constructor<Options, Formatter> = new (locales: string[], options: Options) => Formatter;

/** Creates each formatter once for its locale and options. */
const cached = <Options, Formatter>(Formatter: Constructor<Options, Formatter>) => {
  const cache = createCache<Formatter>();
  return (locale: string, options: Options) =>
    // For unsupported languages fall back to English, as the strings do, not to the browser's language.
    cache(locale + JSON.stringify(options), () => new Formatter([locale, 'en-GB'], options));
};

export const dateTimeFormat = cached<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const numberFormat = cached<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const listFormat = cached<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
export const displayNames = cached<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);
export const relativeTimeFormat = cached<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
  Intl.RelativeTimeFormat,
);

interface RangeFormat<T> {
  format(value: T): string;
  formatRange(start: T, end: T): string;
}

/** "3 – 5 pm". Not every browser can shorten a range (of numbers, Chromium from 106 on). */
export const formatRange = <T>(format: RangeFormat<T>, start: T, end: T) =>
  attempt(
    () => format.formatRange(start, end),
    () => `${format.format(start)} – ${format.format(end)}`,
  );

/** A list in words, as parts. */
export const formatListToParts = (
  locale: string,
  texts: readonly string[],
  options: Intl.ListFormatOptions,
) =>
  attempt(
    () => listFormat(locale, options).formatToParts(texts),
    () =>
      texts.flatMap((value, index): ReturnType<Intl.ListFormat['formatToParts']> => [
        ...(index ? [{ type: 'literal' as const, value: ', ' }] : []),
        { type: 'element', value },
      ]),
  );

/** A list in words. */
export const formatList = (...list: Parameters<typeof formatListToParts>) =>
  formatListToParts(...list)
    .map(({ value }) => value)
    .join('');
