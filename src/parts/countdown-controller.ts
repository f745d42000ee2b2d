import { render, type ReactiveControllerHost } from 'lit';
import type { ClockController } from '../clock/clock-controller.js';
import { pageClock, type ClockSubscriber } from '../clock/clock.js';
import { create } from '../platform/dom.js';
import { restoreTexts } from '../platform/replaced-texts.js';
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

/**
 * Renders the time left with a clock subscription of its own, so that a second of it does not render the card; and pauses
 * it. Only the figures stand still: phase, buttons and data go on.
 */
export class CountdownController implements ClockSubscriber {
  readonly #host: ReactiveControllerHost;
  readonly #clock: ClockController;
  readonly handleFault: (error: unknown) => void;
  #timer: HTMLElement | undefined;
  #countdown: Countdown | undefined;
  /** The instant whose figures a paused countdown shows, in milliseconds. */
  #pausedAt: number | undefined;

  /** @param handleFault called with what a tick has thrown */
  constructor(host: ReactiveControllerHost, clock: ClockController, handleFault: (error: unknown) => void) {
    this.#host = host;
    this.#clock = clock;
    this.handleFault = handleFault;
  }

  /** The element with the time left; `undefined` without a countdown. */
  get timer() {
    return this.#countdown && this.#timer;
  }

  get isPaused() {
    return this.#pausedAt !== undefined;
  }

  readonly handlePause = () => {
    this.#pausedAt = this.isPaused ? undefined : pageClock.now();
    this.#host.requestUpdate();
  };

  /** Shows a countdown, or none. Another target is shown as far away as it is now, also in a paused countdown. */
  update(countdown: Countdown | undefined, page: Document) {
    const isMoved = countdown?.target !== this.#countdown?.target;
    this.#countdown = countdown;
    if (this.isPaused && isMoved) this.#pausedAt = pageClock.now();
    if (!countdown || this.isPaused) this.#clock.unsubscribe(this);
    else this.#clock.subscribe(this);
    if (!countdown) return;
    this.#timer ??= Object.assign(create(page, 'div'), {
      className: 'time-left',
      role: 'timer',
      translate: false,
    });
    this.#render(this.#pausedAt ?? pageClock.now());
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
    render(renderTimeLeft(value, language, this.#clock.isOnScreen === false), this.#timer);
    restoreTexts(this.#timer);
    return nextChange;
  }
}
