import type { EventStatus } from './event-terms.js';
import { mergeSources, type EventField, type EventValues, type SourceValues } from './fields.js';
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

/** When an event takes place, and whether it does. */
export interface EventTiming {
  readonly schedule: Schedule;
  readonly recurrence: Recurrence | undefined;
  readonly eventStatus: EventStatus;
}

type ReportField = (field: EventField, message: string) => void;
const ignore: ReportField = () => undefined;

const toScheduleFrom = (
  startDate: CalendarDate,
  { endDate, duration, timeZone }: EventValues,
  reportField = ignore,
): KnownSchedule => {
  const start = startingAt(startDate, timeZone);
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule)
    reportField('endDate', 'must be later than start-date, and have an offset if start-date has one');
  return schedule ?? (duration ? withDuration(start, duration) : start);
};

/** The schedule from a start with an end or a duration. */
export function toSchedule(values: EventValues, reportField = ignore): Schedule {
  if (values.startDate) return toScheduleFrom(values.startDate, values, reportField);
  if (values.endDate) reportField('endDate', 'has no effect without start-date');
  return UNSCHEDULED;
}

const isFile = ({ source }: SourceValues) => source.name === 'remote';

const isSameDate = (one: CalendarDate, other: CalendarDate) =>
  one.wall === other.wall && one.offset === other.offset;

/**
 * Dates of the file that override those of the page, against the usual precedence: a page is pasted once, the file is
 * maintained. They do if the file reschedules the event, or has a new date for one that the page calls postponed; and so
 * does a later end of an event with the same start.
 */
export function findNewDates(sources: readonly SourceValues[]): Partial<EventValues> {
  const file = sources.find(isFile);
  if (!file) return {};
  const page = mergeSources(sources.filter(source => source !== file)).values;
  const { startDate, endDate, duration, eventStatus, eventSchedule } = file.values;
  const { startDate: former, eventStatus: status = 'scheduled' } = page;
  const isNewDate =
    status === 'postponed'
      ? eventStatus !== 'postponed' && eventStatus !== 'cancelled'
      : status === 'scheduled' && eventStatus === 'rescheduled';
  if (startDate && former && isNewDate && !isSameDate(startDate, former)) {
    const previousStartDate = file.values.previousStartDate ?? page.previousStartDate ?? former;
    return { startDate, endDate, duration, eventStatus, eventSchedule, previousStartDate };
  }
  const isSameStart = startDate && (!former || isSameDate(startDate, former));
  if (!isSameStart || !page.endDate) return {};
  const findEnd = (end: CalendarDate | undefined) =>
    toScheduleFrom(startDate, { ...file.values, endDate: end }).end ?? -Infinity;
  return findEnd(endDate) > findEnd(page.endDate) ? { endDate, duration } : {};
}

/** The timing by the page's own sources. It needs no name, and of the dates, the end alone is enough. */
export function findPageTiming(sources: readonly SourceValues[]): EventTiming {
  const { values } = mergeSources(sources.filter(source => !isFile(source)));
  const { endDate, timeZone, eventStatus = 'scheduled', eventSchedule: recurrence } = values;
  const schedule = toSchedule(values);
  const isEndAlone = schedule.precision === 'none' && endDate;
  return { schedule: isEndAlone ? endingAt(endDate, timeZone) : schedule, recurrence, eventStatus };
}
