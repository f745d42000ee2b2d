import { html, noChange } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatAmount, formatTimeLeft, formatUnitLabel } from '../format/units.js';
import { ICONS } from '../icons.js';
import type { TimeLeft } from '../state/time-left.js';
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
export const renderTimeLeft = (timeLeft: TimeLeft, language: Language, isOffScreen: boolean) => {
  const { strings, locale } = language;
  const { days, hours, minutes } = timeLeft;
  return html`
    <span class="visually-hidden"
      >${guard([days, hours, minutes, strings, locale], () => formatTimeLeft(timeLeft, language))}</span
    >
    ${isOffScreen ? noChange : UNITS.map(unit => renderSegment(timeLeft[`${unit}s`], unit, language))}
  `;
};

interface Controls {
  readonly timer: HTMLElement;
  readonly isPaused: boolean;
  readonly handlePause: () => void;
}

/**
 * The countdown, with the pause button that WCAG 2.2.2 requires.
 *
 * @csspart countdown - The numbers, and the button that pauses them.
 * @csspart pause - The button that pauses the countdown.
 */
export const renderCountdown = ({ strings }: Language, { timer, isPaused, handlePause }: Controls) => html`
  <div class="countdown" part="countdown">
    ${timer}
    <button class="pause" part="pause" type="button" @click=${handlePause}>
      ${ICONS[isPaused ? 'play-fill' : 'pause-fill']}
      <span class="visually-hidden">${isPaused ? strings.resume : strings.pause}</span>
    </button>
  </div>
`;
