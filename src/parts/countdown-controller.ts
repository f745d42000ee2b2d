import { render } from 'lit';
import type { ClockController } from '../clock/clock-controller.js';
import type { ClockSubscriber } from '../clock/clock.js';
import { create } from '../platform/dom.js';
import { timeLeftUntil } from '../state/time-left.js';
import type { Language } from '../strings/language-for.js';
import { viewerZone } from '../zone/viewer-zone.js';
import { renderTimeLeft } from './countdown.js';

/** What a countdown shows. */
export interface Countdown {
  /** Instant in milliseconds. */
  readonly target: number;
  readonly smallestUnit: 'seconds' | 'minutes';
  readonly language: Language;
}

/** Renders the time left with a clock subscription of its own, so that a second of it does not render the card. */
export class CountdownController implements ClockSubscriber {
  readonly #clock: ClockController;
  #timer: HTMLElement | undefined;
  #countdown: Countdown | undefined;

  constructor(clock: ClockController) {
    this.#clock = clock;
  }

  /** The element with the time left; `undefined` without a countdown. */
  get timer() {
    return this.#countdown && this.#timer;
  }

  get isPaused() {
    return this.#clock.isPaused;
  }

  readonly handlePause = () => {
    this.#clock.isPaused = !this.#clock.isPaused;
  };

  /** Shows a countdown, or none. */
  update(countdown: Countdown | undefined, page: Document) {
    this.#countdown = countdown;
    if (!countdown) {
      this.#clock.unsubscribe(this);
      return;
    }
    this.#timer ??= Object.assign(create(page, 'div'), { className: 'time-left', role: 'timer' });
    this.#clock.subscribe(this);
    this.#render(this.#clock.now);
  }

  tick(now: number) {
    // The card itself ticks too seldom to notice that the device has moved.
    viewerZone.checkForChange(now);
    return this.#render(now);
  }

  #render(now: number) {
    if (!this.#countdown || !this.#timer) return Infinity;
    const { target, smallestUnit, language } = this.#countdown;
    const { value, nextChange } = timeLeftUntil(target, now, smallestUnit);
    render(renderTimeLeft(value, language, this.#clock.isOffScreen), this.#timer);
    return nextChange;
  }
}
