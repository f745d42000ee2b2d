// More than a page has use for, and few enough that what a page goes through without end takes no memory without end.
const MAX_ENTRIES = 200;

/**
 * Gives a function that makes what belongs to a key when it is first asked for, and keeps it for the next time.
 *
 * @param maxEntries how many are kept; one more, and all are let go
 */
export const createCache = <Value>(maxEntries = MAX_ENTRIES) => {
  const entries = new Map<string, Value>();
  return (key: string, make: () => Value): Value => {
    if (!entries.has(key)) {
      if (entries.size === maxEntries) entries.clear();
      entries.set(key, make());
    }
    return entries.get(key) as Value;
  };
};
