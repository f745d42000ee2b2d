/** More than a page needs, and few enough for a single-page app that never reloads. */
const MAX_ENTRIES = 200;

/**
 * Creates a bounded cache that computes a missing value on first access.
 *
 * @param maxEntries when full, the oldest entry is evicted
 */
export const createCache = <Value>(maxEntries = MAX_ENTRIES) => {
  const entries = new Map<string, Value>();
  return (key: string, compute: () => Value): Value => {
    if (!entries.has(key)) {
      // A map keeps its insertion order.
      if (entries.size === maxEntries) entries.delete(entries.keys().next().value ?? '');
      entries.set(key, compute());
    }
    return entries.get(key) as Value;
  };
};
