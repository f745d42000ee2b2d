import { isAsWritten, understood } from '../model/as-written.js';
import {
  displayEnd,
  formatIsoWall,
  isKnown,
  type InstantSchedule,
  lastDayEnd,
  type KnownSchedule,
  type Schedule,
  type WallSchedule,
} from '../model/schedule.js';
import { instantAt, isFixedOffset, offsetAt, wallAt } from '../model/time-zone.js';
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
  /** IANA name of the viewer's own zone, if the page may have replaced it; '' if it is not known. */
  readonly ownZone?: string;
  /** Whether the viewer uses a 12-hour or 24-hour clock; `undefined` for the locale's default. */
  readonly hourCycle: HourCycle;
  /** Instant in milliseconds. */
  readonly now: number;
}

/** When an event takes place, in words. */
export interface When {
  /** For `<time datetime>`. */
  readonly datetime: string;
  /**
   * The day, or days; "Date to be announced" if there is none, '' if there is one that is not known; the author's words,
   * perhaps none, if they cannot be read.
   */
  readonly date: string;
  /** Whether the date is the author's own text, in the language of the page. */
  readonly isAuthorText?: true;
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
  /** `±HH:MM` of the end, if that is not the zone. */
  readonly endZone?: string | undefined;
}

const formatRange = (
  locale: string,
  { start, end, zone, endZone = zone }: TimeRange,
  options: Intl.DateTimeFormatOptions,
) => {
  // Not every engine accepts "+01:00" as a zone: such times are shifted, and formatted in UTC.
  const shifted = (instant: number, by: string) => (isFixedOffset(by) ? wallAt(by, instant) : instant);
  const format = dateTimeFormat(locale, {
    ...options,
    // The solar calendar is the default of Persian, and the event's date is everywhere the same.
    calendar: 'gregory',
    timeZone: isFixedOffset(zone) ? 'UTC' : zone,
  });
  const first = shifted(start, zone);
  return toIdiom(
    locale,
    end === undefined ? format.format(first) : formatBoth(format, first, shifted(end, endZone)),
  );
};

const formatStart = (locale: string, range: TimeRange, options: Intl.DateTimeFormatOptions) =>
  formatRange(locale, { ...range, end: undefined }, options);

const dayOf = ({ zone }: TimeRange, instant: number) => floorToDay(wallAt(zone, instant));
const lastDayOf = ({ zone, endZone = zone }: TimeRange, end: number) => floorToDay(wallAt(endZone, end));
const endsOnSameDay = (range: TimeRange, end: number) =>
  lastDayOf(range, end - 1) === dayOf(range, range.start);

/** Whether start and end have the same times of day on two clocks. */
const isSameClock = (one: TimeRange, other: TimeRange) =>
  offsetAt(one.zone, one.start) === offsetAt(other.zone, one.start) &&
  (one.end === undefined || offsetAt(one.endZone ?? one.zone, one.end) === offsetAt(other.zone, one.end));

const yearIfNot = (now: number, { start, zone }: TimeRange) =>
  new Date(wallAt(zone, start)).getUTCFullYear() === new Date(wallAt(zone, now)).getUTCFullYear()
    ? {}
    : ({ year: 'numeric' } as const);

/** Whether the formatted end has another date than the start: `00:00` is the next day's. */
const isAcrossMidnight = (range: TimeRange) =>
  range.end !== undefined && lastDayOf(range, range.end) !== dayOf(range, range.start);

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
  const { zone, endZone } = range;
  if (isFixedOffset(zone))
    return [zone, endZone]
      .flatMap(offset => (offset ? `UTC${toLocalDigits(locale, offset)}` : []))
      .join(' – ');
  const short = formatZonePart(locale, range, 'short');
  if (short === 'UTC') return short;
  const long = formatZonePart(locale, range, 'long');
  return /\p{Nd}/u.test(short) || (LATIN.test(short) && !LATIN.test(long)) ? long : short;
};

/** `Europe/Zurich` → `Zurich`; `undefined` for zones that are not a place. */
const placeOf = (zone: string) =>
  /^(?!Etc\/).+\//.test(zone) ? zone.replace(/.*\//, '').replaceAll('_', ' ') : undefined;

/** Times in another zone than the viewer's, with the day if it differs from the date above. */
const formatInOtherZone = (
  context: FormatContext,
  range: TimeRange,
  viewer: TimeRange,
  withDay = dayOf(range, range.start) !== dayOf(viewer, range.start),
) => {
  const { locale, strings } = context;
  const times = formatTimes(context, range, withDay);
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

/** Times on the viewer's clock, with the name of its zone; the place of it, if that is not the viewer's own. */
const formatViewerTimes = (context: FormatContext, range: TimeRange, withDay: boolean) => {
  const { ownZone = range.zone } = context;
  return ownZone && isSameClock(range, { ...range, zone: ownZone })
    ? fillPlaceholders(context.strings.yourTime, {
        time: formatTimes(context, range, withDay),
        zone: formatZoneName(context.locale, range),
      })
    : formatInOtherZone(context, range, range, withDay);
};

/** The author's words in a sentence of the card, isolated from its direction. */
const isolate = (words: string) => `\u2068${words}\u2069`;

/** "Ends …" with the author's words for an end that cannot be read. */
const endAsWritten = ({ end }: KnownSchedule, { strings }: FormatContext) =>
  isAsWritten(end) && end.asWritten
    ? [fillPlaceholders(strings.ends, { distance: isolate(end.asWritten) })]
    : [];

const formatInstant = (schedule: InstantSchedule, context: FormatContext): When => {
  const { locale, now, viewerZone } = context;
  const { start, zone, endZone } = schedule;
  const range = { start, end: displayEnd(schedule), zone: viewerZone };
  const own = { ...range, zone: zone ?? viewerZone, endZone };
  const times = formatViewerTimes(context, range, false);
  return {
    datetime: new Date(start).toISOString().replace(/(:00)?\.000Z/, 'Z'),
    date: formatDate(locale, range, now),
    times: [
      ...(isSameClock(own, range) ? [times] : [times, formatInOtherZone(context, own, range)]),
      ...endAsWritten(schedule, context),
    ],
    dateBadge: formatDateBadge(locale, range),
  };
};

/** What is not known of a date or a month; `[]` once it is over, when nobody announces it any more. */
const formatMissing = (schedule: WallSchedule, { strings, now, viewerZone }: FormatContext) => {
  const { precision, zone, isWholeDays } = schedule;
  if (isWholeDays || now >= instantAt(zone ?? viewerZone, lastDayEnd(schedule))) return [];
  return [precision === 'month' ? strings.dateToBeAnnounced : strings.timeToBeAnnounced];
};

/** A time of day at the place of the event, wherever that is. */
const formatLocalTime = (time: string, zoneAsWritten: string | undefined, { strings }: FormatContext) =>
  zoneAsWritten
    ? fillPlaceholders(strings.eventTime, { time, zone: isolate(zoneAsWritten) })
    : fillPlaceholders(strings.localTime, { time });

const formatWall = (schedule: WallSchedule, context: FormatContext): When => {
  const { locale, now, viewerZone } = context;
  const { precision, start } = schedule;
  const end = understood(schedule.end);
  const range = { start, end, zone: 'UTC' };
  const datetime = formatIsoWall(schedule, start).replace(/(T.{5}):00$/, '$1');
  const ends = endAsWritten(schedule, context);
  if (precision === 'month') {
    const date = formatStart(locale, range, { month: 'long', year: 'numeric' });
    return { datetime, date, times: [...formatMissing(schedule, context), ...ends], dateBadge: undefined };
  }
  const isFloating = precision === 'floating';
  const lastDay = isFloating || end === undefined || endsOnSameDay(range, end) ? undefined : end - 1;
  const year = yearIfNot(wallAt(viewerZone, now), range);
  const time = formatTimes(context, { ...range, end: displayEnd(schedule) }, false);
  return {
    datetime,
    date: formatRange(locale, { ...range, end: lastDay }, { ...LONG_DAY, ...year }),
    times: [
      ...(isFloating
        ? [formatLocalTime(time, schedule.zoneAsWritten, context)]
        : formatMissing(schedule, context)),
      ...ends,
    ],
    dateBadge: formatDateBadge(locale, range),
  };
};

const NO_TIMES = { datetime: '', times: [], dateBadge: undefined };

/** Formats a schedule for a viewer, no more precisely than it is known. */
export function formatWhen(schedule: Schedule, context: FormatContext): When {
  if (schedule.precision === 'none')
    return { ...NO_TIMES, date: schedule.isGiven ? '' : context.strings.dateToBeAnnounced };
  if (schedule.precision === 'as-written')
    return { ...NO_TIMES, date: schedule.asWritten, isAuthorText: true };
  return schedule.precision === 'instant' ? formatInstant(schedule, context) : formatWall(schedule, context);
}

/** Formats the date, and the time in the event's own zone if it is known, on one line. */
export function formatScheduleLine(schedule: Schedule, context: FormatContext): string {
  const { locale } = context;
  if (isAsWritten(schedule)) return schedule.asWritten;
  if (!isKnown(schedule)) return '';
  if (schedule.precision !== 'instant') return formatWall(schedule, context).date;
  const { start, zone = context.viewerZone, endZone } = schedule;
  const range = { start, end: displayEnd(schedule), zone, endZone };
  const name = formatZoneName(locale, range);
  const day = { ...SHORT_DAY, ...yearIfNot(context.now, range) };
  const texts = isAcrossMidnight(range)
    ? [formatRange(locale, range, { ...day, ...timeOptions(context) })]
    : [formatDate(locale, range, context.now), formatTimes(context, range, false)];
  // A comma differs by language, and some zones have brackets in their names.
  return [...texts, name].join(' · ');
}

/**
 * Formats the time of day of a part of an event, with its day if that is not the event's, and with its clock if that is not
 * the one of the event's own time; '' if it is not known.
 */
export function formatItemTime(part: Schedule, event: Schedule, context: FormatContext): string {
  if (isAsWritten(part)) return part.asWritten;
  if (part.precision !== 'instant' && part.precision !== 'floating') return '';
  const isFloating = part.precision === 'floating';
  const range = { start: part.start, end: undefined, zone: isFloating ? 'UTC' : context.viewerZone };
  const isSameKind = event.precision === part.precision;
  const isSameDay = isSameKind && dayOf(range, event.start) === dayOf(range, part.start);
  if (isSameKind) return formatTimes(context, range, !isSameDay);
  return isFloating
    ? formatLocalTime(formatTimes(context, range, true), undefined, context)
    : formatViewerTimes(context, range, true);
}
