import type { EventField } from '../input/raw-event.js';
import { merge, type Fields, type SourceFields } from './event-fields.js';
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
export interface Occasion {
  readonly schedule: Schedule;
  readonly recurrence: Recurrence | undefined;
  readonly eventStatus: EventStatus;
}

type ReportField = (field: EventField, message: string) => void;
const ignore: ReportField = () => undefined;

const scheduleFrom = (
  startDate: CalendarDate,
  { endDate, duration, timeZone }: Fields,
  reportField = ignore,
): KnownSchedule => {
  const start = startingAt(startDate, timeZone);
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule)
    reportField('endDate', 'expected a date or time after start-date, with an offset where that has one');
  return schedule ?? (duration ? withDuration(start, duration) : start);
};

/** When an event takes place, by its start with its end or its duration. */
export function scheduleOf(fields: Fields, reportField = ignore): Schedule {
  if (fields.startDate) return scheduleFrom(fields.startDate, fields, reportField);
  if (fields.endDate) reportField('endDate', 'expected start-date, too');
  return UNSCHEDULED;
}

const isFile = ({ source }: SourceFields) => source.name === 'remote';

const isSameDate = (one: CalendarDate, other: CalendarDate) =>
  one.wall === other.wall && one.offset === other.offset;

/**
 * What a file changes of the dates that the page itself was given once: a page is pasted and forgotten, the file is
 * not. A new date holds that the file calls one, or that it has for what the page calls postponed; and a later end of
 * the event that starts when the page says.
 */
export function datesOfFile(read: readonly SourceFields[]): Partial<Fields> {
  const file = read.find(isFile);
  if (!file) return {};
  const moved = file.values;
  const page = merge(read.filter(one => one !== file)).fields;
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
    scheduleFrom(startDate, { ...moved, endDate: end }).end ?? -Infinity;
  return endWith(endDate) > endWith(page.endDate) ? { endDate, duration } : {};
}

/**
 * When an event takes place by what the page itself says, with a name or without; the end alone is enough to know when
 * it is over.
 */
export function occasionOfPage(read: readonly SourceFields[]): Occasion {
  const { fields } = merge(read.filter(one => !isFile(one)));
  const { endDate, timeZone, eventStatus = 'scheduled', eventSchedule: recurrence } = fields;
  const schedule = scheduleOf(fields);
  const isEndAlone = schedule.precision === 'none' && endDate;
  return {
    schedule: isEndAlone ? endingAt(endDate, timeZone) : schedule,
    recurrence,
    eventStatus,
  };
}
