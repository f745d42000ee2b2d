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
