export type Replacement = readonly [pattern: RegExp, replacement: string | ((match: string) => string)];

/** Applies the replacements in order. Not by `reduce`, which Prototype.js 1.6 overrides. */
export const replaceAll = (text: string, replacements: readonly Replacement[] = []) => {
  let replaced = text;
  for (const [pattern, replacement] of replacements)
    // `replace` takes either, but TypeScript has an overload for each alone.
    replaced = replaced.replace(pattern, replacement as string);
  return replaced;
};
