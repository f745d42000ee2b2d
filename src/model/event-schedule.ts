import type { EventField } from './source.js';
import { mergeSources, type EventValues, type SourceValues } from './fields.js';
import type { EventStatus } from './event-terms.js';
import type { CalendarDate } from './iso-8601.js';
import type { Recurrence } from './recurrence.js';
import {
  endingAt,
  startingAt,
  withDuration,
  withEnd,
  type KnownSchedule,
  type Schedule,
} from './schedule.js';

export const UNSCHEDULED: Schedule = { precision: 'none' };

/** When an event takes place, and whether that holds. */
export interface EventTiming {
  readonly schedule: Schedule;
  readonly recurrence: Recurrence | undefined;
  readonly eventStatus: EventStatus;
}

type ReportField = (field: EventField, message: string) => void;
const ignore: ReportField = () => undefined;

const scheduleFromStart = (
  startDate: CalendarDate,
  { endDate, duration, timeZone }: EventValues,
  reportField = ignore,
): KnownSchedule => {
  const start = startingAt(startDate, timeZone);
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule)
    reportField('endDate', 'expected a date or time after start-date, with an offset where that has one');
  return schedule ?? (duration ? withDuration(start, duration) : start);
};

/** When an event takes place, by its start with its end or its duration. */
export function toSchedule(fields: EventValues, reportField = ignore): Schedule {
  if (fields.startDate) return scheduleFromStart(fields.startDate, fields, reportField);
  if (fields.endDate) reportField('endDate', 'expected start-date, too');
  return UNSCHEDULED;
}

const isFile = ({ source }: SourceValues) => source.name === 'remote';

const isSameDate = (one: CalendarDate, other: CalendarDate) =>
  one.wall === other.wall && one.offset === other.offset;

/**
 * What a file changes of the dates that the page itself was given once: a page is pasted and forgotten, the file is
 * not. A new date holds that the file calls one, or that it has for what the page calls postponed; and a later end of
 * the event that starts when the page says.
 */
export function findNewDates(read: readonly SourceValues[]): Partial<EventValues> {
  const file = read.find(isFile);
  if (!file) return {};
  const moved = file.values;
  const page = mergeSources(read.filter(one => one !== file)).fields;
  const { startDate, endDate, duration, eventStatus, eventSchedule } = moved;
  const { startDate: former, eventStatus: status = 'scheduled' } = page;
  const isNewDate =
    status === 'postponed'
      ? eventStatus !== 'postponed' && eventStatus !== 'cancelled'
      : status === 'scheduled' && eventStatus === 'rescheduled';
  if (startDate && former && isNewDate && !isSameDate(startDate, former)) {
    const previousStartDate = moved.previousStartDate ?? page.previousStartDate ?? former;
    return { startDate, endDate, duration, eventStatus, eventSchedule, previousStartDate };
  }
  const isSameStart = startDate && (!former || isSameDate(startDate, former));
  if (!isSameStart || !page.endDate) return {};
  const endWith = (end: CalendarDate | undefined) =>
    scheduleFromStart(startDate, { ...moved, endDate: end }).end ?? -Infinity;
  return endWith(endDate) > endWith(page.endDate) ? { endDate, duration } : {};
}

/**
 * When an event takes place by what the page itself says, with a name or without; the end alone is enough to know when
 * it is over.
 */
export function findPageTiming(read: readonly SourceValues[]): EventTiming {
  const { fields } = mergeSources(read.filter(one => !isFile(one)));
  const { endDate, timeZone, eventStatus = 'scheduled', eventSchedule: recurrence } = fields;
  const schedule = toSchedule(fields);
  const isEndAlone = schedule.precision === 'none' && endDate;
  return {
    schedule: isEndAlone ? endingAt(endDate, timeZone) : schedule,
    recurrence,
    eventStatus,
  };
}
