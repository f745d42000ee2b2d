import { addCalendarUnits, parseDuration, type Duration } from './duration.js';
import { parseDate } from './iso-8601.js';
import type { ListParser } from './parse-fields.js';
import { asRecord } from './field-parsers.js';
import { DAY } from '../utils/time-units.js';
import { floorToDay } from './wall-time.js';

/** How an event repeats: the part of https://schema.org/Schedule that is unambiguous. */
export interface Recurrence {
  /** Interval between occurrences, in calendar units. */
  readonly every: Duration;
  /** Days of the week, 0 for Monday; empty for that of the first occurrence. */
  readonly weekdays: readonly number[];
  /** Exclusive end, as a wall time in milliseconds. */
  readonly until: number;
  /** Number of occurrences. */
  readonly count: number;
  /** Days without an occurrence, as wall times in milliseconds. */
  readonly except: readonly number[];
}

type RawRecurrence = Partial<
  Record<
    | ('repeatFrequency' | 'byDay' | 'byMonth' | 'byMonthDay' | 'byMonthWeek')
    | ('endDate' | 'repeatCount' | 'exceptDate'),
    unknown
  >
>;

// A week begins on Monday, RFC 5545, 3.3.10.
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// "MO", "Monday", "https://schema.org/Monday"; "1MO", the first one of a month, is not supported.
const parseWeekday = (day: string) =>
  WEEKDAYS.indexOf(
    day
      .replace(/^.*[/:]/, '')
      .slice(0, 2)
      .toUpperCase(),
  );

const texts = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .flatMap(item => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));

/** The interval and the weekdays of a rule; `undefined` if a day of it is ambiguous. */
const parsePace = (raw: RawRecurrence): Pick<Recurrence, 'every' | 'weekdays'> | undefined => {
  const every = parseDuration(texts(raw.repeatFrequency)[0] ?? '');
  const weekdays = texts(raw.byDay).map(parseWeekday);
  const isByCalendar = every && every.hours + every.minutes + every.seconds === 0;
  const isByWeekday = weekdays.length > 0;
  const isByMonth = texts([raw.byMonth, raw.byMonthDay, raw.byMonthWeek].flat()).length > 0;
  return !isByCalendar ||
    isByMonth ||
    weekdays.includes(-1) ||
    (isByWeekday && every.years + every.months > 0)
    ? undefined
    : { every, weekdays: [...new Set(weekdays)].sort() };
};

const parseRecurrence = (item: unknown): Recurrence | undefined => {
  const raw: RawRecurrence = asRecord(item);
  const pace = parsePace(raw);
  const [endDate] = texts(raw.endDate);
  const last = endDate === undefined ? undefined : parseDate(endDate);
  const count = Number(texts(raw.repeatCount)[0] ?? Infinity);
  if (!pace || (endDate !== undefined && !last) || !(count >= 1)) return undefined;
  return {
    ...pace,
    until: last ? floorToDay(last.wall) + DAY : Infinity,
    count,
    except: texts(raw.exceptDate).flatMap(text => {
      const day = parseDate(text);
      return day ? [floorToDay(day.wall)] : [];
    }),
  };
};

/** The recurrence rule of an event. */
export const recurrence: ListParser<Recurrence> = {
  expected: 'a Schedule with repeatFrequency such as P1W, and byDay for weeks alone',
  parseList: ([item]) => parseRecurrence(item),
};

// A daily event for ten years; a rule may be infinite.
const MAX_STEPS = 3660;

const times = ({ years, months, weeks, days, ...rest }: Duration, count: number): Duration => ({
  ...rest,
  years: years * count,
  months: months * count,
  weeks: weeks * count,
  days: days * count,
});

const daysAt = (wall: number, { every, weekdays }: Recurrence) => {
  // Weekdays restrict a daily rule, and expand a weekly one.
  if (!weekdays.length) return [wall];
  const weekday = (new Date(wall).getUTCDay() + 6) % 7;
  if (!every.weeks) return weekdays.includes(weekday) ? [wall] : [];
  return weekdays.map(day => wall + (day - weekday) * DAY);
};

/** Yields the starts of an event, as wall times in milliseconds, from its first one. */
export function* occurrences(first: number, rule: Recurrence): Generator<number> {
  let count = 0;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    for (const wall of daysAt(addCalendarUnits(first, times(rule.every, step)), rule)) {
      if (wall < first) continue;
      // NaN, beyond the range of `Date`, ends the series too.
      if (!(wall < rule.until) || count >= rule.count) return;
      count += 1;
      if (!rule.except.includes(floorToDay(wall))) yield wall;
    }
  }
}
