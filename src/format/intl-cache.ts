// A page's first formatter costs some 20 ms and later ones up to 1 ms; using one costs next to nothing.
const MOST = 200;

type Constructor<Options, Formatter> = new (locales: string[], options: Options) => Formatter;

/** Makes each formatter once for its locale and options. */
const cached = <Options, Formatter>(Formatter: Constructor<Options, Formatter>) => {
  const formatters = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    let formatter = formatters.get(key);
    if (!formatter) {
      if (formatters.size === MOST) formatters.clear();
      // What the browser does not know would be written as in its own language, beside words of another.
      formatter = new Formatter([locale, 'en-GB'], options);
      formatters.set(key, formatter);
    }
    return formatter;
  };
};

export const dateTimeFormat = cached<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const numberFormat = cached<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const listFormat = cached<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
export const displayNames = cached<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);
export const relativeTimeFormat = cached<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
  Intl.RelativeTimeFormat,
);
