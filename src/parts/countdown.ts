import { html, noChange } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatFigure, formatTimeLeft, unitLabel } from '../format/units.js';
import { ICONS } from '../icons.js';
import type { Figures } from '../state/countdown.js';
import type { Language } from '../strings/language-for.js';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;

/**
 * @csspart figure - A figure of the countdown with its unit.
 * @csspart figure-value - A figure of the countdown alone.
 * @csspart figure-unit - The unit of a figure.
 */
const renderFigure = (amount: number | undefined, unit: (typeof UNITS)[number], language: Language) => {
  const { strings, locale } = language;
  if (amount === undefined) return undefined;
  return guard(
    [amount, strings, locale],
    () => html`
      <div class="figure" part="figure" aria-hidden="true">
        <b part="figure-value">${formatFigure(amount, unit, language)}</b>
        <span part="figure-unit">${unitLabel(amount, unit, language)}</span>
      </div>
    `,
  );
};

/**
 * The figures, to be rendered into the countdown at each tick. A listener gets one phrase, which changes by the minute;
 * a figure that stays is not even formatted again, and one that nobody sees is left as it is.
 */
export const renderFigures = (figures: Figures, language: Language, isOffScreen: boolean) => {
  const { strings, locale } = language;
  const { days, hours, minutes } = figures;
  return html`
    <span class="visually-hidden"
      >${guard([days, hours, minutes, strings, locale], () => formatTimeLeft(figures, language))}</span
    >
    ${isOffScreen ? noChange : UNITS.map(unit => renderFigure(figures[`${unit}s`], unit, language))}
  `;
};

interface Controls {
  readonly isPaused: boolean;
  readonly handlePause: () => void;
}

/**
 * The frame of the countdown, with the button that WCAG 2.2.2 asks for. The figures are rendered into its timer.
 *
 * @csspart countdown - The figures, and the button that pauses them.
 * @csspart pause - The button that pauses the countdown.
 */
export const renderCountdown = ({ strings }: Language, { isPaused, handlePause }: Controls) => html`
  <div class="countdown" part="countdown">
    <div class="figures" role="timer"></div>
    <button class="pause" part="pause" type="button" @click=${handlePause}>
      ${ICONS[isPaused ? 'play-fill' : 'pause-fill']}
      <span class="visually-hidden">${isPaused ? strings.resume : strings.pause}</span>
    </button>
  </div>
`;
