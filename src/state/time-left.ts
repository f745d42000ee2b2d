const SECOND = 1e3;
const MINUTE = 6e4;

/** The figures of a countdown. `seconds` is `undefined` where minutes are the smallest unit. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number | undefined;
}

/** Something to show, and the instant in milliseconds at which it has to change. */
export interface Timed<T> {
  readonly value: T;
  readonly nextChange: number;
}

/**
 * Time left until an instant, rounded up, so that it reaches zero when the instant has come and not before.
 *
 * @param target instant in milliseconds, later than `now`
 * @param now instant in milliseconds
 */
export function timeLeftUntil(
  target: number,
  now: number,
  smallestUnit: 'seconds' | 'minutes',
): Timed<TimeLeft> {
  const unit = smallestUnit === 'seconds' ? SECOND : MINUTE;
  const left = Math.ceil((target - now) / unit);
  const seconds = (left * unit) / SECOND;
  return {
    value: {
      days: Math.floor(seconds / 86400),
      hours: Math.floor(seconds / 3600) % 24,
      minutes: Math.floor(seconds / 60) % 60,
      seconds: smallestUnit === 'seconds' ? seconds % 60 : undefined,
    },
    nextChange: target - (left - 1) * unit,
  };
}
