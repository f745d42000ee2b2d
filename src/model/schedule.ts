import { addToInstant, addToWall, type Duration } from './duration.js';
import type { CalendarDate } from './iso-8601.js';
import { instantAt } from './time-zone.js';
import { DAY, floorToDay } from './wall-time.js';

/** When the event takes place, and how precisely that is known. */
export type Schedule =
  | {
      readonly precision: 'instant';
      /** Instants in milliseconds since the epoch. */
      readonly start: number;
      readonly end: number | undefined;
      /** Of the end only the date is known. */
      readonly isEndDateOnly?: true;
      /** IANA name or `±HH:MM` in which the event's own time is told. */
      readonly zone: string | undefined;
    }
  | {
      readonly precision: WallPrecision;
      /** Wall times in milliseconds, read as UTC; the end is exclusive. */
      readonly start: number;
      readonly end: number | undefined;
      readonly isEndDateOnly?: true;
      /** IANA name of the zone whose calendar days count. */
      readonly zone: string | undefined;
    }
  | { readonly precision: 'none' };

export type KnownSchedule = Exclude<Schedule, { precision: 'none' }>;
export type WallSchedule = Exclude<KnownSchedule, { precision: 'instant' }>;

/** `floating`: a time of day in an unknown zone. */
export type WallPrecision = 'floating' | 'date' | 'month';

/** First wall time after the day, or the month, that a date names. */
const toExclusiveEnd = ({ precision, wall }: CalendarDate) => {
  const date = new Date(wall);
  if (precision === 'month') return date.setUTCMonth(date.getUTCMonth() + 1);
  // An end at midnight belongs to the day before.
  return floorToDay(precision === 'time' ? wall - 1 : wall) + DAY;
};

const normalizeUtc = ({ offset }: CalendarDate) => (offset === 'Z' ? '+00:00' : offset);

const toInstant = (date: CalendarDate, zone: string | undefined) => {
  const known = normalizeUtc(date) ?? zone;
  return known === undefined ? undefined : instantAt(known, date.wall);
};

/** Wall time at which the last day of a schedule is over; an end at midnight belongs to the day before. */
export const lastDayEnd = ({ start, end }: WallSchedule) => floorToDay((end ?? start + 1) - 1) + DAY;

/** The end that may be shown: of some only the date is known. */
export const displayEnd = ({ end, isEndDateOnly }: KnownSchedule) => (isEndDateOnly ? undefined : end);

/** The schedule of a start alone; `timeZone` is the event's zone, for a time that is written without an offset. */
export function startingAt(date: CalendarDate, timeZone: string | undefined): KnownSchedule {
  if (date.precision !== 'time') {
    return { precision: date.precision, start: date.wall, end: toExclusiveEnd(date), zone: timeZone };
  }
  const start = toInstant(date, timeZone);
  if (start === undefined)
    return { precision: 'floating', start: date.wall, end: undefined, zone: undefined };
  // `Z` is how computers write an instant: it does not say that the event is held in UTC.
  const zone = timeZone ?? (date.offset === 'Z' ? undefined : date.offset);
  return { precision: 'instant', start, end: undefined, zone };
}

/** Last instant in milliseconds that a date names; of a day or a month, and of a time without an offset, in UTC. */
export const toLastInstant = (date: CalendarDate) =>
  date.precision === 'time' ? instantAt(normalizeUtc(date) ?? '+00:00', date.wall) : toExclusiveEnd(date) - 1;

/** The schedule of an end alone: it has begun already, whenever that was. */
export function endingAt(date: CalendarDate, timeZone: string | undefined): KnownSchedule {
  const schedule = startingAt(date, timeZone);
  return schedule.precision === 'instant'
    ? { ...schedule, start: schedule.start - 1, end: schedule.start }
    : schedule;
}

/** The schedule with its end; `undefined` when the end is not after the start. */
export function withEnd(schedule: KnownSchedule, date: CalendarDate): KnownSchedule | undefined {
  const end =
    schedule.precision === 'instant' ? endInstant(date, schedule.zone) : endWall(date, schedule.precision);
  if (end === undefined || end <= schedule.start) return undefined;
  return date.precision === 'time' ? { ...schedule, end } : { ...schedule, end, isEndDateOnly: true };
}

const endInstant = (date: CalendarDate, zone: string | undefined) =>
  date.precision === 'time' ? toInstant(date, zone) : instantAt(zone ?? '+00:00', toExclusiveEnd(date));

const endWall = (date: CalendarDate, precision: WallPrecision) => {
  if (precision !== 'floating' || date.precision !== 'time') return toExclusiveEnd(date);
  // An instant cannot be compared with a time of day somewhere.
  return date.offset === undefined ? date.wall : undefined;
};

/** The schedule with its end from a duration; a duration of hours does not lengthen a date. */
export function withDuration(schedule: KnownSchedule, duration: Duration): KnownSchedule {
  const { start } = schedule;
  if (schedule.precision === 'instant') {
    return { ...schedule, end: addToInstant(start, schedule.zone ?? '+00:00', duration) };
  }
  const end = addToWall(start, duration);
  if (schedule.precision === 'floating') return { ...schedule, end };
  return { ...schedule, end: Math.max(schedule.end ?? 0, floorToDay(end)) };
}
