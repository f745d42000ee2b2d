import { HOUR, MINUTE, SECOND } from '../utils/time-units.js';
import { instantAt, wallAt } from './time-zone.js';
import { toTyped } from './typed-text.js';

/** An ISO 8601 duration by its units, named as in `Intl.DurationFormat`. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

// ISO 8601-1:2019, 5.5.2.3; only units of fixed length may have a fraction. More digits could exceed the range of `Date`.
const DURATION =
  /^P(?=.)(?:(?<years>\d{1,5})Y)?(?:(?<months>\d{1,5})M)?(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,5})D)?(?:T(?=.)(?:(?<hours>\d{1,9}(?:[.,]\d+)?)H)?(?:(?<minutes>\d{1,9}(?:[.,]\d+)?)M)?(?:(?<seconds>\d{1,9}(?:[.,]\d+)?)S)?)?$/i;

// What people write: "90 min", "1.5 hours", "1 h 30", "1h30m", "2 Std."; "90" alone could be anything.
const IN_WORDS =
  /^(?:(?:pt)?(?<hours>\d{1,3}|\d{1,3}[.,]\d{1,2}(?=\D*$)) ?(?:h|hrs?|hours?|heures?|horas?|std|stunden?)\.?,?(?: (?:and|et|und|y)(?= ))?(?: ?(?<rest>\d{1,2})(?: ?m(?:in(?:s|ut[a-z]{1,2})?)?\.?)?)?|(?<minutes>\d{1,4}) ?m(?:in(?:s|ut[a-z]{1,2})?)?\.?|(?<days>\d{1,3}) ?d(?:ays?)?)$/i;
/** Hours and minutes, `1:30`, and seconds of zero. */
const CLOCK = /^(?<hours>1?\d|2[0-4]|0\d):(?<minutes>[0-5]\d)(?::00)?$/;

const NONE: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

/**
 * Parses a duration: of ISO 8601, `PT1H30M`, or `90 min`, `1:30`, `1h30`, `1.5 hours`.
 *
 * @returns `undefined` for anything else, and for a duration of zero
 */
export function parseDuration(text: string): Duration | undefined {
  const typed = toTyped(text);
  const match = [DURATION, CLOCK, IN_WORDS].map(form => form.exec(typed)?.groups).find(Boolean);
  if (!match) return undefined;
  const { rest, ...groups } = match as Partial<Record<string, string>>;
  const units = { ...groups, minutes: groups['minutes'] ?? rest };
  const amounts = Object.entries(units).map(([unit, digits]) => [
    unit,
    Number(digits?.replace(',', '.') ?? 0),
  ]);
  const duration = { ...NONE, ...Object.fromEntries(amounts) } as Duration;
  return Object.values(duration).some(Boolean) ? duration : undefined;
}

/** Wall time in milliseconds, plus years, months, weeks and days. */
export const addCalendarUnits = (wall: number, { years, months, weeks, days }: Duration) => {
  const date = new Date(wall);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  // 31 January and a month is the last day of February, not a day in March.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date.setUTCDate(date.getUTCDate() + weeks * 7 + days);
};

const exactPart = ({ hours, minutes, seconds }: Duration) =>
  hours * HOUR + minutes * MINUTE + seconds * SECOND;

/** Wall time in milliseconds, plus a duration, without clock changes. */
export const addToWall = (wall: number, duration: Duration) =>
  addCalendarUnits(wall, duration) + exactPart(duration);

/** Instant in milliseconds, plus a duration: calendar units in the zone's calendar, then exact hours. */
export const addToInstant = (instant: number, zone: string, duration: Duration) => {
  const wall = wallAt(zone, instant);
  const moved = addCalendarUnits(wall, duration);
  return (moved === wall ? instant : instantAt(zone, moved)) + exactPart(duration);
};
