import { DAY, MINUTE } from '../utils/time-units.js';
import { understood, type AsWritten } from './as-written.js';
import { addToInstant, addToWall, type Duration } from './duration.js';
import type { CalendarDate } from './iso-8601.js';
import { instantAt, isFixedOffset, UTC, wallAt } from './time-zone.js';
import { endOfLastDay, floorToDay } from './wall-time.js';

export interface InstantSchedule {
  readonly precision: 'instant';
  /** Instants in milliseconds since the epoch. */
  readonly start: number;
  /** As it is written if it cannot be read: then the event is never over. */
  readonly end: number | AsWritten | undefined;
  /** Whether only the date of the end is known. */
  readonly isEndDateOnly?: true;
  /** IANA name or `±HH:MM` of the event's local time. */
  readonly zone: string | undefined;
  /** `±HH:MM` of the end, if that is not the zone. */
  readonly endZone?: string;
}

interface WallTimeSchedule {
  readonly precision: WallPrecision;
  /** Wall times in milliseconds; the end is exclusive. */
  readonly start: number;
  /** As it is written if it cannot be read: then the event is never over. */
  readonly end: number | AsWritten | undefined;
  /** Whether only the date of the end is known. */
  readonly isEndDateOnly?: true;
  /** Whether the event takes place on whole days, so that no time of day is missing. */
  readonly isWholeDays?: true;
  /** IANA name or `±HH:MM` of the zone whose calendar days count. */
  readonly zone: string | undefined;
  /** The zone of a floating time, if it cannot be read. */
  readonly zoneAsWritten?: string;
}

/** A start that cannot be read. */
interface UnreadSchedule extends AsWritten {
  readonly precision: 'as-written';
}

interface NoSchedule {
  readonly precision: 'none';
  /** Whether a date was given that is not known: the next one of a rule that is not understood. */
  readonly isGiven?: true;
}

/** When the event takes place, as precisely as it is known. */
export type Schedule = KnownSchedule | UnreadSchedule | NoSchedule;

export type KnownSchedule = InstantSchedule | WallTimeSchedule;
export type WallSchedule = Exclude<KnownSchedule, { precision: 'instant' }>;

/** `floating`: a time of day in an unknown zone. */
export type WallPrecision = 'floating' | 'date' | 'month';

/** First wall time after the day, or the month, of a date. An end at midnight belongs to the day before. */
const toExclusiveEnd = ({ precision, wall }: Pick<CalendarDate, 'precision' | 'wall'>) => {
  if (precision === 'time') return endOfLastDay(wall);
  const date = new Date(wall);
  return precision === 'month' ? date.setUTCMonth(date.getUTCMonth() + 1) : floorToDay(wall) + DAY;
};

export const UNSCHEDULED: Schedule = { precision: 'none' };

export const isKnown = (schedule: Schedule): schedule is KnownSchedule =>
  schedule.precision !== 'none' && schedule.precision !== 'as-written';

const normalizeUtc = ({ offset }: CalendarDate) => (offset === 'Z' ? UTC : offset);

const toInstant = (date: CalendarDate, zone: string | undefined) => {
  const known = normalizeUtc(date) ?? date.zone ?? zone;
  return known === undefined ? undefined : instantAt(known, date.wall);
};

/** Wall time in the event's zone of an instant, or a wall time, of its schedule; in milliseconds. */
export const toWall = (schedule: KnownSchedule, at: number) =>
  schedule.precision === 'instant' ? wallAt(schedule.zone ?? UTC, at) : at;

const ISO_LENGTH = { instant: 19, floating: 19, date: 10, month: 7 } as const;

/** ISO 8601 of a time of a schedule in the event's zone, without offset, as precise as it is known. */
export const formatIsoWall = (schedule: KnownSchedule, at: number) =>
  new Date(toWall(schedule, at)).toISOString().slice(0, ISO_LENGTH[schedule.precision]);

/** First wall time after the last day of a schedule; of one with an unreadable end, after its first day or month. */
export const lastDayEnd = ({ precision, start, end }: WallSchedule) =>
  precision === 'month'
    ? toExclusiveEnd({ precision, wall: start })
    : endOfLastDay(understood(end) ?? start + 1);

/** The end as a time; `undefined` if only its date is known. */
export const displayEnd = ({ end, isEndDateOnly }: KnownSchedule) =>
  isEndDateOnly ? undefined : understood(end);

/** The wall clock of the end. */
export const endZoneOf = ({ zone, endZone }: Pick<InstantSchedule, 'zone' | 'endZone'>) => endZone ?? zone;

/**
 * The schedule of a start alone.
 *
 * @param timeZone the event's zone, for a time without an offset
 */
export function startingAt(date: CalendarDate, timeZone: string | undefined): KnownSchedule {
  if (date.precision !== 'time') {
    return {
      precision: date.precision,
      start: date.wall,
      end: toExclusiveEnd(date),
      zone: timeZone ?? date.zone,
    };
  }
  const start = toInstant(date, timeZone);
  if (start === undefined)
    return { precision: 'floating', start: date.wall, end: undefined, zone: undefined };
  return { precision: 'instant', start, end: undefined, zone: timeZone ?? clockOf(date) };
}

/** Zone of the clock that a time is written in, if the text has one. */
export const clockOf = ({ zone, offset }: Partial<Pick<CalendarDate, 'zone' | 'offset'>>) =>
  // `Z` is how computers write an instant: it does not mean that the event is held in UTC.
  zone ?? (offset === 'Z' ? undefined : offset);

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
  if (date.precision !== 'time') return { ...schedule, end, isEndDateOnly: true };
  return schedule.precision === 'instant' && date.offset && hasOwnClock(schedule, date)
    ? { ...schedule, end, endZone: date.offset }
    : { ...schedule, end };
}

/** Whether an end has another offset than its start, as after a clock change. */
const hasOwnClock = ({ start, zone }: InstantSchedule, { wall, offset }: CalendarDate): boolean =>
  offset !== 'Z' &&
  zone !== undefined &&
  isFixedOffset(zone) &&
  offset !== zone &&
  wall > wallAt(zone, start);

/**
 * The schedule in days, if it lasts from midnight to midnight, or to the last minute of a day: that is how calendars and
 * plugins write whole days, for which schema.org has no other form. A day is the same everywhere; an instant would be on
 * two days for viewers elsewhere.
 */
export function inWholeDays(schedule: KnownSchedule): KnownSchedule {
  const { precision, start, end, zone, isEndDateOnly } = schedule;
  if (typeof end !== 'number' || isEndDateOnly || (precision !== 'instant' && precision !== 'floating'))
    return schedule;
  const first = toWall(schedule, start);
  const last = precision === 'instant' ? wallAt(endZoneOf(schedule) ?? UTC, end) : end;
  const isWhole = floorToDay(first) === first && floorToDay(last + MINUTE) !== floorToDay(last - 1);
  return isWhole
    ? { precision: 'date', start: first, end: endOfLastDay(last), isWholeDays: true, zone }
    : schedule;
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
  return { ...schedule, end: Math.max(understood(schedule.end) ?? 0, floorToDay(end)) };
}
