import type { EventField, EventSource } from '../input/raw-event.js';
import { agendaOf, subEvents, type AgendaItem } from './agenda.js';
import { parseDuration } from './duration.js';
import type { CalendarDate } from './iso-8601.js';
import type { Problem } from './problem.js';
import { nameIn, readFields, type Reader, type Report, type Values } from './reader.js';
import {
  date,
  iri,
  line,
  lines,
  link,
  page,
  paragraphs,
  parties,
  picture,
  term,
  timeZoneName,
} from './readers.js';
import { isAllowed } from './safe-url.js';
import { recurrence, type Recurrence } from './recurrence.js';
import { endingAt, startingAt, withDuration, withEnd, type Schedule } from './schedule.js';

/**
 * https://schema.org/EventStatusType
 *
 * @cssstate scheduled - It takes place as announced.
 * @cssstate cancelled - It does not take place.
 * @cssstate postponed - It takes place later; when is not known yet.
 * @cssstate rescheduled - It takes place at another date.
 * @cssstate moved-online - It takes place online instead.
 */
export const EVENT_STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const;
export type EventStatus = keyof typeof EVENT_STATUS;
export const EVENT_STATUSES = Object.keys(EVENT_STATUS) as EventStatus[];

/** https://schema.org/EventAttendanceModeEnumeration */
export const ATTENDANCE_MODE = {
  online: 'OnlineEventAttendanceMode',
  offline: 'OfflineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;
export type AttendanceMode = keyof typeof ATTENDANCE_MODE;

let languageNames: Intl.DisplayNames | undefined;
const isKnownLanguage = (tag: string) => {
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return languageNames.of(tag) !== undefined;
};

const languages: Reader<readonly string[]> = {
  expected: 'BCP 47 language tags such as en or pt-BR, separated by spaces',
  read: text => {
    const tags = text.split(/[\s,;]+/).filter(Boolean);
    try {
      return tags.length && tags.every(isKnownLanguage) ? Intl.getCanonicalLocales(tags) : undefined;
    } catch {
      return undefined;
    }
  },
};

const UNSCHEDULED: Schedule = { precision: 'none' };

const amount: Reader<number> = {
  expected: 'a number such as 0 or 12.50',
  read: text => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined),
};

/** A telephone number out of a file that may not link to any stays as text. */
const dialIn: Reader<string> = {
  ...line,
  read: (text, origin) =>
    line.read(isAllowed('tel:', origin.allowHosts) ? text : text.replace(/^tel:/i, ''), origin),
};

const READERS = {
  iri,
  name: line,
  description: paragraphs,
  startDate: date,
  endDate: date,
  duration: { expected: 'an ISO 8601 duration such as PT1H30M', read: parseDuration },
  timeZone: timeZoneName,
  doorTime: date,
  eventSchedule: recurrence,
  eventStatus: term(EVENT_STATUS),
  previousStartDate: date,
  attendanceMode: term(ATTENDANCE_MODE),
  location: line,
  locationUrl: link,
  organizer: parties,
  performer: lines,
  superEvent: line,
  price: amount,
  highPrice: amount,
  priceCurrency: {
    expected: 'an ISO 4217 currency code such as CHF',
    read: text => Intl.supportedValuesOf('currency').find(code => code === text.toUpperCase()),
  },
  inLanguage: languages,
  audience: line,
  dialIn,
  url: page,
  registrationUrl: link,
  joinUrl: link,
  recordingUrl: link,
  followUpUrl: link,
  image: picture,
  imageAlt: line,
  subEvent: subEvents,
} satisfies Record<EventField, Reader<unknown>>;

type Fields = Values<typeof READERS>;

/** Fields whose values are found in others. */
type ReadOnly = 'startDate' | 'endDate' | 'doorTime' | 'previousStartDate' | 'eventSchedule' | 'subEvent';

/** An event as the card shows it: every value is valid. A field that was not given, or not usable, is `undefined`. */
export interface EventDetails extends Readonly<Omit<Fields, ReadOnly | 'name' | 'eventStatus'>> {
  readonly name: string;
  readonly eventStatus: EventStatus;
  /** When it takes place; the first time, of an event that is repeated. */
  readonly schedule: Schedule;
  readonly recurrence: Recurrence | undefined;
  readonly previousSchedule: Schedule;
  /** When the doors open. */
  readonly doorSchedule: Schedule;
  readonly agenda: readonly AgendaItem[];
  /** URL of the file that the event comes out of. */
  readonly fileUrl: string | undefined;
  /** Whether the picture comes out of a file of another site, and so is asked for without cookies. */
  readonly isImageForeign: boolean;
}

/** Whether the event does not take place as it was announced; such an event is not waited for. */
export const isCalledOff = <Details extends Pick<EventDetails, 'eventStatus'>>(
  details: Details,
): details is Details & { readonly eventStatus: 'cancelled' | 'postponed' } =>
  details.eventStatus === 'cancelled' || details.eventStatus === 'postponed';

/** The schedule that still holds: the date that a postponed event carries does not. */
export const standingSchedule = ({ eventStatus, schedule }: EventDetails): Schedule =>
  eventStatus === 'postponed' ? UNSCHEDULED : schedule;

export interface ReadEvent {
  /** `undefined` without a usable name. */
  readonly details: EventDetails | undefined;
  readonly problems: readonly Problem[];
}

/** A value, and the source that it was taken from. */
interface Telling {
  readonly source: EventSource;
  readonly rank: number;
}

/** What a field says no more when a later source than its own gives another: an end does not fit another length. */
const VOID_BY: Partial<Record<EventField, EventField>> = {
  endDate: 'duration',
  eventSchedule: 'startDate',
  highPrice: 'price',
  locationUrl: 'location',
  imageAlt: 'image',
};

/** The usable values of all sources, each from the last source that has one, and which source that is. */
const merge = (sources: readonly EventSource[], report: Report) => {
  const names = Object.keys(READERS) as EventField[];
  const fields: Partial<Record<EventField, unknown>> = Object.fromEntries(
    names.map(field => [field, undefined]),
  );
  const tellings: Partial<Record<EventField, Telling>> = {};
  sources.forEach((source, rank) => {
    const values = readFields(READERS, source, report);
    for (const field of names) {
      if (values[field] === undefined) continue;
      fields[field] = values[field];
      tellings[field] = { source, rank };
    }
  });
  const rankOf = (field: EventField) => tellings[field]?.rank ?? -1;
  for (const [field, other] of Object.entries(VOID_BY) as [EventField, EventField][])
    if (rankOf(other) > rankOf(field)) fields[field] = undefined;
  return { fields: fields as Fields, tellings };
};

const isSameDate = (one: CalendarDate | undefined, other: CalendarDate | undefined) =>
  one?.wall === other?.wall && one?.offset === other?.offset;

const readFieldsQuietly = (sources: readonly EventSource[]) => merge(sources, () => undefined).fields;

/**
 * What a file changes of the dates that the page itself was given once: a page is pasted and forgotten, the file is
 * not. A new date holds that the file calls one, or that it has for what the page calls postponed; and a later end of
 * the event that starts when the page says.
 */
function datesOfFile(sources: readonly EventSource[]): Partial<Fields> {
  const [file] = sources.filter(({ name }) => name === 'remote');
  if (!file) return {};
  const moved = readFieldsQuietly([file]);
  const page = readFieldsQuietly(sources.filter(source => source !== file));
  const { startDate, endDate, duration, eventStatus, eventSchedule } = moved;
  const { startDate: former, eventStatus: status = 'scheduled' } = page;
  const isNewDate =
    status === 'postponed'
      ? eventStatus !== 'postponed' && eventStatus !== 'cancelled'
      : status === 'scheduled' && eventStatus === 'rescheduled';
  if (startDate && former && isNewDate && !isSameDate(startDate, former)) {
    const previousStartDate = moved.previousStartDate ?? page.previousStartDate ?? former;
    return { startDate, endDate, duration, eventStatus, eventSchedule, previousStartDate };
  }
  const isSameStart = startDate && (!former || isSameDate(startDate, former));
  if (!isSameStart || !page.endDate) return {};
  const [inPage, inFile] = [{ ...moved, endDate: page.endDate }, moved].map(fields => {
    const schedule = readSchedule(fields, () => undefined);
    return schedule.precision === 'none' ? undefined : schedule.end;
  });
  return (inFile ?? 0) > (inPage ?? 0) ? { endDate, duration } : {};
}

/**
 * When an event takes place by what the page itself says, with a name or without; the end alone is enough to know when
 * it is over.
 *
 * @param sources of the page: all but the file
 */
export function pageSchedule(
  sources: readonly EventSource[],
): Pick<EventDetails, 'schedule' | 'recurrence' | 'eventStatus'> {
  const fields = readFieldsQuietly(sources);
  const { endDate, timeZone, eventStatus = 'scheduled', eventSchedule: recurrence } = fields;
  const schedule = readSchedule(fields, () => undefined);
  const isEndAlone = schedule.precision === 'none' && endDate;
  return {
    schedule: isEndAlone ? endingAt(endDate, timeZone) : schedule,
    recurrence,
    eventStatus,
  };
}

/**
 * Validates an event. A bad value is left out and told in `problems`; this function never throws.
 *
 * @param sources what was written, the last word last
 * @param isComplete whether no other source is to come, so that what is missing can be told
 */
export function readEvent(sources: readonly EventSource[], isComplete = true): ReadEvent {
  const problems: Problem[] = [];
  const { fields: merged, tellings } = merge(sources, problem => void problems.push(problem));
  const fields = { ...merged, ...datesOfFile(sources) };
  const reportField = (field: EventField, message: string) => {
    const source = tellings[field]?.source ?? sources.at(-1);
    if (!isComplete || !source) return;
    const { name, raw } = source;
    problems.push({ source: name, field: nameIn(name, field), value: raw[field] ?? '', message });
  };
  const isTold = (name: EventField) => problems.some(({ source, field }) => field === nameIn(source, name));
  if (!fields.name) {
    const isBlank = !problems.length && Object.values(fields).every(value => value === undefined);
    if (!isBlank && !isTold('name')) reportField('name', 'expected the title of the event');
    return { details: undefined, problems };
  }
  if (fields.price && !fields.priceCurrency && !isTold('priceCurrency'))
    reportField('priceCurrency', 'expected beside a price');
  return {
    details: {
      ...toDetails({ ...fields, name: fields.name }, reportField),
      fileUrl: sources.find(({ name }) => name === 'remote')?.fileUrl,
      isImageForeign: tellings.image?.source.foreignTo !== undefined,
    },
    problems,
  };
}

type ReportField = (field: EventField, message: string) => void;

function toDetails(
  fields: Fields & { readonly name: string },
  reportField: ReportField,
): Omit<EventDetails, 'fileUrl' | 'isImageForeign'> {
  const { startDate, endDate, doorTime, previousStartDate, eventSchedule, subEvent, ...rest } = fields;
  const { timeZone } = fields;
  const scheduleOf = (date: CalendarDate | undefined) => (date ? startingAt(date, timeZone) : UNSCHEDULED);
  return {
    ...rest,
    eventStatus: fields.eventStatus ?? 'scheduled',
    schedule: readSchedule(fields, reportField),
    recurrence: eventSchedule,
    previousSchedule: scheduleOf(previousStartDate),
    doorSchedule: scheduleOf(doorTime),
    agenda: agendaOf(subEvent, timeZone),
  };
}

function readSchedule(
  { startDate, endDate, duration, timeZone }: Fields,
  reportField: ReportField,
): Schedule {
  if (!startDate) {
    if (endDate) reportField('endDate', 'expected start-date, too');
    return UNSCHEDULED;
  }
  const start = startingAt(startDate, timeZone);
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule)
    reportField('endDate', 'expected a date or time after start-date, with an offset where that has one');
  return schedule ?? (duration ? withDuration(start, duration) : start);
}
