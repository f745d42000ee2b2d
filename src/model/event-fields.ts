import type { EventField, EventSource } from '../input/raw-event.js';
import { subEvents } from './agenda.js';
import { parseDuration } from './duration.js';
import { ATTENDANCE_MODE, EVENT_STATUS } from './event-terms.js';
import { readFields, type Reader, type Report, type Values } from './reader.js';
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
import { recurrence } from './recurrence.js';
import { isAllowed } from './safe-url.js';

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

/** The usable values of an event; what was not given, or is not usable, is `undefined`. */
export type Fields = Values<typeof READERS>;

/** What one source says. */
export interface SourceFields {
  readonly source: EventSource;
  readonly values: Fields;
}

/** Reads every field of every source, once. */
export const readSources = (sources: readonly EventSource[], report: Report): readonly SourceFields[] =>
  sources.map(source => ({ source, values: readFields(READERS, source, report) }));

/** What a field says no more when a later source than its own gives another: an end does not fit another length. */
const VOID_BY: Partial<Record<EventField, EventField>> = {
  endDate: 'duration',
  eventSchedule: 'startDate',
  highPrice: 'price',
  locationUrl: 'location',
  imageAlt: 'image',
};

/** The values of several sources, each from the last one that has it, and which one that is. */
export function merge(read: readonly SourceFields[]) {
  const names = Object.keys(READERS) as EventField[];
  const fields: Partial<Record<EventField, unknown>> = {};
  const ranks: Partial<Record<EventField, number>> = {};
  read.forEach(({ values }, rank) => {
    for (const field of names) {
      fields[field] = values[field] ?? fields[field];
      if (values[field] !== undefined) ranks[field] = rank;
    }
  });
  for (const [field, other] of Object.entries(VOID_BY) as [EventField, EventField][])
    if ((ranks[other] ?? -1) > (ranks[field] ?? -1)) fields[field] = undefined;
  const sourceOf = (field: EventField) => read[ranks[field] ?? -1]?.source;
  return { fields: fields as Fields, sourceOf };
}
