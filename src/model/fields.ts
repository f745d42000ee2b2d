import { subEvents } from './agenda.js';
import { languages } from './languages.js';
import { parseDuration, type Duration } from './duration.js';
import { ATTENDANCE_MODE, EVENT_STATUS } from './event-terms.js';
import {
  date,
  imageUrl,
  iri,
  line,
  lines,
  link,
  paragraphs,
  parties,
  partTime,
  term,
  timeZoneName,
  webUrl,
} from './field-parsers.js';
import type { ReportIssue } from './issue.js';
import {
  parseFields,
  toLabel,
  type FieldParser,
  type ParsedValues,
  type PropertyValue,
  type TextParser,
} from './parse-fields.js';
import { isCurrency, parsePrice, type Price } from './price.js';
import { recurrence } from './recurrence.js';
import { isAllowedUrl } from './safe-url.js';
import type { FieldSource, SourceName } from './source.js';

const price: TextParser<Price> & { readonly takesNumber: true } = {
  expected: 'a number such as 0 or 12.50',
  takesNumber: true,
  parse: parsePrice,
};

/** A field whose value is shown as it is written if it is not understood. */
const shown = <Parser extends TextParser<unknown>>(parser: Parser) => ({
  ...parser,
  isShownAsWritten: true as const,
});

const currency: TextParser<string> = {
  expected: 'an ISO 4217 currency code such as CHF',
  parse: text => {
    const code = text.toUpperCase();
    return isCurrency(code) ? code : undefined;
  },
};

const duration: TextParser<Duration> = {
  expected: 'an ISO 8601 duration such as PT1H30M',
  parse: parseDuration,
};

/** A telephone number from a file that may not link to one stays text. */
const dialIn: TextParser<string> = {
  ...line,
  parse: (text, origin, report) =>
    line.parse(isAllowedUrl('tel:', origin.allowHosts) ? text : text.replace(/^tel:/i, ''), origin, report),
};

/**
 * The fields of an event: schema.org's terms, each with its parser and its attribute. Every entry is an attribute and a
 * property of the element, and a property of JSON-LD; its comment documents it everywhere.
 */
export const EVENT_FIELDS = {
  /** Title of the event. Without one, the card shows its children. */
  name: line,
  /** Plain text; a blank line starts a new paragraph. Rich content goes in the default slot. */
  description: paragraphs,
  /** ISO 8601: `2027-03-24T15:00+01:00`, a wall time with `time-zone`, a date `2027-03-24`, or a month `2027-03`. Anything else is shown as it is written. */
  startDate: { ...shown(date), attribute: 'start-date' },
  /** ISO 8601, like `start-date`. A date is the last day of the event. */
  endDate: { ...shown(date), attribute: 'end-date' },
  /** Length: `90 min`, `1h30`, or an ISO 8601 duration such as `PT1H30M`. Sets the end if you omit `end-date`. */
  duration: shown(duration),
  /** ISO 8601, or a time of day, `14:30`: when the doors, or the waiting room, open. */
  doorTime: { ...shown(partTime), attribute: 'door-time' },
  /** IANA name, `Europe/Zurich`, or a city that one is named after: the zone of times without an offset, and of the event's local time. */
  timeZone: { ...shown(timeZoneName), attribute: 'time-zone' },
  /** `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved-online`, or the schema.org term. With any other text, the card does not say that the event takes place. */
  eventStatus: { ...shown(term(EVENT_STATUS)), attribute: 'event-status', default: 'scheduled' },
  /** ISO 8601: the old date, shown struck through if the event is rescheduled or postponed. */
  previousStartDate: { ...shown(date), attribute: 'previous-start-date' },
  /** `online`, `offline`, `mixed`, or the schema.org term. */
  attendanceMode: { ...shown(term(ATTENDANCE_MODE)), attribute: 'attendance-mode' },
  /** Name of the place. */
  location: line,
  /** Link to the place, for example a map. */
  locationUrl: { ...link, attribute: 'location-url' },
  /** Organizers, separated by `;`. All are shown with equal prominence. */
  organizer: parties,
  /** Speakers or performers, separated by `;`. */
  performer: lines,
  /** The larger event that this is a side event to. */
  superEvent: { ...line, attribute: 'super-event' },
  /** A number, `12.50` or `CHF 12.50`, or a range; `0` or `free` is "Free". */
  price: shown(price),
  /** ISO 4217 code, `CHF`. */
  priceCurrency: { ...shown(currency), attribute: 'price-currency' },
  /** BCP 47 tags separated by spaces, `en fr`; other text is shown as it is written. */
  inLanguage: { ...languages, attribute: 'in-language' },
  /** Who can attend; `everyone` is translated into the card's language. */
  audience: line,
  /** `none` is "Not available"; otherwise a `tel:` link or text. */
  dialIn: { ...dialIn, attribute: 'dial-in' },
  /** The event's own page: the URL that is shared. Default: the page's canonical link, else its address without query and fragment. */
  url: webUrl,
  /** Main button before the event: Register. */
  registrationUrl: { ...link, attribute: 'registration-url' },
  /** Main button during the event: Join now. */
  joinUrl: { ...link, attribute: 'join-url' },
  /** Main button after the event: Watch the recording. */
  recordingUrl: { ...link, attribute: 'recording-url' },
  /** Button after the event: Next event. */
  followUpUrl: { ...link, attribute: 'follow-up-url' },
  /** Image; loaded lazily, without a referrer. */
  image: imageUrl,
  /** Text alternative of the image. */
  imageAlt: { ...line, attribute: 'image-alt' },
} as const satisfies Readonly<Record<string, FieldParser<unknown>>>;

/** Fields of JSON-LD alone: lists and ranges that no attribute can hold. */
const JSON_LD_FIELDS = { iri, highPrice: price, subEvent: subEvents, eventSchedule: recurrence } as const;

const PARSERS = { ...EVENT_FIELDS, ...JSON_LD_FIELDS };

export type EventField = keyof typeof PARSERS;
export const ALL_EVENT_FIELDS = Object.keys(PARSERS) as readonly EventField[];

/** The properties of the element that describe its event: untrusted text, or `null` or `undefined` for none. */
export type EventAttributes = {
  -readonly [Field in keyof typeof EVENT_FIELDS]: PropertyValue<(typeof EVENT_FIELDS)[Field]>;
};

/** Untrusted values of an event, by field. */
export type RawEvent = Readonly<Partial<Record<EventField, unknown>>>;

/** One description of an event. */
export type Source = FieldSource<EventField>;

/** The values of an event, valid or as they are written; `undefined` where a field is not set or not usable. */
export type EventValues = ParsedValues<typeof PARSERS>;

/** The values of one source. */
export interface SourceValues {
  readonly source: Source;
  readonly values: EventValues;
}

/** A field's name as the author of a source wrote it. */
export const labelOf = (source: SourceName, field: EventField) => toLabel(source, field, PARSERS[field]);

/** Parses every field of every source, once. */
export const parseSources = (sources: readonly Source[], reportIssue: ReportIssue): readonly SourceValues[] =>
  sources.map(source => ({ source, values: parseFields(PARSERS, source, reportIssue) }));

/** Fields that a value of another field invalidates, if a later source has it: an end does not fit another duration. */
const INVALIDATED_BY: Readonly<Partial<Record<EventField, EventField>>> = {
  endDate: 'duration',
  eventSchedule: 'startDate',
  highPrice: 'price',
  locationUrl: 'location',
  imageAlt: 'image',
};

/** Merges sources: each field has the value of the last source that has one. */
export function mergeSources(sources: readonly SourceValues[]) {
  const ranks = Object.fromEntries(
    ALL_EVENT_FIELDS.map(field => [
      field,
      sources.map(({ values }) => values[field] !== undefined).lastIndexOf(true),
    ]),
  ) as Record<EventField, number>;
  for (const [field, other] of Object.entries(INVALIDATED_BY) as [EventField, EventField][])
    if (ranks[other] > ranks[field]) ranks[field] = -1;
  const values = Object.fromEntries(
    ALL_EVENT_FIELDS.map(field => [field, sources[ranks[field]]?.values[field]]),
  ) as unknown as EventValues;
  return { values, sourceOf: (field: EventField) => sources[ranks[field]]?.source };
}
