/** A value that all cards of a page share, as Svelte's `readable`. */
export interface PageStore<T> {
  readonly value: T;
  /** @returns a function that unsubscribes */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * Creates a page store.
 *
 * @param read the current value
 * @param start called with the first subscriber: observes the value, and calls `changed`. Returns a function that stops,
 * called with the last one.
 */
export function pageStore<T>(read: () => T, start: (changed: () => void) => () => void): PageStore<T> {
  const subscribers = new Set<() => void>();
  let stop: (() => void) | undefined;
  return {
    get value() {
      return read();
    },
    subscribe(onChange) {
      subscribers.add(onChange);
      stop ??= start(() => {
        for (const each of subscribers) each();
      });
      return () => {
        subscribers.delete(onChange);
        if (subscribers.size) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
