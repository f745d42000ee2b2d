import { DAY, HOUR, MINUTE, SECOND } from '../utils/time-units.js';

/** Time left, in units that add up. `seconds` is `undefined` if minutes are the smallest unit. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number | undefined;
}

/** A value, and the instant in milliseconds at which it changes. */
export interface Timed<T> {
  readonly value: T;
  readonly nextChange: number;
}

/**
 * Time left until an instant, rounded up: it reaches zero when the instant has come, not before.
 *
 * @param target instant in milliseconds
 * @param now instant in milliseconds
 */
export function timeLeftUntil(
  target: number,
  now: number,
  smallestUnit: 'seconds' | 'minutes',
): Timed<TimeLeft> {
  const unit = smallestUnit === 'seconds' ? SECOND : MINUTE;
  const units = Math.max(0, Math.ceil((target - now) / unit));
  const left = units * unit;
  return {
    value: {
      days: Math.floor(left / DAY),
      hours: Math.floor(left / HOUR) % 24,
      minutes: Math.floor(left / MINUTE) % 60,
      seconds: smallestUnit === 'seconds' ? Math.floor(left / SECOND) % 60 : undefined,
    },
    nextChange: units ? target - (units - 1) * unit : Infinity,
  };
}
