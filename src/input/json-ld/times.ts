import { firstOf, text, type Extractor, type Shared } from './extractor.js';
import { asText } from './graph.js';

/** A time of day alone is on the day of the event, and in its zone. */
export const resolveTimeOfDay = (shared: Shared, time: unknown) => {
  const { day, offset = '' } = shared.start();
  const [, clock] = /^T?(\d\d:\d\d.*)$/.exec(asText(time)) ?? [];
  return clock && day ? `${day}T${clock}${/[Z+-]/i.test(clock) ? '' : offset}` : time;
};

export const schedule =
  (property: string): Extractor =>
  (graph, event) =>
    graph.first(graph.first(event, 'eventSchedule'), property);

/** The day of a https://schema.org/Schedule, at one of its times. */
const scheduled =
  (property: 'startTime' | 'endTime'): Extractor =>
  (...read) => {
    const [date, time] = ['startDate', property].map(name => schedule(name)(...read));
    return typeof date === 'string' && typeof time === 'string' && !date.includes('T')
      ? `${date}T${time.replace(/^T/, '')}`
      : undefined;
  };
/** Its end, where the event has no start and no length of its own: the rule's `endDate` is that of the last occurrence. */
export const scheduledEnd: Extractor = (...read) =>
  firstOf(text('startDate', 'duration'), schedule('duration'))(...read) === undefined
    ? scheduled('endTime')(...read)
    : undefined;

const RULE = [
  ...['repeatFrequency', 'byDay', 'byMonth', 'byMonthDay', 'byMonthWeek'],
  ...['endDate', 'repeatCount', 'exceptDate'],
];
export const ruleOf: Extractor = (graph, event) => {
  const rule = graph.first(event, 'eventSchedule');
  return graph.first(rule, 'repeatFrequency') === undefined
    ? undefined
    : [
        Object.fromEntries(
          RULE.map(property => [property, graph.all(rule, property).map(value => graph.term(value))]),
        ),
      ];
};

const START = /^(?<day>\d{4}-\d\d-\d\d)(?:T.*?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
export const readStart = (value: unknown) => ({ value, ...START.exec(asText(value))?.groups });

export const startOf = firstOf(text('startDate'), scheduled('startTime'), schedule('startDate'));
