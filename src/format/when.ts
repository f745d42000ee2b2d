import { keeping } from '../model/keeping.js';
import { shownEnd, type Schedule, type WallSchedule } from '../model/schedule.js';
import { isFixedOffset, offsetAt, wallAt } from '../model/time-zone.js';
import { floorToDay } from '../model/wall-time.js';
import type { Language } from '../strings/language-for.js';
import type { HourCycle } from './hour-cycle.js';
import { dateTimeFormat } from './intl-cache.js';

/** Where and when the card is read. */
export interface Reading extends Language {
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
  readonly leaf: { readonly month: string; readonly day: string } | undefined;
}

const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
// Chromium writes 8:00 for `numeric`, even where the locale's own style of a time is 08:00.
const timeIn = (hourCycle: HourCycle) =>
  ({ hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle }) as const;

/** A span of time in one zone; instants in milliseconds. */
interface Span {
  readonly start: number;
  readonly end: number | undefined;
  readonly zone: string;
}

// Asked for again by the invitation, and when a card that is looked at renders again: a range takes 60 microseconds.
const keptText = keeping<string>();

const range = (locale: string, { start, end, zone }: Span, options: Intl.DateTimeFormatOptions) =>
  keptText(JSON.stringify([locale, start, end, zone, options]), () => {
    // Not every engine of the baseline takes "+01:00" for a zone: such times are moved, and read in UTC.
    const shift = isFixedOffset(zone) ? offsetAt(zone, start) : 0;
    const format = dateTimeFormat(locale, { ...options, timeZone: isFixedOffset(zone) ? 'UTC' : zone });
    return end === undefined ? format.format(start + shift) : format.formatRange(start + shift, end + shift);
  });

const dayOf = ({ zone }: Span, instant: number) => floorToDay(wallAt(zone, instant));
const endsOnSameDay = (span: Span, end: number) => dayOf(span, end - 1) === dayOf(span, span.start);

const yearIfNot = (now: number, { start, zone }: Span) =>
  new Date(wallAt(zone, start)).getUTCFullYear() === new Date(wallAt(zone, now)).getUTCFullYear()
    ? {}
    : ({ year: 'numeric' } as const);

/** Whether the end, as it is written, has another date than the start: `00:00` is the next day's. */
const isAcrossMidnight = (span: Span) =>
  span.end !== undefined && dayOf(span, span.end) !== dayOf(span, span.start);

/** Times of day, with the days where they are not all the same day. */
const timesOf = ({ locale, hourCycle }: Reading, span: Span, withDay: boolean) => {
  const time = timeIn(hourCycle);
  return range(locale, span, withDay || isAcrossMidnight(span) ? { ...SHORT_DAY, ...time } : time);
};

const dateOf = (locale: string, span: Span, now: number) => {
  const start = { ...span, end: undefined };
  return range(locale, start, { ...LONG_DAY, ...yearIfNot(now, span) });
};

const zonePart = (locale: string, { start, zone }: Span, timeZoneName: 'short' | 'long') =>
  keptText(
    JSON.stringify([locale, start, zone, timeZoneName]),
    () =>
      dateTimeFormat(locale, { timeZone: zone, timeZoneName })
        .formatToParts(start)
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  );

/** The zone's name at the time: an abbreviation where the language has one, else in full; never just "GMT+9". */
const zoneName = (locale: string, span: Span) => {
  if (isFixedOffset(span.zone)) return `UTC${span.zone}`;
  const short = zonePart(locale, span, 'short');
  return /\p{Nd}/u.test(short) ? zonePart(locale, span, 'long') : short;
};

/** `Europe/Zurich` → `Zurich`; `undefined` for zones that are no place. */
const placeOf = (zone: string) =>
  /^(?!Etc\/).+\//.test(zone) ? zone.replace(/.*\//, '').replaceAll('_', ' ') : undefined;

/** Times in a zone that is not the viewer's own, and the day where it is not the one that stands above. */
const timeElsewhere = (reading: Reading, span: Span, viewer: Span) => {
  const { locale, strings } = reading;
  const isOtherDay = dayOf(span, span.start) !== dayOf(viewer, span.start);
  const times = timesOf(reading, span, isOtherDay);
  const place = placeOf(span.zone);
  const name = zoneName(locale, span);
  if (place) return strings.timeIn(times, place, name);
  // Without a place, too, what the page asks to read in is not the event's own.
  return span === viewer ? `${times} · ${name}` : strings.eventTime(times, name);
};

const leafOf = (locale: string, span: Span) => ({
  month: range(locale, { ...span, end: undefined }, { month: 'short' }),
  // The figure alone: "24日" is too wide in its size.
  day: range(locale, { ...span, end: undefined }, { day: 'numeric' }).replace(/\P{Nd}/gu, ''),
});

const describeInstant = (span: Span, zone: string | undefined, reading: Reading): When => {
  const { locale, strings, now } = reading;
  const own = { ...span, zone: zone ?? span.zone };
  const isSameTime = offsetAt(own.zone, span.start) === offsetAt(span.zone, span.start);
  const times = reading.isForeignZone
    ? timeElsewhere(reading, span, span)
    : strings.yourTime(timesOf(reading, span, false), zoneName(locale, span));
  return {
    datetime: new Date(span.start).toISOString().replace(/(:00)?\.000Z/, 'Z'),
    date: dateOf(locale, span, now),
    times: isSameTime ? [times] : [times, timeElsewhere(reading, own, span)],
    leaf: leafOf(locale, span),
  };
};

const DATETIME_LENGTH = { month: 7, date: 10, floating: 16 } as const;

const describeWall = (schedule: WallSchedule, reading: Reading): When => {
  const { locale, strings, now, viewerZone } = reading;
  const { precision, start, end } = schedule;
  const span = { start, end, zone: 'UTC' };
  const day = yearIfNot(wallAt(viewerZone, now), span);
  const datetime = new Date(start).toISOString().slice(0, DATETIME_LENGTH[precision]);
  if (precision === 'month') {
    const date = range(locale, { ...span, end: undefined }, { month: 'long', year: 'numeric' });
    return { datetime, date, times: [strings.dateToBeAnnounced], leaf: undefined };
  }
  const isFloating = precision === 'floating';
  const lastDay = end !== undefined && !endsOnSameDay(span, end) ? end - 1 : undefined;
  const date = range(locale, { ...span, end: isFloating ? undefined : lastDay }, { ...LONG_DAY, ...day });
  const time = isFloating
    ? strings.localTime(timesOf(reading, { ...span, end: shownEnd(schedule) }, false))
    : strings.timeToBeAnnounced;
  return { datetime, date, times: [time], leaf: leafOf(locale, span) };
};

/** Says when an event takes place, for a viewer. Nothing is said that the schedule does not tell. */
export function describeWhen(schedule: Schedule, reading: Reading): When {
  if (schedule.precision === 'none') {
    return { datetime: '', date: reading.strings.dateToBeAnnounced, times: [], leaf: undefined };
  }
  if (schedule.precision !== 'instant') return describeWall(schedule, reading);
  const { start, zone } = schedule;
  return describeInstant({ start, end: shownEnd(schedule), zone: reading.viewerZone }, zone, reading);
}

/** The date, and the time in the event's own zone where it is known, in one line: for invitations. */
export function describeBriefly(schedule: Schedule, reading: Reading): string {
  const { locale } = reading;
  if (schedule.precision === 'none') return '';
  if (schedule.precision !== 'instant') return describeWall(schedule, reading).date;
  const { start, zone = reading.viewerZone } = schedule;
  const span = { start, end: shownEnd(schedule), zone };
  const name = zoneName(locale, span);
  const day = { ...SHORT_DAY, ...yearIfNot(reading.now, span) };
  const texts = isAcrossMidnight(span)
    ? [range(locale, span, { ...day, ...timeIn(reading.hourCycle) })]
    : [dateOf(locale, span, reading.now), timesOf(reading, span, false)];
  // No comma, which differs by language, and no brackets, which some names of zones have themselves.
  return [...texts, name].join(' · ');
}

/** The time of day of a part of an event, with its day where that is not the event's; empty where it is not known. */
export function describeTime(part: Schedule, event: Schedule, reading: Reading): string {
  if (part.precision !== 'instant' && part.precision !== 'floating') return '';
  const zone = part.precision === 'instant' ? reading.viewerZone : 'UTC';
  const span = { start: part.start, end: undefined, zone };
  const isSameDay =
    event.precision === part.precision && dayOf(span, event.start) === dayOf(span, part.start);
  return timesOf(reading, span, !isSameDay);
}
