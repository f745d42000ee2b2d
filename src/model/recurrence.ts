import { DAY } from '../utils/time-units.js';
import { addCalendarUnits, parseDuration, type Duration } from './duration.js';
import { asRecord } from './field-parsers.js';
import { parseDate, type CalendarDate } from './iso-8601.js';
import type { ListParser, Report } from './parse-fields.js';
import { startingAt, toWall, type KnownSchedule } from './schedule.js';
import { UTC } from './time-zone.js';
import { floorToDay } from './wall-time.js';

interface Weekday {
  /** 0 for Monday. */
  readonly day: number;
  /** Which one of the month, from its end if negative; 0 for each. */
  readonly nth: number;
}

/** The days of a rule, https://schema.org/Schedule; an empty list restricts nothing. */
interface Pace {
  /** Interval between the periods of the rule, in calendar units. */
  readonly every: Duration;
  readonly weekdays: readonly Weekday[];
  /** Days of the month, from its end if negative. */
  readonly monthDays: readonly number[];
  /** 1 for January. */
  readonly months: readonly number[];
}

/** A rule before its event's zone is known. */
export interface ParsedRecurrence {
  /** `undefined` for a rule that is not understood: then only the first date is known. */
  readonly pace: Pace | undefined;
  /** Last day, or instant, of the series. */
  readonly last: CalendarDate | undefined;
  readonly count: number;
  readonly except: readonly CalendarDate[];
  /** End of the first occurrence. */
  readonly firstEnd: CalendarDate | undefined;
}

/** A range of wall times in milliseconds; the end is exclusive. */
interface WallRange {
  readonly start: number;
  readonly end: number;
}

/** How an event repeats, in its own zone. */
export interface Recurrence extends Pick<ParsedRecurrence, 'pace'> {
  /** Exclusive end, as a wall time in milliseconds; `Infinity` for none. */
  readonly until: number;
  /** Times without an occurrence. */
  readonly except: readonly WallRange[];
}

type RawRecurrence = Partial<
  Record<
    | ('repeatFrequency' | 'byDay' | 'byMonth' | 'byMonthDay' | 'byMonthWeek')
    | ('endDate' | 'repeatCount' | 'exceptDate' | 'firstEnd' | 'isOpen'),
    unknown
  >
>;

// A week begins on Monday, RFC 5545, 3.3.10.
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

// "MO", "Monday", "https://schema.org/Monday"; "1MO" and "-1MO", the first and the last one of a month, RFC 5545, 3.3.10.
const WEEKDAY = /^(?:.*[/#:])?([+-]?[1-5])?(mo|tu|we|th|fr|sa|su)(?:[a-z]|[a-z]{1,4}days?)?$/i;

const parseWeekday = (text: string): Weekday | undefined => {
  const [, nth = 0, day] = WEEKDAY.exec(text) ?? [];
  return day ? { nth: Number(nth), day: WEEKDAYS.indexOf(day.toLowerCase()) } : undefined;
};

/** The words for P1D, P1W, P1M and P1Y. */
const FREQUENCY = /^(?:.*[/#:])?(?:(d)ai|(w)eek|(m)onth|(y)ear)ly$/i;

const texts = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .flatMap(item => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));

const words = (value: unknown) => texts(value).flatMap(text => text.split(/[\s,]+/).filter(Boolean));

/** Days or months of a rule; `NaN` for those that are not understood. */
const numbers = (value: unknown, max: number) =>
  words(value).map(word => (/^[+-]?\d+$/.test(word) && Math.abs(+word) <= max && +word ? +word : NaN));

/** The interval and the days of a rule; `undefined` if any of it is ambiguous. */
const parsePace = (raw: RawRecurrence): Pace | undefined => {
  const days = words(raw.byDay).map(parseWeekday);
  // Days of the week alone are a week's.
  const [frequency = days.length ? 'P1W' : ''] = texts(raw.repeatFrequency);
  const every = parseDuration(frequency.replace(FREQUENCY, 'P1$1$2$3$4'));
  if (!every || every.hours + every.minutes + every.seconds > 0 || days.includes(undefined)) return undefined;
  const weeks = numbers(raw.byMonthWeek, 5);
  const monthDays = numbers(raw.byMonthDay, 31);
  const months = numbers(raw.byMonth, 12);
  const weekdays = days.flatMap(day =>
    day && weeks.length ? weeks.map(nth => ({ ...day, nth })) : (day ?? []),
  );
  const units = every.years + every.months + every.weeks + every.days;
  // Some months of each year are some of all months.
  const isOfYear = units === 1 && every.years === 1 && months.length > 0;
  // Some days of the week, each day, are those of each week.
  const isOfWeek = units === 1 && every.days === 1 && weekdays.length > 0 && !monthDays.length;
  const {
    years,
    months: monthly,
    weeks: weekly,
    days: daily,
  }: Duration = isOfYear
    ? { ...every, years: 0, months: 1 }
    : isOfWeek
      ? { ...every, days: 0, weeks: 1 }
      : every;
  const isByMonth = years + monthly > 0;
  const isNth = weekdays.some(({ nth }) => nth);
  const isAmbiguous =
    [...weeks, ...monthDays, ...months].some(number => !number) ||
    // "Monday" of a month: each of them, or the first? Of a year, by its weeks or its months?
    (weekdays.length > 0 && isByMonth !== isNth) ||
    (weeks.length > 0 && !isNth) ||
    (years > 0 && weekdays.length + monthDays.length + months.length > 0) ||
    (weekly > 0 && monthDays.length > 0) ||
    // Without a first day, only what happens in each period is known.
    (raw.isOpen &&
      (units !== 1 || texts(raw.repeatCount).length || !(daily || weekdays.length || monthDays.length)));
  return isAmbiguous
    ? undefined
    : {
        every: { ...every, years, months: monthly, weeks: weekly, days: daily },
        weekdays,
        monthDays,
        months,
      };
};

const parseDates = (value: unknown, report: Report) =>
  texts(value)
    .flatMap(list => list.split(/[,;]/))
    .flatMap(text => {
      const date = parseDate(text.trim());
      if (!date)
        report('expected ISO 8601 dates as its exceptDate; this one is announced as any other', text);
      return date ?? [];
    });

const EXPECTED =
  'a Schedule with repeatFrequency such as P1W, and days that belong to it: byDay of weeks, or byDay with byMonthWeek, or byMonthDay, of months';

const parseRecurrence = (item: unknown, report: Report): ParsedRecurrence => {
  const raw: RawRecurrence = asRecord(item);
  const [endDate] = texts(raw.endDate);
  const last = endDate === undefined ? undefined : parseDate(endDate);
  const count = Math.floor(Number(texts(raw.repeatCount)[0] ?? Infinity));
  const isUnderstood = (endDate === undefined || last) && count >= 1;
  const pace = isUnderstood ? parsePace(raw) : undefined;
  if (!pace) report(`expected ${EXPECTED}; of this one, only the first date is known`);
  const [firstEnd] = texts(raw.firstEnd).map(text => parseDate(text));
  // A series whose beginning is not known either has no date to show once it is over.
  return {
    pace,
    last: raw.isOpen && !pace ? undefined : last,
    count,
    except: parseDates(raw.exceptDate, report),
    firstEnd,
  };
};

/** The recurrence rule of an event. */
export const recurrence: ListParser<ParsedRecurrence> = {
  expected: EXPECTED,
  parseList: ([item], _origin, report) => parseRecurrence(item, report),
};

const times = ({ years, months, weeks, days, ...rest }: Duration, count: number): Duration => ({
  ...rest,
  years: years * count,
  months: months * count,
  weeks: weeks * count,
  days: days * count,
});

/** No month or year is longer. */
const longest = ({ years, months, weeks, days }: Duration) =>
  (years * 366 + months * 31 + weeks * 7 + days) * DAY;

const weekdayOf = (date: Date) => (date.getUTCDay() + 6) % 7;

const endOfMonth = (wall: number) => {
  const date = new Date(wall);
  return date.setUTCMonth(date.getUTCMonth() + 1, 1);
};

/** The days of a rule's period around a wall time. */
const daysAt = (wall: number, { every, weekdays, monthDays, months }: Pace) => {
  const date = new Date(wall);
  const dayOfMonth = date.getUTCDate();
  const weekday = weekdayOf(date);
  const monthLength = new Date(endOfMonth(wall) - DAY).getUTCDate();
  const [before, count] =
    every.months && weekdays.length + monthDays.length
      ? [dayOfMonth - 1, monthLength]
      : every.weeks && weekdays.length
        ? [weekday, 7]
        : [0, 1];
  const matches = (days: number) => {
    const ofMonth = dayOfMonth + days;
    const ofWeek = (weekday + days + 35) % 7;
    const toEnd = monthLength + 1 - ofMonth;
    const ordinals = [0, Math.ceil(ofMonth / 7), -Math.ceil(toEnd / 7)];
    return (
      (!weekdays.length || weekdays.some(({ day, nth }) => day === ofWeek && ordinals.includes(nth))) &&
      (!monthDays.length || monthDays.includes(ofMonth) || monthDays.includes(-toEnd)) &&
      (!months.length || months.includes(new Date(wall + days * DAY).getUTCMonth() + 1))
    );
  };
  return [...Array(count).keys()]
    .map(day => day - before)
    .filter(matches)
    .map(days => wall + days * DAY);
};

// 29 February can be eight years after the last one.
const MAX_PAUSE = 3000 * DAY;

/** Yields the days of a rule, exceptions too, as wall times in milliseconds, from one of its periods on. */
function* walk(first: number, pace: Pace, period: number): Generator<number> {
  let pause = 0;
  for (let step = period; pause < MAX_PAUSE; step += 1) {
    const start = addCalendarUnits(first, times(pace.every, step));
    // Beyond the range of `Date`.
    if (Number.isNaN(start)) return;
    const days = daysAt(start, pace);
    pause = days.length ? 0 : pause + longest(pace.every);
    for (const wall of days) if (wall >= first) yield wall;
  }
}

// Of a rule whose periods have unlike numbers of days, they are counted one by one.
const MAX_COUNT = 400;

/** The last of a number of days of a rule, as a wall time in milliseconds; `Infinity` if it is too far away. */
function findLast(first: number, pace: Pace, count: number): number {
  const { every, weekdays, monthDays, months } = pace;
  if (!months.length && !monthDays.length && (!weekdays.length || every.weeks)) {
    const days = daysAt(first, pace);
    const usable = days.filter(wall => wall >= first);
    const left = count - usable.length;
    const period = Math.ceil(left / days.length);
    const wall =
      left > 0
        ? daysAt(addCalendarUnits(first, times(every, period)), pace)[(left - 1) % days.length]
        : usable[count - 1];
    // NaN is beyond the range of `Date`.
    return wall && wall >= first ? wall : Infinity;
  }
  let left = count <= MAX_COUNT ? count : Infinity;
  if (left < Infinity)
    for (const wall of walk(first, pace, 0)) {
      left -= 1;
      if (!left) return wall;
    }
  return Infinity;
}

const wallIn = (date: CalendarDate, zone: string | undefined) => {
  const schedule = startingAt(date, zone);
  return toWall(schedule, schedule.start);
};

/** The day, or the month, of a date in the event's zone. */
const daysOf = (date: CalendarDate, zone: string | undefined): WallRange => {
  const day = floorToDay(wallIn(date, zone));
  return { start: day, end: date.precision === 'month' ? endOfMonth(day) : day + DAY };
};

/**
 * Exclusive end of a series: an instant is that of the last start, RFC 5545, 3.3.10; a date, a time of day, or midnight in
 * the event's zone, is the last day.
 */
const untilOf = (date: CalendarDate, zone: string | undefined) => {
  const wall = wallIn(date, zone);
  return date.offset && wall !== floorToDay(wall) ? wall + 1 : daysOf(date, zone).end;
};

/**
 * The rule in the zone of its event.
 *
 * @param schedule of the first occurrence
 * @param seriesEnd the event's own end, if it is that of the series
 */
export function toRecurrence(
  { pace, last, count, except }: ParsedRecurrence,
  schedule: KnownSchedule,
  seriesEnd?: CalendarDate,
): Recurrence {
  const zone = schedule.zone ?? (schedule.precision === 'instant' ? UTC : undefined);
  const until = Math.min(...[last, seriesEnd].map(date => (date ? untilOf(date, zone) : Infinity)));
  const lastStart =
    pace && count < Infinity ? findLast(toWall(schedule, schedule.start), pace, count) : Infinity;
  return { pace, until: Math.min(until, lastStart + 1), except: except.map(date => daysOf(date, zone)) };
}

// The last occurrence of a series can be long before its end, if it is in some months only, or those after it are called off.
const MAX_GAP = 400;

/**
 * Yields the starts of an event, as wall times in milliseconds.
 *
 * @param first start of the event
 * @param from wall time in milliseconds; many of the occurrences before it are left out, but not the last one
 */
export function* occurrences(first: number, rule: Recurrence, from = first): Generator<number> {
  const { pace, until, except } = rule;
  const period = pace
    ? Math.floor((Math.min(from, until) - first) / longest(pace.every)) -
      (until < Infinity ? MAX_GAP + except.length : 1)
    : 0;
  for (const wall of pace ? walk(first, pace, Math.max(period, 0)) : [first]) {
    if (wall >= until) return;
    if (!except.some(({ start, end }) => wall >= start && wall < end)) yield wall;
  }
}
