import { DAY } from '../../utils/time-units.js';
import { firstOf, text, type Extractor, type Shared } from './extractor.js';
import { asText, isNode } from './graph.js';

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;
const TIME_OF_DAY = /^T?(\d\d:\d\d.*)$/;

/**
 * Resolves a time of day on the day of the event, and in its zone.
 *
 * @param onDay another day
 */
export const resolveTimeOfDay = (shared: Shared, time: unknown, onDay?: string) => {
  const { day, offset = '' } = shared.start();
  const [, clock] = TIME_OF_DAY.exec(asText(time)) ?? [];
  return clock && day ? `${onDay ?? day}T${clock}${/[Z+-]/i.test(clock) ? '' : offset}` : time;
};

/** A property of the event's https://schema.org/Schedule. */
export const schedule =
  (property: string): Extractor =>
  (graph, event) =>
    graph.first(graph.first(event, 'eventSchedule'), property);

const RULE = [
  ...['repeatFrequency', 'byDay', 'byMonth', 'byMonthDay', 'byMonthWeek'],
  ...['endDate', 'repeatCount', 'exceptDate'],
];

const rule: Extractor = (graph, event) => {
  const given = graph.first(event, 'eventSchedule');
  if (!isNode(given)) return given === undefined ? undefined : {};
  const valuesOf = (property: string) => graph.all(given, property).map(value => graph.term(value));
  const values = RULE.map(property => [property, valuesOf(property)] as const);
  return values.some(([, { length }]) => length) ? Object.fromEntries(values) : undefined;
};

const firstDay = firstOf(text('startDate'), schedule('startDate'));

/** Many years ago: the first day of a rule that names none. */
const LONG_AGO = '1970-01-01';

/** A day at one of the times of a schedule. */
const atTime = (day: unknown, time: unknown) =>
  typeof day === 'string' && typeof time === 'string' && DAY_ALONE.test(day)
    ? `${day}T${time.replace(/^T/, '')}`
    : day;

export const startDate: Extractor = (...context) =>
  atTime(firstDay(...context) ?? (rule(...context) && LONG_AGO), schedule('startTime')(...context));

const START = /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d)?.*?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
export const parseStart = (value: unknown) => ({ value, ...START.exec(asText(value))?.groups });

/**
 * The end of the first occurrence by the times of its schedule, unless there is a duration, or the event has another first
 * day. (`endDate` is that of the last one.)
 */
export const scheduledEnd: Extractor = (graph, event, shared) => {
  const context = [graph, event, shared] as const;
  const { day, time } = shared.start();
  const [, endTime] = TIME_OF_DAY.exec(asText(schedule('endTime')(...context))) ?? [];
  const scheduledDay = asText(schedule('startDate')(...context));
  const isOtherDay = scheduledDay && !scheduledDay.startsWith(day ?? '');
  if (!endTime || !day || isOtherDay || firstOf(text('duration'), schedule('duration'))(...context))
    return undefined;
  // 22:00 to 02:00 ends on the next day.
  const endDay = new Date(Date.parse(day) + (time && endTime.slice(0, 5) <= time ? DAY : 0));
  return Number.isNaN(+endDay)
    ? undefined
    : resolveTimeOfDay(shared, endTime, endDay.toISOString().slice(0, 'YYYY-MM-DD'.length));
};

export const eventSchedule: Extractor = (...context) => {
  const given = rule(...context);
  const isOpen = firstDay(...context) === undefined;
  return given && [{ ...given, firstEnd: scheduledEnd(...context), isOpen }];
};
