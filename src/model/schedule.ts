import { DAY } from '../utils/time-units.js';
import { addToInstant, addToWall, type Duration } from './duration.js';
import type { CalendarDate } from './iso-8601.js';
import { instantAt, UTC, wallAt } from './time-zone.js';
import { endOfLastDay, floorToDay } from './wall-time.js';

interface InstantSchedule {
  readonly precision: 'instant';
  /** Instants in milliseconds since the epoch. */
  readonly start: number;
  readonly end: number | undefined;
  /** Whether only the date of the end is known. */
  readonly isEndDateOnly?: true;
  /** IANA name or `±HH:MM` of the event's local time. */
  readonly zone: string | undefined;
}

interface WallTimeSchedule {
  readonly precision: WallPrecision;
  /** Wall times in milliseconds; the end is exclusive. */
  readonly start: number;
  readonly end: number | undefined;
  /** Whether only the date of the end is known. */
  readonly isEndDateOnly?: true;
  /** IANA name of the zone whose calendar days count. */
  readonly zone: string | undefined;
}

interface NoSchedule {
  readonly precision: 'none';
  /** Whether a date was given that cannot be told: the next one of a rule that is not understood. */
  readonly isGiven?: true;
}

/** When the event takes place, as precisely as it is known. */
export type Schedule = InstantSchedule | WallTimeSchedule | NoSchedule;

export type KnownSchedule = Exclude<Schedule, { precision: 'none' }>;
export type WallSchedule = Exclude<KnownSchedule, { precision: 'instant' }>;

/** `floating`: a time of day in an unknown zone. */
export type WallPrecision = 'floating' | 'date' | 'month';

/** First wall time after the day, or the month, of a date. An end at midnight belongs to the day before. */
const toExclusiveEnd = ({ precision, wall }: CalendarDate) => {
  if (precision === 'time') return endOfLastDay(wall);
  const date = new Date(wall);
  return precision === 'month' ? date.setUTCMonth(date.getUTCMonth() + 1) : floorToDay(wall) + DAY;
};

const normalizeUtc = ({ offset }: CalendarDate) => (offset === 'Z' ? UTC : offset);

const toInstant = (date: CalendarDate, zone: string | undefined) => {
  const known = normalizeUtc(date) ?? zone;
  return known === undefined ? undefined : instantAt(known, date.wall);
};

/** Wall time in the event's zone of an instant, or a wall time, of its schedule; in milliseconds. */
export const toWall = (schedule: KnownSchedule, at: number) =>
  schedule.precision === 'instant' ? wallAt(schedule.zone ?? UTC, at) : at;

const ISO_LENGTH = { instant: 19, floating: 19, date: 10, month: 7 } as const;

/** ISO 8601 of a time of a schedule in the event's zone, without offset, as precise as it is known. */
export const formatIsoWall = (schedule: KnownSchedule, at: number) =>
  new Date(toWall(schedule, at)).toISOString().slice(0, ISO_LENGTH[schedule.precision]);

/** First wall time after the last day of a schedule. */
export const lastDayEnd = ({ start, end }: WallSchedule) => endOfLastDay(end ?? start + 1);

/** The end as a time; `undefined` if only its date is known. */
export const displayEnd = ({ end, isEndDateOnly }: KnownSchedule) => (isEndDateOnly ? undefined : end);

/**
 * The schedule of a start alone.
 *
 * @param timeZone the event's zone, for a time without an offset
 */
export function startingAt(date: CalendarDate, timeZone: string | undefined): KnownSchedule {
  if (date.precision !== 'time') {
    return { precision: date.precision, start: date.wall, end: toExclusiveEnd(date), zone: timeZone };
  }
  const start = toInstant(date, timeZone);
  if (start === undefined)
    return { precision: 'floating', start: date.wall, end: undefined, zone: undefined };
  // `Z` is how computers write an instant: it does not mean that the event is held in UTC.
  const zone = timeZone ?? (date.offset === 'Z' ? undefined : date.offset);
  return { precision: 'instant', start, end: undefined, zone };
}

/** Last instant of a date in milliseconds; of a day, a month, or a time without an offset, in UTC. */
export const toLastInstant = (date: CalendarDate) =>
  date.precision === 'time' ? instantAt(normalizeUtc(date) ?? UTC, date.wall) : toExclusiveEnd(date) - 1;

/** The schedule of an end alone: an event that has begun, whenever that was. */
export function endingAt(date: CalendarDate, timeZone: string | undefined): KnownSchedule {
  const schedule = startingAt(date, timeZone);
  return schedule.precision === 'instant'
    ? { ...schedule, start: schedule.start - 1, end: schedule.start }
    : schedule;
}

/** The schedule with its end; `undefined` if the end is not after the start. */
export function withEnd(schedule: KnownSchedule, date: CalendarDate): KnownSchedule | undefined {
  const end =
    schedule.precision === 'instant'
      ? toEndInstant(date, schedule.zone)
      : toEndWall(date, schedule.precision);
  if (end === undefined || end <= schedule.start) return undefined;
  return date.precision === 'time' ? { ...schedule, end } : { ...schedule, end, isEndDateOnly: true };
}

const toEndInstant = (date: CalendarDate, zone: string | undefined) =>
  date.precision === 'time' ? toInstant(date, zone) : instantAt(zone ?? UTC, toExclusiveEnd(date));

const toEndWall = (date: CalendarDate, precision: WallPrecision) => {
  if (precision !== 'floating' || date.precision !== 'time') return toExclusiveEnd(date);
  // An instant cannot be compared with a time of day in an unknown zone.
  return date.offset === undefined ? date.wall : undefined;
};

/** The schedule with its end from a duration; hours do not lengthen a date. */
export function withDuration(schedule: KnownSchedule, duration: Duration): KnownSchedule {
  const { start } = schedule;
  if (schedule.precision === 'instant') {
    return { ...schedule, end: addToInstant(start, schedule.zone ?? UTC, duration) };
  }
  const end = addToWall(start, duration);
  if (schedule.precision === 'floating') return { ...schedule, end };
  return { ...schedule, end: Math.max(schedule.end ?? 0, floorToDay(end)) };
}
