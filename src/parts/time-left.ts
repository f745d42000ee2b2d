import { html, noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import type { ClockController } from '../clock/clock-controller.js';
import type { ClockSubscriber } from '../clock/clock.js';
import { formatAmount, formatTimeLeft, formatUnitLabel } from '../format/units.js';
import { timeLeftUntil, type TimeLeft } from '../state/time-left.js';
import type { Language } from '../strings/language-for.js';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;

/**
 * @csspart segment - A number of the countdown with its unit.
 * @csspart segment-value - A number of the countdown.
 * @csspart segment-unit - The unit of a number.
 */
const renderSegment = (amount: number | undefined, unit: (typeof UNITS)[number], language: Language) => {
  const { strings, locale } = language;
  if (amount === undefined) return undefined;
  return guard(
    [amount, strings, locale],
    () => html`
      <div class="segment" part="segment" aria-hidden="true">
        <b part="segment-value">${formatAmount(amount, unit, language)}</b>
        <span part="segment-unit">${formatUnitLabel(amount, unit, language)}</span>
      </div>
    `,
  );
};

/**
 * The time left. Screen-reader users get one sentence, which changes by the minute. A number that stays the same is not
 * formatted again, and a card off screen is not redrawn.
 */
const renderTimeLeft = (timeLeft: TimeLeft, language: Language, isOffScreen: boolean) => {
  const { strings, locale } = language;
  const { days, hours, minutes } = timeLeft;
  return html`
    <span class="visually-hidden"
      >${guard([days, hours, minutes, strings, locale], () => formatTimeLeft(timeLeft, language))}</span
    >
    ${isOffScreen ? noChange : UNITS.map(unit => renderSegment(timeLeft[`${unit}s`], unit, language))}
  `;
};

/** What a countdown shows. */
export interface Countdown {
  /** Instant in milliseconds. */
  readonly target: number;
  readonly smallestUnit: 'seconds' | 'minutes';
  readonly language: Language;
}

/** Subscribes the numbers of the countdown to the clock, so that the card renders at changes of its phase alone. */
class TimeLeftDirective extends AsyncDirective implements ClockSubscriber {
  #countdown!: Countdown;
  #clock!: ClockController;

  override render(countdown: Countdown, clock: ClockController) {
    this.#countdown = countdown;
    this.#clock = clock;
    if (this.isConnected) clock.subscribe(this);
    return this.#renderAt(clock.now).value;
  }

  override disconnected() {
    this.#clock.unsubscribe(this);
  }

  override reconnected() {
    this.#clock.subscribe(this);
  }

  tick(now: number) {
    const { value, nextChange } = this.#renderAt(now);
    this.setValue(value);
    return nextChange;
  }

  #renderAt(now: number) {
    const { target, smallestUnit, language } = this.#countdown;
    const { value, nextChange } = timeLeftUntil(target, now, smallestUnit);
    return { value: renderTimeLeft(value, language, this.#clock.isOffScreen), nextChange };
  }
}

export const timeLeft = directive(TimeLeftDirective);
