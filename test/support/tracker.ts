/* eslint-disable @typescript-eslint/unbound-method -- the methods taken here are called on what they belong to */
import sinon from 'sinon';

type Listening = readonly [target: EventTarget, type: string, handler: unknown, capture: boolean];

/** What code on this page has asked the browser for, and not given back. */
export interface Tracker {
  /** Timers that are still to come. */
  readonly timers: () => number;
  /** Listeners on what outlives an element: the window, the document, media queries. */
  readonly listeners: () => readonly string[];
  /** Elements that are observed, by whatever observer. */
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
  let listening: Listening[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options: unknown) =>
    typeof options === 'object'
      ? Boolean((options as EventListenerOptions | null)?.capture)
      : Boolean(options);
  const forget = (gone: Listening) => {
    listening = listening.filter(known => known.some((value, index) => value !== gone[index]));
  };
  sinon.replace(
    EventTarget.prototype,
    'addEventListener',
    function (this: EventTarget | undefined, type, handler, options) {
      const target = this ?? window;
      addEventListener.call(target, type, handler, options);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (target instanceof Element || target instanceof AbortSignal || signal?.aborted) return;
      const entry: Listening = [target, type, handler, captures(options)];
      forget(entry);
      listening.push(entry);
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
  return () => listening.map(([target, type]) => `${type} on ${target.constructor.name}`);
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

/** Counts from now on; `sinon.restore()` ends it. */
export const track = (): Tracker => ({
  timers: trackTimers(),
  listeners: trackListeners(),
  observed: trackObservers(),
});
