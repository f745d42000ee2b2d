import { createCache } from '../utils/cache.js';
import { displayEnd, type Schedule, type WallSchedule } from '../model/schedule.js';
import { isFixedOffset, offsetAt, wallAt } from '../model/time-zone.js';
import { floorToDay } from '../model/wall-time.js';
import type { Language } from '../strings/language-for.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { HourCycle } from './hour-cycle.js';
import { dateTimeFormat } from './intl-cache.js';

/** Where and when the card is read. */
export interface FormatContext extends Language {
  /** IANA name. */
  readonly viewerZone: string;
  /** Whether that zone is the page's idea, and not the viewer's own. */
  readonly isForeignZone?: boolean;
  /** How the viewer reads the clock, by 12 or 24 hours; as the locale has it when `undefined`. */
  readonly hourCycle: HourCycle;
  /** Instant in milliseconds. */
  readonly now: number;
}

/** When an event takes place, in words. */
export interface When {
  /** For `<time datetime>`. */
  readonly datetime: string;
  /** The day, or days; "Date to be announced" where there is none. */
  readonly date: string;
  /** Times of day, the viewer's own first, or what is not known yet. */
  readonly times: readonly string[];
  /** The month and the day of a calendar leaf, where a day is known. */
  readonly dateBadge: { readonly month: string; readonly day: string } | undefined;
}

const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
// Chromium writes 8:00 for `numeric`, even where the locale's own style of a time is 08:00.
const timeOptions = (hourCycle: HourCycle) =>
  ({ hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle }) as const;

/** A range of time in one zone; instants in milliseconds. */
interface TimeRange {
  readonly start: number;
  readonly end: number | undefined;
  readonly zone: string;
}

// Asked for again by the invitation, and when a card that is looked at renders again: a range takes 60 microseconds.
const textCache = createCache<string>();

const formatRange = (locale: string, { start, end, zone }: TimeRange, options: Intl.DateTimeFormatOptions) =>
  textCache(JSON.stringify([locale, start, end, zone, options]), () => {
    // Not every engine of the baseline takes "+01:00" for a zone: such times are moved, and read in UTC.
    const shift = isFixedOffset(zone) ? offsetAt(zone, start) : 0;
    const format = dateTimeFormat(locale, { ...options, timeZone: isFixedOffset(zone) ? 'UTC' : zone });
    return end === undefined ? format.format(start + shift) : format.formatRange(start + shift, end + shift);
  });

const dayOf = ({ zone }: TimeRange, instant: number) => floorToDay(wallAt(zone, instant));
const endsOnSameDay = (range: TimeRange, end: number) => dayOf(range, end - 1) === dayOf(range, range.start);

const yearIfNot = (now: number, { start, zone }: TimeRange) =>
  new Date(wallAt(zone, start)).getUTCFullYear() === new Date(wallAt(zone, now)).getUTCFullYear()
    ? {}
    : ({ year: 'numeric' } as const);

/** Whether the end, as it is written, has another date than the start: `00:00` is the next day's. */
const isAcrossMidnight = (range: TimeRange) =>
  range.end !== undefined && dayOf(range, range.end) !== dayOf(range, range.start);

/** Times of day, with the days where they are not all the same day. */
const formatTimes = ({ locale, hourCycle }: FormatContext, range: TimeRange, withDay: boolean) => {
  const time = timeOptions(hourCycle);
  return formatRange(locale, range, withDay || isAcrossMidnight(range) ? { ...SHORT_DAY, ...time } : time);
};

const formatDate = (locale: string, range: TimeRange, now: number) => {
  const start = { ...range, end: undefined };
  return formatRange(locale, start, { ...LONG_DAY, ...yearIfNot(now, range) });
};

const formatZonePart = (locale: string, { start, zone }: TimeRange, timeZoneName: 'short' | 'long') =>
  textCache(
    JSON.stringify([locale, start, zone, timeZoneName]),
    () =>
      dateTimeFormat(locale, { timeZone: zone, timeZoneName })
        .formatToParts(start)
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  );

/** The zone's name at the time: an abbreviation where the language has one, else in full; never just "GMT+9". */
const formatZoneName = (locale: string, range: TimeRange) => {
  if (isFixedOffset(range.zone)) return `UTC${range.zone}`;
  const short = formatZonePart(locale, range, 'short');
  return /\p{Nd}/u.test(short) ? formatZonePart(locale, range, 'long') : short;
};

/** `Europe/Zurich` → `Zurich`; `undefined` for zones that are no place. */
const placeOf = (zone: string) =>
  /^(?!Etc\/).+\//.test(zone) ? zone.replace(/.*\//, '').replaceAll('_', ' ') : undefined;

/** Times in a zone that is not the viewer's own, and the day where it is not the one that stands above. */
const formatInOtherZone = (context: FormatContext, range: TimeRange, viewer: TimeRange) => {
  const { locale, strings } = context;
  const isOtherDay = dayOf(range, range.start) !== dayOf(viewer, range.start);
  const times = formatTimes(context, range, isOtherDay);
  const place = placeOf(range.zone);
  const name = formatZoneName(locale, range);
  if (place) return fillPlaceholders(strings.timeIn, { time: times, place, zone: name });
  // Without a place, too, what the page asks to read in is not the event's own.
  return range === viewer
    ? `${times} · ${name}`
    : fillPlaceholders(strings.eventTime, { time: times, zone: name });
};

const formatDateBadge = (locale: string, range: TimeRange) => ({
  month: formatRange(locale, { ...range, end: undefined }, { month: 'short' }),
  // The figure alone: "24日" is too wide in its size.
  day: formatRange(locale, { ...range, end: undefined }, { day: 'numeric' }).replace(/\P{Nd}/gu, ''),
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

const DATETIME_LENGTH = { month: 7, date: 10, floating: 16 } as const;

const formatWall = (schedule: WallSchedule, context: FormatContext): When => {
  const { locale, strings, now, viewerZone } = context;
  const { precision, start, end } = schedule;
  const range = { start, end, zone: 'UTC' };
  const day = yearIfNot(wallAt(viewerZone, now), range);
  const datetime = new Date(start).toISOString().slice(0, DATETIME_LENGTH[precision]);
  if (precision === 'month') {
    const date = formatRange(locale, { ...range, end: undefined }, { month: 'long', year: 'numeric' });
    return { datetime, date, times: [strings.dateToBeAnnounced], dateBadge: undefined };
  }
  const isFloating = precision === 'floating';
  const lastDay = end !== undefined && !endsOnSameDay(range, end) ? end - 1 : undefined;
  const date = formatRange(
    locale,
    { ...range, end: isFloating ? undefined : lastDay },
    { ...LONG_DAY, ...day },
  );
  const time = isFloating
    ? fillPlaceholders(strings.localTime, {
        time: formatTimes(context, { ...range, end: displayEnd(schedule) }, false),
      })
    : strings.timeToBeAnnounced;
  return { datetime, date, times: [time], dateBadge: formatDateBadge(locale, range) };
};

/** Says when an event takes place, for a viewer. Nothing is said that the schedule does not tell. */
export function formatWhen(schedule: Schedule, context: FormatContext): When {
  if (schedule.precision === 'none') {
    return { datetime: '', date: context.strings.dateToBeAnnounced, times: [], dateBadge: undefined };
  }
  if (schedule.precision !== 'instant') return formatWall(schedule, context);
  const { start, zone } = schedule;
  return formatInstant({ start, end: displayEnd(schedule), zone: context.viewerZone }, zone, context);
}

/** The date, and the time in the event's own zone where it is known, in one line: for invitations. */
export function formatScheduleLine(schedule: Schedule, context: FormatContext): string {
  const { locale } = context;
  if (schedule.precision === 'none') return '';
  if (schedule.precision !== 'instant') return formatWall(schedule, context).date;
  const { start, zone = context.viewerZone } = schedule;
  const range = { start, end: displayEnd(schedule), zone };
  const name = formatZoneName(locale, range);
  const day = { ...SHORT_DAY, ...yearIfNot(context.now, range) };
  const texts = isAcrossMidnight(range)
    ? [formatRange(locale, range, { ...day, ...timeOptions(context.hourCycle) })]
    : [formatDate(locale, range, context.now), formatTimes(context, range, false)];
  // No comma, which differs by language, and no brackets, which some names of zones have themselves.
  return [...texts, name].join(' · ');
}

/** The time of day of a part of an event, with its day where that is not the event's; empty where it is not known. */
export function formatItemTime(part: Schedule, event: Schedule, context: FormatContext): string {
  if (part.precision !== 'instant' && part.precision !== 'floating') return '';
  const zone = part.precision === 'instant' ? context.viewerZone : 'UTC';
  const range = { start: part.start, end: undefined, zone };
  const isSameDay =
    event.precision === part.precision && dayOf(range, event.start) === dayOf(range, part.start);
  return formatTimes(context, range, !isSameDay);
}
