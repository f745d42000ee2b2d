import { html } from 'lit';
import type { ClockController } from '../clock/clock-controller.js';
import { ICONS } from '../icons.js';
import { timeLeft, type Countdown } from './time-left.js';

/**
 * The countdown, with the pause button that WCAG 2.2.2 requires.
 *
 * @csspart countdown - The numbers, and the button that pauses them.
 * @csspart pause - The button that pauses the countdown.
 */
export const renderCountdown = (countdown: Countdown, clock: ClockController) => {
  const { strings } = countdown.language;
  const { isPaused } = clock;
  const handlePause = () => {
    clock.isPaused = !isPaused;
  };
  return html`
    <div class="countdown" part="countdown">
      <div class="time-left" role="timer">${timeLeft(countdown, clock)}</div>
      <button class="pause" part="pause" type="button" @click=${handlePause}>
        ${ICONS[isPaused ? 'play-fill' : 'pause-fill']}
        <span class="visually-hidden">${isPaused ? strings.resume : strings.pause}</span>
      </button>
    </div>
  `;
};
