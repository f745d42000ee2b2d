import type { EventField, Source } from './source.js';
import { subEvents } from './agenda.js';
import { parseDuration } from './duration.js';
import { ATTENDANCE_MODE, EVENT_STATUS } from './event-terms.js';
import { parseFields, type FieldParser, type ReportIssue, type ParsedValues } from './parse-fields.js';
import {
  date,
  iri,
  line,
  lines,
  link,
  page,
  paragraphs,
  parties,
  image,
  term,
  timeZoneName,
} from './field-parsers.js';
import { recurrence } from './recurrence.js';
import { isAllowedUrl } from './safe-url.js';

let languageNames: Intl.DisplayNames | undefined;
const isKnownLanguage = (tag: string) => {
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return languageNames.of(tag) !== undefined;
};

const languages: FieldParser<readonly string[]> = {
  expected: 'BCP 47 language tags such as en or pt-BR, separated by spaces',
  parse: text => {
    const tags = text.split(/[\s,;]+/).filter(Boolean);
    try {
      return tags.length && tags.every(isKnownLanguage) ? Intl.getCanonicalLocales(tags) : undefined;
    } catch {
      return undefined;
    }
  },
};

const amount: FieldParser<number> = {
  expected: 'a number such as 0 or 12.50',
  parse: text => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined),
};

/** A telephone number out of a file that may not link to any stays as text. */
const dialIn: FieldParser<string> = {
  ...line,
  parse: (text, origin) =>
    line.parse(isAllowedUrl('tel:', origin.allowHosts) ? text : text.replace(/^tel:/i, ''), origin),
};

const PARSERS = {
  iri,
  name: line,
  description: paragraphs,
  startDate: date,
  endDate: date,
  duration: { expected: 'an ISO 8601 duration such as PT1H30M', parse: parseDuration },
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
    parse: text => Intl.supportedValuesOf('currency').find(code => code === text.toUpperCase()),
  },
  inLanguage: languages,
  audience: line,
  dialIn,
  url: page,
  registrationUrl: link,
  joinUrl: link,
  recordingUrl: link,
  followUpUrl: link,
  image: image,
  imageAlt: line,
  subEvent: subEvents,
} satisfies Record<EventField, FieldParser<unknown>>;

/** The usable values of an event; what was not given, or is not usable, is `undefined`. */
export type EventValues = ParsedValues<typeof PARSERS>;

/** What one source says. */
export interface SourceValues {
  readonly source: Source;
  readonly values: EventValues;
}

/** Reads every field of every source, once. */
export const parseSources = (sources: readonly Source[], report: ReportIssue): readonly SourceValues[] =>
  sources.map(source => ({ source, values: parseFields(PARSERS, source, report) }));

/** What a field says no more when a later source than its own gives another: an end does not fit another length. */
const INVALIDATED_BY: Partial<Record<EventField, EventField>> = {
  endDate: 'duration',
  eventSchedule: 'startDate',
  highPrice: 'price',
  locationUrl: 'location',
  imageAlt: 'image',
};

/** The values of several sources, each from the last one that has it, and which one that is. */
export function mergeSources(read: readonly SourceValues[]) {
  const names = Object.keys(PARSERS) as EventField[];
  const fields: Partial<Record<EventField, unknown>> = {};
  const ranks: Partial<Record<EventField, number>> = {};
  read.forEach(({ values }, rank) => {
    for (const field of names) {
      fields[field] = values[field] ?? fields[field];
      if (values[field] !== undefined) ranks[field] = rank;
    }
  });
  for (const [field, other] of Object.entries(INVALIDATED_BY) as [EventField, EventField][])
    if ((ranks[other] ?? -1) > (ranks[field] ?? -1)) fields[field] = undefined;
  const sourceOf = (field: EventField) => read[ranks[field] ?? -1]?.source;
  return { fields: fields as EventValues, sourceOf };
}
