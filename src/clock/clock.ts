import { listen, propertyOf } from '../platform/dom.js';

/** Something that shows the time. */
export interface ClockSubscriber {
  /**
   * Updates what it shows.
   *
   * @param now instant in milliseconds
   * @returns the instant in milliseconds of the next change; `Infinity` for never
   */
  tick(now: number): number;
  /** Called with what `tick` has thrown. It is called again within a minute. */
  handleFault(error: unknown): void;
}

// A timer does not notice a change of the device's clock, so the clock is checked, at next to no cost.
const MAX_DELAY_MS = 60_000;
// A timer that fires this early, by the wall clock, means that the clock was set back.
const SET_BACK_MS = 500;

const isHidden = () => propertyOf(document, 'hidden');

/**
 * The one clock of a page. It holds at most one timer, for the nearest change of all subscribers, and none in a hidden
 * tab. Everything is computed from timestamps, so that a late or lost timer can delay a change but not make it wrong.
 */
export class Clock {
  readonly #nextChanges = new Map<ClockSubscriber, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Infinity;
  #listening: AbortController | undefined;

  /** The instant, in milliseconds since the epoch; by the browser's other clock if the page has replaced `Date.now`. */
  now() {
    const now: unknown = Date.now();
    return typeof now === 'number' && Number.isFinite(now) ? now : performance.timeOrigin + performance.now();
  }

  /** Calls `tick` at once, and again at each change that it returns, until {@link unsubscribe}. */
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
    let nextChange = now + MAX_DELAY_MS;
    try {
      nextChange = subscriber.tick(now);
    } catch (error) {
      // A subscriber that fails must not stop the others.
      subscriber.handleFault(error);
    }
    // It may have unsubscribed.
    if (this.#nextChanges.has(subscriber)) this.#nextChanges.set(subscriber, nextChange);
  }

  #tickAll(isDue: (nextChange: number) => boolean = () => true) {
    const now = this.now();
    for (const [subscriber, nextChange] of this.#nextChanges)
      if (isDue(nextChange)) this.#tick(subscriber, now);
    this.#disarm();
    this.#arm(Math.min(...this.#nextChanges.values()));
  }

  /** Sets the timer, unless it is set for an earlier instant. */
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
    // After the back/forward cache; and after a device's sleep, during which some browsers do not report a hidden tab.
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, handleVisibility, { signal });
  }
}

export const pageClock = new Clock();
