import { createCache } from '../utils/cache.js';

// A page's first formatter costs some 20 ms and later ones up to 1 ms; using one costs next to nothing.
type Constructor<Options, Formatter> = new (locales: string[], options: Options) => Formatter;

/** Makes each formatter once for its locale and options. */
const cached = <Options, Formatter>(Formatter: Constructor<Options, Formatter>) => {
  const cache = createCache<Formatter>();
  return (locale: string, options: Options) =>
    // What the browser does not know would be written as in its own language, beside words of another.
    cache(locale + JSON.stringify(options), () => new Formatter([locale, 'en-GB'], options));
};

export const dateTimeFormat = cached<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const numberFormat = cached<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const listFormat = cached<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
export const displayNames = cached<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);
export const relativeTimeFormat = cached<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
  Intl.RelativeTimeFormat,
);
