import { toDate } from 'date-fns-tz/toDate';
import { DAY } from '../utils/time-units.js';

/** A parsed date. */
export interface CalendarDate {
  readonly precision: 'month' | 'date' | 'time';
  /** Wall time in milliseconds, as in `wall-time.ts`. */
  readonly wall: number;
  /** `Z` or `±HH:MM`, if the text has one. */
  readonly offset: string | undefined;
}

// Calendar dates in the extended format of ISO 8601-1:2019, 5.2.2 and 5.4.2. date-fns-tz accepts more than is safe here: week
// dates, lone years, fractions of an hour.
const DATE_TIME =
  /^(\d{4}-\d\d)(?:(-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)(z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?)?$/i;
const END_OF_DAY = /^24:00(:00([.,]0+)?)?$/;

/** `+01`, `+0100` and `+01:00` → `+01:00`. */
const normalizeOffset = (offset: string) =>
  offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;

/**
 * Parses an ISO 8601 month, date, or date and time.
 *
 * @returns `undefined` for anything else, such as 30 February
 */
export function parseDate(text: string): CalendarDate | undefined {
  const [, month, day, time, offset] = DATE_TIME.exec(text) ?? [];
  if (!month) return undefined;
  // date-fns-tz reads 24:00 as the start of the day, and accepts 24:01.
  const endsDay = time !== undefined && END_OF_DAY.test(time);
  if (time?.startsWith('24') && !endsDay) return undefined;
  const clock = endsDay ? '00:00' : (time ?? '00:00');
  // date-fns-tz computes the wall time, and rejects months, days and times that do not exist.
  const wall = toDate(`${month}${day ?? '-01'}T${clock}Z`).getTime() + (endsDay ? DAY : 0);
  if (Number.isNaN(wall)) return undefined;
  return {
    precision: time ? 'time' : day ? 'date' : 'month',
    wall,
    offset: offset && normalizeOffset(offset),
  };
}
