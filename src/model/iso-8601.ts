import { toDate } from 'date-fns-tz/toDate';
import { DAY } from '../utils/time-units.js';
import { instantAt, offsetAt, parseOffset, parseTimeZone } from './time-zone.js';
import { toTyped } from './typed-text.js';

/** A parsed date. */
export interface CalendarDate {
  readonly precision: 'month' | 'date' | 'time';
  /** Wall time in milliseconds, as in `wall-time.ts`. */
  readonly wall: number;
  /** `Z` or `±HH:MM`, if the text has one. `Z` also stands for an offset of zero. */
  readonly offset: string | undefined;
  /** IANA name or `±HH:MM`, if the text has one in brackets. */
  readonly zone: string | undefined;
}

// Calendar dates of ISO 8601-1:2019, 5.2.2 and 5.4.2, in the extended and the basic format, and what computers write besides:
// a space for T (RFC 3339, 5.6), months and days of one digit. Not week dates, lone years, or any order but year, month, day.
const DATE = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?|(\d\d)(\d\d))(?:(?<=.{8})([t ])(.+))?$/i;
// An offset may have a space before it, and the abbreviation of its zone behind it (Ruby, Go).
const TIME =
  /^(\d\d?)(:?)(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?(?: ?([a-z]{0,3}[+-][\d:]+|z|utc|gmt)(?: [a-z]{1,5})?)?$/i;
// EventON for WordPress: hours, minutes, seconds and a constant.
const HYPHENATED_TIME = /^(\d\d?)-(\d\d)-(\d\d)-\d\d$/;

/** RFC 9557, 4.1: a zone, and tags such as `u-ca=gregory`. */
const SUFFIXED = /^([^[\]]*)((?:\[[^[\]]+\])*)$/;
// A critical tag must be understood (3.3); these two change nothing in a date of ISO 8601.
const NOT_UNDERSTOOD = /\[!(?!u-ca=(?:gregory|iso8601)\])[^\]]*=/i;

/** The zone in the brackets; `null` for brackets that cannot be used. */
const parseSuffix = (suffix: string) => {
  const [name, ...others] = [...suffix.matchAll(/\[!?([^=[\]]+)\]/g)].map(([, name = '']) => name);
  if (others.length || NOT_UNDERSTOOD.test(suffix)) return null;
  return name === undefined ? undefined : (parseTimeZone(name) ?? null);
};

const pad = (digits = '00') => digits.padStart(2, '0');

interface Clock {
  /** `15:00:00.25` */
  readonly text: string;
  readonly endsDay: boolean;
  readonly offset: string | undefined;
}

/** Parses a time of day; `undefined` if there is any doubt about it. */
const parseClock = (given: string, separator: string): Clock | undefined => {
  const [, hour, colon, minute, second, fraction = '0', zone] =
    TIME.exec(given.replace(HYPHENATED_TIME, '$1:$2:$3')) ?? [];
  if (!hour || !minute || (hour.length < 2 && (separator === ' ' || !colon))) return undefined;
  const offset = zone && parseOffset(zone);
  if (zone && !offset) return undefined;
  // "2027-03-24 09:00-10:30" is from 9 to half past 10: computers write seconds before an offset.
  const isRange =
    separator === ' ' && !second && offset?.startsWith('-') && offset > `-${pad(hour)}:${minute}`;
  // date-fns-tz reads 24:00 as the start of the day, and accepts 24:01.
  const endsDay = hour === '24' && !Number(minute + (second ?? '') + fraction);
  if (isRange || (hour === '24' && !endsDay)) return undefined;
  return { text: `${endsDay ? '00' : pad(hour)}:${minute}:${pad(second)}.${fraction}`, endsDay, offset };
};

/** Whether a zone has an offset at a wall time in milliseconds. `Z` leaves the zone open (RFC 9557, 2.2). */
export const hasOffset = (zone: string, { wall, offset }: Pick<CalendarDate, 'wall' | 'offset'>) =>
  offset === undefined || offset === 'Z' || offsetAt(zone, instantAt(offset, wall)) === offsetAt(offset, 0);

/**
 * Parses a month, a date, or a date and time of ISO 8601 or RFC 9557, and other forms that mean one moment beyond doubt.
 *
 * @param onNonexistent called for a date that is well-formed, but not in the calendar, such as 30 February
 * @returns `undefined` for anything else
 */
export function parseDate(text: string, onNonexistent?: () => void): CalendarDate | undefined {
  const [, plain = '', suffix = ''] = SUFFIXED.exec(toTyped(text)) ?? [];
  const [, year, month, day, basicMonth, basicDay, separator, time] = DATE.exec(plain) ?? [];
  const zone = parseSuffix(suffix);
  const clock = time && separator ? parseClock(time, separator) : undefined;
  if (!year || zone === null || (time && !clock)) return undefined;
  const { text: digits = '00:00', endsDay = false, offset } = clock ?? ({} as Partial<Clock>);
  // date-fns-tz computes the wall time, and rejects months, days and times that do not exist.
  const first = toDate(`${year}-${pad(month ?? basicMonth)}-${pad(day ?? basicDay ?? '1')}T${digits}Z`);
  const wall = first.getTime() + (endsDay ? DAY : 0);
  if (Number.isNaN(wall)) {
    onNonexistent?.();
    return undefined;
  }
  if (zone !== undefined && !hasOffset(zone, { wall, offset })) return undefined;
  return { precision: clock ? 'time' : (day ?? basicDay) ? 'date' : 'month', wall, offset, zone };
}

/** A time of day, on the day of its event. */
export interface TimeOfDay {
  readonly precision: 'clock';
  /** Milliseconds since midnight. */
  readonly wall: number;
  readonly offset: string | undefined;
}

/** Parses a time of day of ISO 8601: `14:30`, `T14:30:00+01:00`; `undefined` for anything else. */
export const parseTimeOfDay = (text: string): TimeOfDay | undefined => {
  const time = parseDate(`1970-01-01 ${toTyped(text).replace(/^t/i, '')}`);
  return time?.precision === 'time'
    ? { precision: 'clock', wall: time.wall, offset: time.offset }
    : undefined;
};
