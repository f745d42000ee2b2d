import type { EventAttributes } from '../input/attributes.js';
import { parseDuration } from './duration.js';
import { parseDate, type CalendarDate } from './iso-8601.js';
import type { Problem } from './problem.js';
import {
  line,
  lines,
  paragraphs,
  readFields,
  term,
  timeZoneName,
  type Reader,
  type Report,
  type Values,
} from './reader.js';
import { safeLink, safeWebUrl } from './safe-url.js';
import { startingAt, withDuration, withEnd, type Schedule } from './schedule.js';

/** https://schema.org/EventStatusType */
const EVENT_STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const;
export type EventStatus = keyof typeof EVENT_STATUS;
export const EVENT_STATUSES = Object.keys(EVENT_STATUS) as EventStatus[];

/** https://schema.org/EventAttendanceModeEnumeration */
const ATTENDANCE_MODE = {
  online: 'OnlineEventAttendanceMode',
  offline: 'OfflineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;
export type AttendanceMode = keyof typeof ATTENDANCE_MODE;

const ISO_DATE = 'an ISO 8601 date or time such as 2027-03-24, 2027-03-24T15:00 or 2027-03-24T15:00+01:00';
const date: Reader<CalendarDate> = { expected: ISO_DATE, read: parseDate };

const page: Reader<string> = { expected: 'an address that starts with https: or http:', read: safeWebUrl };
const link: Reader<string> = {
  expected: 'an address that starts with https:, http:, mailto: or tel:',
  read: safeLink,
};

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

const READERS = {
  name: line,
  description: paragraphs,
  startDate: date,
  endDate: date,
  duration: { expected: 'an ISO 8601 duration such as PT1H30M', read: parseDuration },
  timeZone: timeZoneName,
  eventStatus: term(EVENT_STATUS),
  previousStartDate: date,
  attendanceMode: term(ATTENDANCE_MODE),
  location: line,
  locationUrl: link,
  organizer: lines,
  superEvent: line,
  price: {
    expected: 'a number such as 0 or 12.50',
    read: text => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined),
  },
  priceCurrency: {
    expected: 'an ISO 4217 currency code such as CHF',
    read: text => Intl.supportedValuesOf('currency').find(code => code === text.toUpperCase()),
  },
  inLanguage: languages,
  audience: line,
  dialIn: line,
  url: page,
  registrationUrl: link,
  joinUrl: link,
  recordingUrl: link,
  followUpUrl: link,
  image: page,
  imageAlt: line,
} satisfies Record<keyof EventAttributes, Reader<unknown>>;

type Fields = Values<typeof READERS>;

/** Fields whose values are found in the two schedules. */
type DateField = 'startDate' | 'endDate' | 'previousStartDate';

/** An event as the card shows it: every value is valid. A field that was not given, or not usable, is `undefined`. */
export interface EventDetails extends Readonly<Omit<Fields, DateField | 'name' | 'eventStatus'>> {
  readonly name: string;
  readonly eventStatus: EventStatus;
  readonly schedule: Schedule;
  readonly previousSchedule: Schedule;
}

/** Whether the event does not take place as it was announced; such an event is not waited for. */
export const isCalledOff = <Details extends Pick<EventDetails, 'eventStatus'>>(
  details: Details,
): details is Details & { readonly eventStatus: 'cancelled' | 'postponed' } =>
  details.eventStatus === 'cancelled' || details.eventStatus === 'postponed';

/** The schedule that still holds: the date that a postponed event carries does not. */
export const standingSchedule = ({ eventStatus, schedule }: EventDetails): Schedule =>
  eventStatus === 'postponed' ? UNSCHEDULED : schedule;

/** What somebody wrote about an event, by field; nothing in it is trusted. */
export type RawEvent = Partial<Record<keyof EventAttributes, unknown>>;

export interface ReadEvent {
  /** `undefined` without a usable name. */
  readonly details: EventDetails | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Validates an event. A bad value is left out and told in `problems`; this function never throws.
 *
 * @param raw what was written, by field
 * @param base URL that relative addresses are relative to
 */
export function readEvent(raw: RawEvent, base: string): ReadEvent {
  const problems: Problem[] = [];
  const report: Report = problem => void problems.push(problem);
  const fields = readFields(READERS, raw, base, report);
  if (!fields.name) {
    const isBlank = !problems.length && Object.values(fields).every(value => value === undefined);
    if (!isBlank)
      report({ field: 'name', value: raw.name ?? '', message: 'expected the title of the event' });
    return { details: undefined, problems };
  }
  if (fields.price && !fields.priceCurrency && !problems.some(({ field }) => field === 'price-currency')) {
    report({ field: 'price-currency', value: '', message: 'expected beside a price' });
  }
  const { startDate, endDate, previousStartDate, ...rest } = fields;
  const details: EventDetails = {
    ...rest,
    name: fields.name,
    eventStatus: fields.eventStatus ?? 'scheduled',
    schedule: readSchedule(fields, raw, report),
    previousSchedule: previousStartDate ? startingAt(previousStartDate, fields.timeZone) : UNSCHEDULED,
  };
  return { details, problems };
}

function readSchedule({ startDate, endDate, duration, timeZone }: Fields, raw: RawEvent, report: Report) {
  if (!startDate) {
    if (endDate) report({ field: 'end-date', value: raw.endDate, message: 'expected start-date, too' });
    return UNSCHEDULED;
  }
  const start = startingAt(startDate, timeZone);
  const schedule = endDate && withEnd(start, endDate);
  if (endDate && !schedule) {
    report({
      field: 'end-date',
      value: raw.endDate,
      message: 'expected a date or time after start-date, with an offset where that has one',
    });
  }
  return schedule ?? (duration ? withDuration(start, duration) : start);
}
