import { asText, idOf, isNode, type Graph, type JsonNode } from './graph.js';

/** An event, or one of the dates of an event. */
export interface Candidate {
  readonly event: JsonNode;
  /** Whether other dates may have the same `@id`, or none. */
  readonly isDate: boolean;
  /** Whether it counts only when all others are over. */
  readonly isRest?: true;
}

// More than anybody plans ahead.
const MAX_CANDIDATES = 100;

const PARTS = ['subEvent', 'subEvents'];

/** What the dates of a series do not take from it. */
const OWN = [
  ...['startDate', 'endDate', 'duration', 'doorTime', 'previousStartDate', 'eventSchedule'],
  ...PARTS,
];

/** An event without some properties, also where they are IRIs. */
const without = (event: JsonNode, properties: readonly string[]): JsonNode =>
  Object.fromEntries(
    Object.entries(event).filter(([key]) => !properties.includes(key.replace(/^.*[/:]/, ''))),
  );

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The dates of an event: those of a https://schema.org/EventSeries, of several schedules, or of several starts. */
function datesOf(graph: Graph, event: JsonNode): readonly Candidate[] {
  const withDates = (dates: readonly JsonNode[]) =>
    dates.map(date => ({ event: { ...event, ...date }, isDate: true }));
  const schedules = graph.all(event, 'eventSchedule', MAX_CANDIDATES).filter(isNode);
  const parts = PARTS.flatMap(property => graph.all(event, property, MAX_CANDIDATES))
    .filter(isNode)
    .filter(part => graph.first(part, 'startDate', 'eventSchedule') !== undefined);
  if (graph.isA(event, /EventSeries$/) && parts.length) {
    const series = without(event, OWN);
    const dates = parts.map(part => ({
      event: { ...series, ...part },
      isDate: idOf(part) === undefined,
    }));
    const rest = { event: without(event, PARTS), isDate: true, isRest: true } as const;
    return schedules.length ? [...dates, rest] : dates;
  }
  const starts = graph.all(event, 'startDate', MAX_CANDIDATES);
  if (schedules.length > 1) {
    return withDates(
      schedules.map(eventSchedule => ({
        eventSchedule,
        startDate:
          graph.first(eventSchedule, 'startDate') !== undefined
            ? undefined
            : graph.first(eventSchedule, 'startTime') === undefined
              ? starts[0]
              : asText(starts[0]).slice(0, DAY_LENGTH),
      })),
    );
  }
  if (starts.length < 2) return [{ event, isDate: idOf(event) === undefined }];
  const ends = graph.all(event, 'endDate', MAX_CANDIDATES);
  // A single end is that of the last one.
  const skipped = starts.length - ends.length;
  return withDates(starts.map((startDate, index) => ({ startDate, endDate: ends[index - skipped] })));
}

/** The events to choose from, with the dates of each. */
export const findCandidates = (graph: Graph, events: readonly JsonNode[]): readonly Candidate[] =>
  events
    .slice(0, MAX_CANDIDATES)
    .flatMap(event => datesOf(graph, event))
    .slice(0, MAX_CANDIDATES);
