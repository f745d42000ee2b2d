import { DAY } from '../utils/time-units.js';
import { isAsWritten, understood, type AsWritten } from './as-written.js';
import type { EventStatus } from './event-terms.js';
import { mergeSources, type EventField, type EventValues, type SourceValues } from './fields.js';
import { hasOffset, type CalendarDate, type TimeOfDay } from './iso-8601.js';
import { occurrences, toRecurrence, type Recurrence } from './recurrence.js';
import {
  clockOf,
  endingAt,
  inWholeDays,
  isKnown,
  startingAt,
  toWall,
  UNSCHEDULED,
  withDuration,
  withEnd,
  type KnownSchedule,
  type Schedule,
} from './schedule.js';
import { floorToDay } from './wall-time.js';

/** When an event takes place, and whether it does. */
export interface EventTiming {
  readonly schedule: Schedule;
  readonly recurrence: Recurrence | undefined;
  readonly eventStatus: EventStatus | AsWritten;
}

type ReportField = (field: EventField, message: string) => void;
const ignore: ReportField = () => undefined;

const toScheduleFrom = (
  startDate: CalendarDate,
  { endDate, duration, timeZone }: EventValues,
  reportField = ignore,
): KnownSchedule => {
  const start = startingAt(startDate, understood(timeZone));
  if (isAsWritten(endDate)) return { ...start, end: endDate };
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule)
    reportField('endDate', 'must be later than start-date, and have an offset if start-date has one');
  if (schedule || !duration) return schedule ?? start;
  // The words of a duration have a place of their own.
  return isAsWritten(duration) ? { ...start, end: { asWritten: '' } } : withDuration(start, duration);
};

/** Reports a start or an end with an offset that the zone of the event does not have then. */
const checkOffsets = (values: EventValues, reportField: ReportField) => {
  const zone = understood(values.timeZone);
  for (const field of ['startDate', 'endDate'] as const) {
    const date = understood(values[field]);
    if (zone !== undefined && date && !hasOffset(zone, date))
      reportField(field, `${zone} does not have this offset then; the offset counts`);
  }
};

const inZoneAsWritten = (schedule: KnownSchedule, { timeZone }: EventValues): KnownSchedule =>
  schedule.precision === 'floating' && isAsWritten(timeZone)
    ? { ...schedule, zoneAsWritten: timeZone.asWritten }
    : schedule;

/** Wall time in milliseconds of the start after the first one; of a rule that is not understood, the day after it. */
function findNextStart(schedule: KnownSchedule, recurrence: Recurrence) {
  const first = toWall(schedule, schedule.start);
  if (!recurrence.pace) return first + DAY;
  for (const wall of occurrences(first, { ...recurrence, except: [] })) if (wall > first) return wall;
  return Infinity;
}

/** The schedule from a start with an end or a duration, and the rule by which it repeats. */
export function toTiming(values: EventValues, reportField = ignore): Omit<EventTiming, 'eventStatus'> {
  const { startDate, eventSchedule: rule } = values;
  const endDate = understood(values.endDate);
  if (isAsWritten(startDate))
    return { schedule: { precision: 'as-written', ...startDate }, recurrence: undefined };
  checkOffsets(values, reportField);
  if (!startDate) {
    if (values.endDate) reportField('endDate', 'has no effect without start-date');
    return { schedule: UNSCHEDULED, recurrence: undefined };
  }
  const given = toScheduleFrom(startDate, values, reportField);
  const toSchedule = (schedule: KnownSchedule) => inZoneAsWritten(inWholeDays(schedule), values);
  if (!rule) return { schedule: toSchedule(given), recurrence: undefined };
  const recurrence = toRecurrence(rule, given);
  const end = understood(given.end);
  // An end after the next start is that of the series.
  if (!endDate || !end || toWall(given, end) <= findNextStart(given, recurrence))
    return { schedule: toSchedule(given), recurrence };
  return {
    schedule: toSchedule(toScheduleFrom(startDate, { ...values, endDate: rule.firstEnd })),
    recurrence: toRecurrence(rule, given, endDate),
  };
}

/** The zone of a part of the event that has no offset of its own: that of the event, or of its offset on that day. */
const clockOfPart = (wall: number, { startDate, endDate }: EventValues) => {
  const [start, end] = [startDate, endDate].map(understood);
  if (!start) return undefined;
  const clock = clockOf(start);
  if (!end || clockOf(end) === undefined || clockOf(end) === clock) return clock;
  // The clocks change during the event.
  const day = [start, end].find(date => floorToDay(date.wall) === floorToDay(wall));
  return day && clockOf(day);
};

/** The schedule of a part of the event, such as the opening of its doors: on the clock, and the day, of the event. */
export function toPartSchedule(
  part: CalendarDate | TimeOfDay | AsWritten | undefined,
  values: EventValues,
): Schedule {
  const start = understood(values.startDate);
  if (!part) return UNSCHEDULED;
  if (isAsWritten(part)) return { precision: 'as-written', ...part };
  const clock = (wall: number) => understood(values.timeZone) ?? clockOf(part) ?? clockOfPart(wall, values);
  if (part.precision !== 'clock') return startingAt(part, clock(part.wall));
  if (!start || start.precision === 'month')
    return {
      precision: 'as-written',
      asWritten: `${new Date(part.wall).toISOString().slice(11, 16)}${part.offset ?? ''}`,
    };
  const wall = floorToDay(start.wall) + part.wall;
  return startingAt({ ...part, precision: 'time', wall, zone: undefined }, clock(wall));
}

const isFile = ({ source }: SourceValues) => source.name === 'remote';

const isSameDate = (one: Partial<CalendarDate & AsWritten>, other: Partial<CalendarDate & AsWritten>) =>
  (['wall', 'offset', 'zone', 'asWritten'] as const).every(key => one[key] === other[key]);

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
      ? eventStatus !== 'postponed' && eventStatus !== 'cancelled' && !isAsWritten(eventStatus)
      : status === 'scheduled' && eventStatus === 'rescheduled';
  if (startDate && former && isNewDate && !isSameDate(startDate, former)) {
    const previousStartDate = file.values.previousStartDate ?? page.previousStartDate ?? former;
    return { startDate, endDate, duration, eventStatus, eventSchedule, previousStartDate };
  }
  const isSameStart = startDate && (!former || isSameDate(startDate, former));
  if (!isSameStart || isAsWritten(startDate) || !page.endDate) return {};
  const findEnd = (end: EventValues['endDate']) =>
    understood(toScheduleFrom(startDate, { ...file.values, endDate: end }).end) ?? -Infinity;
  return findEnd(endDate) > findEnd(page.endDate) ? { endDate, duration } : {};
}

/** The timing by the page's own sources. It needs no name, and of the dates, the end alone is enough. */
export function findPageTiming(sources: readonly SourceValues[]): EventTiming {
  const { values } = mergeSources(sources.filter(source => !isFile(source)));
  const { endDate, timeZone, eventStatus = 'scheduled' } = values;
  const timing = toTiming(values);
  const end = understood(endDate);
  const isEndAlone = end && !isKnown(timing.schedule);
  return { ...timing, eventStatus, ...(isEndAlone && { schedule: endingAt(end, understood(timeZone)) }) };
}
