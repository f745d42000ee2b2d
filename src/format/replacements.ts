export type Replacement = readonly [pattern: RegExp, replacement: string];

/** The text after each replacement in turn. A loop, as Prototype.js has a `reduce` of its own. */
export const replaceAll = (text: string, replacements: readonly Replacement[] = []) => {
  let replaced = text;
  for (const [pattern, replacement] of replacements) replaced = replaced.replace(pattern, replacement);
  return replaced;
};
