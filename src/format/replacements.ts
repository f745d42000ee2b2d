export type Replacement = readonly [pattern: RegExp, replacement: string | ((match: string) => string)];

/** The text after each replacement in turn. A loop, as Prototype.js has a `reduce` of its own. */
export const replaceAll = (text: string, replacements: readonly Replacement[] = []) => {
  let replaced = text;
  for (const [pattern, replacement] of replacements)
    // `replace` takes either, but TypeScript has an overload for each alone.
    replaced = replaced.replace(pattern, replacement as string);
  return replaced;
};
