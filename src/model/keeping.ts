// More than a page has use for, and few enough that what a page goes through without end takes no memory without end.
const MOST = 200;

/**
 * Gives a function that makes what belongs to a key when it is first asked for, and keeps it for the next time.
 *
 * @param most how many are kept; one more, and all are let go
 */
export const keeping = <Value>(most = MOST) => {
  const kept = new Map<string, Value>();
  return (key: string, make: () => Value): Value => {
    if (!kept.has(key)) {
      if (kept.size === most) kept.clear();
      kept.set(key, make());
    }
    return kept.get(key) as Value;
  };
};
