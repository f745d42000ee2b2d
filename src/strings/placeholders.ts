/**
 * A text with placeholders of these names, such as `Share on {service}`. The names exist only in the types: any string
 * can be one, so texts can come from JSON.
 */
export type TextWith<Name extends string> = string & { readonly placeholders?: Name };

/** The names of the placeholders of a text: `'time' | 'place'` for `'{time} in {place}'`. */
export type PlaceholderNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** Replaces each `{name}` in a text by its value; placeholders inside a value stay as they are. */
export const fillPlaceholders = <Name extends string>(
  text: TextWith<Name>,
  values: Readonly<Record<Name, string>>,
): string => text.replace(/\{(\w+)\}/g, (_, name: Name) => values[name]);
