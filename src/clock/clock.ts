import { listen, propertyOf } from '../platform/dom.js';

/** Something that shows time. */
export interface ClockSubscriber {
  /**
   * Brings the picture up to date.
   *
   * @param now instant in milliseconds
   * @returns the instant in milliseconds at which the picture changes next; `Infinity` for never
   */
  tick(now: number): number;
}

// A timer does not notice that the device's clock was set: so it looks again, at next to no cost.
const MAX_DELAY_MS = 60_000;
// A timer that comes this early, by the wall clock, means that somebody has set the clock back.
const SET_BACK_MS = 500;

const isHidden = () => propertyOf(document, 'hidden');

/**
 * The one clock of a page. It holds at most one timer, for the nearest change of all that ticks, and none in a hidden
 * tab. Every figure is computed from timestamps, so that a late or lost timer can delay it but not make it wrong.
 */
export class Clock {
  readonly #nextChanges = new Map<ClockSubscriber, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Infinity;
  #listening: AbortController | undefined;

  /** The instant, in milliseconds since the epoch; by the browser's other clock where the page has put out this one. */
  now() {
    const now: unknown = Date.now();
    return typeof now === 'number' && Number.isFinite(now) ? now : performance.timeOrigin + performance.now();
  }

  /** Ticks at once, and again at each change that it tells, until {@link unsubscribe}. */
  subscribe(subscriber: ClockSubscriber) {
    this.#nextChanges.set(subscriber, Infinity);
    this.#tick(subscriber, this.now());
    this.#listen();
    this.#arm(this.#nextChanges.get(subscriber) ?? Infinity);
  }

  unsubscribe(subscriber: ClockSubscriber) {
    this.#nextChanges.delete(subscriber);
    if (this.#nextChanges.size) return;
    this.#disarm();
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #tick(subscriber: ClockSubscriber, now: number) {
    let nextChange = Infinity;
    try {
      nextChange = subscriber.tick(now);
    } catch (error) {
      // One that fails must not stop the others.
      reportError(error);
    }
    // It may have removed itself.
    if (this.#nextChanges.has(subscriber)) this.#nextChanges.set(subscriber, nextChange);
  }

  #tickAll(isDue: (nextChange: number) => boolean = () => true) {
    const now = this.now();
    for (const [subscriber, nextChange] of this.#nextChanges)
      if (isDue(nextChange)) this.#tick(subscriber, now);
    this.#disarm();
    this.#arm(Math.min(...this.#nextChanges.values()));
  }

  /** Sets the timer, unless there is one that comes earlier. */
  #arm(at: number) {
    if (at >= this.#wakesAt || isHidden()) return;
    this.#disarm();
    this.#wakesAt = at;
    const delay = Math.min(Math.max(at - this.now(), 0), MAX_DELAY_MS);
    const expected = this.now() + delay;
    this.#timer = setTimeout(() => {
      const now = this.now();
      this.#tickAll(nextChange => nextChange <= now || now < expected - SET_BACK_MS);
    }, delay);
  }

  #disarm() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wakesAt = Infinity;
  }

  #listen() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const handleVisibility = () => {
      if (isHidden()) this.#disarm();
      else this.#tickAll();
    };
    listen(document, 'visibilitychange', handleVisibility, signal);
    // Out of the back/forward cache; and after the sleep of a device, which some browsers do not call hidden.
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, handleVisibility, { signal });
  }
}

export const pageClock = new Clock();
