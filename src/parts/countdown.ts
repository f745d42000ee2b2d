import { html, noChange } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatAmount, formatTimeLeft, formatUnitLabel } from '../format/units.js';
import { ICONS } from '../icons.js';
import type { TimeLeft } from '../state/time-left.js';
import type { Language } from '../strings/language-for.js';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;

/**
 * @csspart segment - A figure of the countdown with its unit.
 * @csspart segment-value - A figure of the countdown alone.
 * @csspart segment-unit - The unit of a figure.
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
 * The timeLeft, to be rendered into the countdown at each tick. A listener gets one phrase, which changes by the minute;
 * a figure that stays is not even formatted again, and one that nobody sees is left as it is.
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
  readonly isPaused: boolean;
  readonly handlePause: () => void;
}

/**
 * The frame of the countdown, with the button that WCAG 2.2.2 asks for. The timeLeft are rendered into its timer.
 *
 * @csspart countdown - The timeLeft, and the button that pauses them.
 * @csspart pause - The button that pauses the countdown.
 */
export const renderCountdown = ({ strings }: Language, { isPaused, handlePause }: Controls) => html`
  <div class="countdown" part="countdown">
    <div class="time-left" role="timer"></div>
    <button class="pause" part="pause" type="button" @click=${handlePause}>
      ${ICONS[isPaused ? 'play-fill' : 'pause-fill']}
      <span class="visually-hidden">${isPaused ? strings.resume : strings.pause}</span>
    </button>
  </div>
`;
