import { DAY } from '../utils/time-units.js';
import type { EventStatus } from './event-terms.js';
import { mergeSources, type EventField, type EventValues, type SourceValues } from './fields.js';
import type { CalendarDate } from './iso-8601.js';
import { occurrences, toRecurrence, type Recurrence } from './recurrence.js';
import {
  endingAt,
  startingAt,
  toWall,
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

/** Wall time in milliseconds of the start after the first one; of a rule that is not understood, the day after it. */
function findNextStart(schedule: KnownSchedule, recurrence: Recurrence) {
  const first = toWall(schedule, schedule.start);
  if (!recurrence.pace) return first + DAY;
  for (const wall of occurrences(first, { ...recurrence, except: [] })) if (wall > first) return wall;
  return Infinity;
}

/** The schedule from a start with an end or a duration, and the rule by which it repeats. */
export function toTiming(values: EventValues, reportField = ignore): Omit<EventTiming, 'eventStatus'> {
  const { startDate, endDate, eventSchedule: rule } = values;
  if (!startDate) {
    if (endDate) reportField('endDate', 'has no effect without start-date');
    return { schedule: UNSCHEDULED, recurrence: undefined };
  }
  const schedule = toScheduleFrom(startDate, values, reportField);
  if (!rule) return { schedule, recurrence: undefined };
  const recurrence = toRecurrence(rule, schedule);
  // An end after the next start is that of the series.
  if (!endDate || !schedule.end || toWall(schedule, schedule.end) <= findNextStart(schedule, recurrence))
    return { schedule, recurrence };
  return {
    schedule: toScheduleFrom(startDate, { ...values, endDate: rule.firstEnd }),
    recurrence: toRecurrence(rule, schedule, endDate),
  };
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
  const { startDate, endDate, timeZone, eventStatus = 'scheduled' } = values;
  const timing = toTiming(values);
  return { ...timing, eventStatus, ...(!startDate && endDate && { schedule: endingAt(endDate, timeZone) }) };
}
