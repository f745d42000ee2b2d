/* eslint-disable @typescript-eslint/unbound-method -- the methods are called with the right `this` */
import sinon from 'sinon';

type Listener = readonly [target: EventTarget, type: string, handler: unknown, capture: boolean];

/** Timers, event listeners and observers that were not released. */
export interface Tracker {
  /** Number of pending timers. */
  readonly timers: () => number;
  /** Event listeners on targets that outlive an element: window, document, media queries. */
  readonly listeners: () => readonly string[];
  /** Number of elements under any observer. */
  readonly observed: () => number;
}

function trackTimers() {
  const timers = new Set<number>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  sinon.replace(window, 'setTimeout', ((handler: () => void, delay?: number) => {
    const id = setTimeout(() => {
      timers.delete(id);
      handler();
    }, delay);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout);
  sinon.replace(window, 'setInterval', ((handler: () => void, delay?: number) => {
    const id = setInterval(handler, delay);
    timers.add(id);
    return id;
  }) as typeof window.setInterval);
  for (const [name, clear] of [
    ['clearTimeout', clearTimeout],
    ['clearInterval', clearInterval],
  ] as const) {
    sinon.replace(window, name, id => {
      timers.delete(id as number);
      clear(id);
    });
  }
  return () => timers.size;
}

function trackListeners() {
  let listeners: Listener[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options: unknown) =>
    typeof options === 'object'
      ? Boolean((options as EventListenerOptions | null)?.capture)
      : Boolean(options);
  const forget = (removed: Listener) => {
    listeners = listeners.filter(known => known.some((value, index) => value !== removed[index]));
  };
  sinon.replace(
    EventTarget.prototype,
    'addEventListener',
    function (this: EventTarget | undefined, type, handler, options) {
      const target = this ?? window;
      addEventListener.call(target, type, handler, options);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (target instanceof Element || target instanceof AbortSignal || signal?.aborted) return;
      const entry: Listener = [target, type, handler, captures(options)];
      forget(entry);
      listeners.push(entry);
      if (signal)
        addEventListener.call(signal, 'abort', () => {
          forget(entry);
        });
    },
  );
  sinon.replace(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget | undefined, type, handler, options) {
      const target = this ?? window;
      removeEventListener.call(target, type, handler, options);
      forget([target, type, handler, captures(options)]);
    },
  );
  return () => listeners.map(([target, type]) => `${type} on ${target.constructor.name}`);
}

function trackObservers() {
  const observed = new Map<object, Set<Node>>();
  for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const { observe, disconnect } = prototype as IntersectionObserver;
    sinon.replace(
      prototype as IntersectionObserver,
      'observe',
      function (this: object, target, ...options: []) {
        observe.call(this as IntersectionObserver, target, ...options);
        observed.set(this, (observed.get(this) ?? new Set()).add(target));
      },
    );
    sinon.replace(prototype as IntersectionObserver, 'disconnect', function (this: object) {
      disconnect.call(this as IntersectionObserver);
      observed.delete(this);
    });
    if (!('unobserve' in prototype)) continue;
    const { unobserve } = prototype as IntersectionObserver;
    sinon.replace(prototype as IntersectionObserver, 'unobserve', function (this: object, target) {
      unobserve.call(this as IntersectionObserver, target);
      observed.get(this)?.delete(target);
    });
  }
  return () => [...observed.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Tracks from now on, until `sinon.restore()`. */
export const track = (): Tracker => ({
  timers: trackTimers(),
  listeners: trackListeners(),
  observed: trackObservers(),
});
