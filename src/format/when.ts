import { displayEnd, formatIsoWall, type Schedule, type WallSchedule } from '../model/schedule.js';
import { isFixedOffset, offsetAt, wallAt } from '../model/time-zone.js';
import { floorToDay } from '../model/wall-time.js';
import type { Language } from '../strings/language-for.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { HourCycle } from './hour-cycle.js';
import { namesPartsOfDay, toIdiom } from './idiom.js';
import { dateTimeFormat, formatRange as formatBoth, numberFormat } from './intl-cache.js';

/** How and where times are read. */
export interface FormatContext extends Language {
  /** IANA name. */
  readonly viewerZone: string;
  /** Whether the page chose that zone, so that it is not the viewer's own. */
  readonly isForeignZone?: boolean;
  /** Whether the viewer uses a 12-hour or 24-hour clock; `undefined` for the locale's default. */
  readonly hourCycle: HourCycle;
  /** Instant in milliseconds. */
  readonly now: number;
}

/** When an event takes place, in words. */
export interface When {
  /** For `<time datetime>`. */
  readonly datetime: string;
  /** The day, or days; "Date to be announced" if there is none, '' if there is one that cannot be told. */
  readonly date: string;
  /** Times of day, the viewer's first; or a sentence about what is not known yet. */
  readonly times: readonly string[];
  /** The abbreviated month and the day, if the day is known. */
  readonly dateBadge: { readonly month: string; readonly day: string } | undefined;
}

const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
// Chromium formats `numeric` as 8:00, even where the locale's own time style is 08:00.
const timeOptions = ({ locale, hourCycle }: FormatContext) =>
  ({
    hour: hourCycle === 'h23' ? '2-digit' : 'numeric',
    minute: '2-digit',
    hourCycle,
    dayPeriod: hourCycle !== 'h23' && namesPartsOfDay(locale) ? 'short' : undefined,
  }) as const;

/** A range of time in one zone; instants in milliseconds. */
interface TimeRange {
  readonly start: number;
  readonly end: number | undefined;
  readonly zone: string;
}

const formatRange = (
  locale: string,
  { start, end, zone }: TimeRange,
  options: Intl.DateTimeFormatOptions,
) => {
  // Not every engine accepts "+01:00" as a zone: such times are shifted, and formatted in UTC.
  const shift = isFixedOffset(zone) ? offsetAt(zone, start) : 0;
  const format = dateTimeFormat(locale, {
    ...options,
    // The solar calendar is the default of Persian, and the event's date is everywhere the same.
    calendar: 'gregory',
    timeZone: isFixedOffset(zone) ? 'UTC' : zone,
  });
  return toIdiom(
    locale,
    end === undefined ? format.format(start + shift) : formatBoth(format, start + shift, end + shift),
  );
};

const formatStart = (locale: string, range: TimeRange, options: Intl.DateTimeFormatOptions) =>
  formatRange(locale, { ...range, end: undefined }, options);

const dayOf = ({ zone }: TimeRange, instant: number) => floorToDay(wallAt(zone, instant));
const endsOnSameDay = (range: TimeRange, end: number) => dayOf(range, end - 1) === dayOf(range, range.start);

const yearIfNot = (now: number, { start, zone }: TimeRange) =>
  new Date(wallAt(zone, start)).getUTCFullYear() === new Date(wallAt(zone, now)).getUTCFullYear()
    ? {}
    : ({ year: 'numeric' } as const);

/** Whether the formatted end has another date than the start: `00:00` is the next day's. */
const isAcrossMidnight = (range: TimeRange) =>
  range.end !== undefined && dayOf(range, range.end) !== dayOf(range, range.start);

/** Times of day, with their days if these differ. */
const formatTimes = (context: FormatContext, range: TimeRange, withDay: boolean) => {
  const time = timeOptions(context);
  return formatRange(
    context.locale,
    range,
    withDay || isAcrossMidnight(range) ? { ...SHORT_DAY, ...time } : time,
  );
};

const formatDate = (locale: string, range: TimeRange, now: number) =>
  formatStart(locale, range, { ...LONG_DAY, ...yearIfNot(now, range) });

const formatZonePart = (locale: string, { start, zone }: TimeRange, timeZoneName: 'short' | 'long') =>
  dateTimeFormat(locale, { timeZone: zone, timeZoneName })
    .formatToParts(start)
    /* v8 ignore next -- a time with the name of its zone has that name in it */
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

const toLocalDigits = (locale: string, text: string) =>
  text.replace(/\d/g, digit => numberFormat(locale, {}).format(Number(digit)));

const LATIN = /[A-Z]/i;

/**
 * The zone's name at the time: an abbreviation if the language has one, otherwise in full; never "GMT+9", nor "IST"
 * within another script.
 */
const formatZoneName = (locale: string, range: TimeRange) => {
  if (isFixedOffset(range.zone)) return `UTC${toLocalDigits(locale, range.zone)}`;
  const short = formatZonePart(locale, range, 'short');
  if (short === 'UTC') return short;
  const long = formatZonePart(locale, range, 'long');
  return /\p{Nd}/u.test(short) || (LATIN.test(short) && !LATIN.test(long)) ? long : short;
};

/** `Europe/Zurich` → `Zurich`; `undefined` for zones that are not a place. */
const placeOf = (zone: string) =>
  /^(?!Etc\/).+\//.test(zone) ? zone.replace(/.*\//, '').replaceAll('_', ' ') : undefined;

/** Times in another zone than the viewer's, with the day if it differs from the date above. */
const formatInOtherZone = (context: FormatContext, range: TimeRange, viewer: TimeRange) => {
  const { locale, strings } = context;
  const isOtherDay = dayOf(range, range.start) !== dayOf(viewer, range.start);
  const times = formatTimes(context, range, isOtherDay);
  const place = placeOf(range.zone);
  const name = formatZoneName(locale, range);
  if (place) return fillPlaceholders(strings.timeIn, { time: times, place, zone: name });
  // A zone that the page chose is not the event's own, even without a place.
  return range === viewer
    ? `${times} · ${name}`
    : fillPlaceholders(strings.eventTime, { time: times, zone: name });
};

const formatDateBadge = (locale: string, range: TimeRange) => ({
  month: formatStart(locale, range, { month: 'short' }),
  // The digits alone: "24日" is too wide at this size.
  day: formatStart(locale, range, { day: 'numeric' }).replace(/\P{Nd}/gu, ''),
});

const formatInstant = (range: TimeRange, zone: string | undefined, context: FormatContext): When => {
  const { locale, strings, now } = context;
  const own = { ...range, zone: zone ?? range.zone };
  const isSameTime = offsetAt(own.zone, range.start) === offsetAt(range.zone, range.start);
  const times = context.isForeignZone
    ? formatInOtherZone(context, range, range)
    : fillPlaceholders(strings.yourTime, {
        time: formatTimes(context, range, false),
        zone: formatZoneName(locale, range),
      });
  return {
    datetime: new Date(range.start).toISOString().replace(/(:00)?\.000Z/, 'Z'),
    date: formatDate(locale, range, now),
    times: isSameTime ? [times] : [times, formatInOtherZone(context, own, range)],
    dateBadge: formatDateBadge(locale, range),
  };
};

const formatWall = (schedule: WallSchedule, context: FormatContext): When => {
  const { locale, strings, now, viewerZone } = context;
  const { precision, start, end } = schedule;
  const range = { start, end, zone: 'UTC' };
  const datetime = formatIsoWall(schedule, start).replace(/(T.{5}):00$/, '$1');
  if (precision === 'month') {
    const date = formatStart(locale, range, { month: 'long', year: 'numeric' });
    return { datetime, date, times: [strings.dateToBeAnnounced], dateBadge: undefined };
  }
  const isFloating = precision === 'floating';
  const lastDay = isFloating || end === undefined || endsOnSameDay(range, end) ? undefined : end - 1;
  const year = yearIfNot(wallAt(viewerZone, now), range);
  return {
    datetime,
    date: formatRange(locale, { ...range, end: lastDay }, { ...LONG_DAY, ...year }),
    times: [
      isFloating
        ? fillPlaceholders(strings.localTime, {
            time: formatTimes(context, { ...range, end: displayEnd(schedule) }, false),
          })
        : strings.timeToBeAnnounced,
    ],
    dateBadge: formatDateBadge(locale, range),
  };
};

/** Formats a schedule for a viewer, no more precisely than it is known. */
export function formatWhen(schedule: Schedule, context: FormatContext): When {
  if (schedule.precision === 'none') {
    const date = schedule.isGiven ? '' : context.strings.dateToBeAnnounced;
    return { datetime: '', date, times: [], dateBadge: undefined };
  }
  if (schedule.precision !== 'instant') return formatWall(schedule, context);
  const { start, zone } = schedule;
  return formatInstant({ start, end: displayEnd(schedule), zone: context.viewerZone }, zone, context);
}

/** Formats the date, and the time in the event's own zone if it is known, on one line. */
export function formatScheduleLine(schedule: Schedule, context: FormatContext): string {
  const { locale } = context;
  if (schedule.precision === 'none') return '';
  if (schedule.precision !== 'instant') return formatWall(schedule, context).date;
  const { start, zone = context.viewerZone } = schedule;
  const range = { start, end: displayEnd(schedule), zone };
  const name = formatZoneName(locale, range);
  const day = { ...SHORT_DAY, ...yearIfNot(context.now, range) };
  const texts = isAcrossMidnight(range)
    ? [formatRange(locale, range, { ...day, ...timeOptions(context) })]
    : [formatDate(locale, range, context.now), formatTimes(context, range, false)];
  // A comma differs by language, and some zones have brackets in their names.
  return [...texts, name].join(' · ');
}

/** Formats the time of day of a part of an event, with its day if that is not the event's; '' if it is not known. */
export function formatItemTime(part: Schedule, event: Schedule, context: FormatContext): string {
  if (part.precision !== 'instant' && part.precision !== 'floating') return '';
  const zone = part.precision === 'instant' ? context.viewerZone : 'UTC';
  const range = { start: part.start, end: undefined, zone };
  const isSameDay =
    event.precision === part.precision && dayOf(range, event.start) === dayOf(range, part.start);
  return formatTimes(context, range, !isSameDay);
}
