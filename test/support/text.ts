/** The text with every kind of space as a plain one: which kind `Intl` writes differs by engine and version. */
export const plain = (text: string) => text.replace(/\s/gu, ' ');

/** The text with plain spaces, none around dashes and no commas: `Wednesday 24 March 2027`, `10:00–11:30`. */
export const bare = (text: string) => plain(text).replace(/ ?[-–—] ?/g, '–').replaceAll(',', '');
