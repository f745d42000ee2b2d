import { HOUR, MINUTE, SECOND } from '../utils/time-units.js';
import { instantAt, wallAt } from './time-zone.js';

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

/**
 * Parses an ISO 8601 duration, `PT1H30M`.
 *
 * @returns `undefined` for anything else, and for a duration of zero
 */
export function parseDuration(text: string): Duration | undefined {
  const units = DURATION.exec(text)?.groups as Record<keyof Duration, string | undefined> | undefined;
  if (!units) return undefined;
  const amounts = Object.entries(units).map(([unit, digits]) => [
    unit,
    Number(digits?.replace(',', '.') ?? 0),
  ]);
  const duration = Object.fromEntries(amounts) as Duration;
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
