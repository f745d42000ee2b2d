import { firstOf, text, type Extractor, type Shared } from './extractor.js';
import { asText } from './graph.js';

/** Resolves a time of day on the day of the event, and in its zone. */
export const resolveTimeOfDay = (shared: Shared, time: unknown) => {
  const { day, offset = '' } = shared.start();
  const [, clock] = /^T?(\d\d:\d\d.*)$/.exec(asText(time)) ?? [];
  return clock && day ? `${day}T${clock}${/[Z+-]/i.test(clock) ? '' : offset}` : time;
};

/** A property of the event's https://schema.org/Schedule. */
export const schedule =
  (property: string): Extractor =>
  (graph, event) =>
    graph.first(graph.first(event, 'eventSchedule'), property);

/** The day of a schedule, at one of its times. */
const scheduled =
  (property: 'startTime' | 'endTime'): Extractor =>
  (...context) => {
    const [date, time] = ['startDate', property].map(name => schedule(name)(...context));
    return typeof date === 'string' && typeof time === 'string' && !date.includes('T')
      ? `${date}T${time.replace(/^T/, '')}`
      : undefined;
  };

/** The end of the first occurrence, if the event has no start or duration of its own. (`endDate` is that of the last one.) */
export const scheduledEnd: Extractor = (...context) =>
  firstOf(text('startDate', 'duration'), schedule('duration'))(...context) === undefined
    ? scheduled('endTime')(...context)
    : undefined;

const RULE_PROPERTIES = [
  ...['repeatFrequency', 'byDay', 'byMonth', 'byMonthDay', 'byMonthWeek'],
  ...['endDate', 'repeatCount', 'exceptDate'],
];

export const eventSchedule: Extractor = (graph, event) => {
  const rule = graph.first(event, 'eventSchedule');
  if (graph.first(rule, 'repeatFrequency') === undefined) return undefined;
  const valuesOf = (property: string) => graph.all(rule, property).map(value => graph.term(value));
  return [Object.fromEntries(RULE_PROPERTIES.map(property => [property, valuesOf(property)]))];
};

const START = /^(?<day>\d{4}-\d\d-\d\d)(?:T.*?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
export const parseStart = (value: unknown) => ({ value, ...START.exec(asText(value))?.groups });

export const startDate = firstOf(text('startDate'), scheduled('startTime'), schedule('startDate'));
