/** A value that all cards of a page share, as Svelte's `readable`. */
export interface PageStore<T> {
  readonly value: T;
  /** @returns a function that unsubscribes */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A page store as its owner sees it. */
export interface OwnStore<T> extends PageStore<T> {
  readonly hasSubscribers: boolean;
  /** Calls all subscribers. */
  readonly notify: () => void;
}

/**
 * Creates a page store.
 *
 * @param read the current value
 * @param start called with the first subscriber: observes the value, and calls `notify`. Returns a function that stops,
 * called with the last one.
 */
export function pageStore<T>(read: () => T, start?: (notify: () => void) => () => void): OwnStore<T> {
  const subscribers = new Set<() => void>();
  let stop: (() => void) | undefined;
  // Outside of `subscribe`, whose scope would keep its first subscriber alive.
  const notify = () => {
    for (const onChange of subscribers)
      try {
        onChange();
      } catch (error) {
        // A subscriber that fails must not stop the others.
        console.error(error);
      }
  };
  return {
    notify,
    get value() {
      return read();
    },
    get hasSubscribers() {
      return subscribers.size > 0;
    },
    subscribe(onChange) {
      subscribers.add(onChange);
      stop ??= start?.(notify);
      return () => {
        subscribers.delete(onChange);
        if (subscribers.size) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
