import { asRecord, nonEmpty, parseLine } from './field-parsers.js';
import { asWritten, type AsWritten } from './as-written.js';
import { parseDate, parseTimeOfDay, type CalendarDate, type TimeOfDay } from './iso-8601.js';
import type { ListParser, Report } from './parse-fields.js';
import type { Schedule } from './schedule.js';

/** One item of the programme. */
export interface AgendaItem {
  readonly name: string;
  readonly schedule: Schedule;
  /** Names. */
  readonly performer: readonly string[];
}

export interface ParsedAgendaItem {
  readonly name: string;
  readonly start: CalendarDate | TimeOfDay | AsWritten | undefined;
  readonly performer: readonly string[];
}

/** A hundred items of a hundred names each would fill a page. */
const MAX_PERFORMERS = 20;

type RawItem = Partial<Record<'name' | 'startDate' | 'performer', unknown>>;

const parseItem = (item: unknown, report: Report): ParsedAgendaItem | undefined => {
  const { name, startDate, performer }: RawItem = asRecord(item);
  const line = parseLine(name);
  if (line === undefined) return undefined;
  const text = typeof startDate === 'string' ? startDate : '';
  const start = parseTimeOfDay(text) ?? parseDate(text);
  if (startDate && !start) report('expected an ISO 8601 date and time as its startDate', startDate);
  const performers: readonly unknown[] = [performer].flat();
  if (performers.length > MAX_PERFORMERS)
    report(`expected at most ${MAX_PERFORMERS} performers of an item; the rest is not shown`);
  return {
    name: line,
    start: start ?? (startDate ? asWritten(startDate) : undefined),
    performer: nonEmpty(performers.slice(0, MAX_PERFORMERS).map(parseLine)) ?? [],
  };
};

/** https://schema.org/subEvent; items without a name are left out. */
export const subEvents: ListParser<readonly ParsedAgendaItem[]> = {
  expected: 'a list of events',
  parseList: (items, _origin, report) => nonEmpty(items.map(item => parseItem(item, report))),
};

/** Resolves the times of the programme. `toSchedule` knows the clock of the event. */
export const toAgenda = (
  items: readonly ParsedAgendaItem[] = [],
  toSchedule: (start: ParsedAgendaItem['start']) => Schedule,
): readonly AgendaItem[] =>
  items.map(({ name, start, performer }) => ({ name, performer, schedule: toSchedule(start) }));
