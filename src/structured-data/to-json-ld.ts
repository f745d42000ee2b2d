import type { AgendaItem } from '../model/agenda.js';
import type { EventDetails } from '../model/event-details.js';
import { ATTENDANCE_MODE, EVENT_STATUS } from '../model/event-terms.js';
import { understood } from '../model/as-written.js';
import { endZoneOf, formatIsoWall, isKnown, type KnownSchedule, type Schedule } from '../model/schedule.js';
import { formatOffset, offsetAt, UTC } from '../model/time-zone.js';

/** ISO 8601, no more precise than it is known; an instant has the offset of the event's zone. */
const formatIso = (schedule: KnownSchedule, at: number) =>
  schedule.precision === 'instant'
    ? formatIsoWall(schedule, at) + formatOffset(offsetAt(schedule.zone ?? UTC, at))
    : formatIsoWall(schedule, at);

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** A year of more than four digits is not a valid date in schema.org. */
const writable = (iso: string) => (/^\d/.test(iso) ? iso : undefined);

const formatStart = (schedule: Schedule) =>
  isKnown(schedule) ? writable(formatIso(schedule, schedule.start)) : undefined;

/** The end; of days, and if only the day is known, the last day. */
const formatEnd = (schedule: Schedule) => {
  if (!isKnown(schedule) || typeof schedule.end !== 'number') return undefined;
  const { precision, end, isEndDateOnly } = schedule;
  if (precision === 'month') return undefined;
  if (precision === 'date' || isEndDateOnly) return formatIso(schedule, end - 1).slice(0, DATE_LENGTH);
  const clock = schedule.precision === 'instant' ? { ...schedule, zone: endZoneOf(schedule) } : schedule;
  return writable(formatIso(clock, end));
};

const typed = (type: string, properties: object) => ({ '@type': type, ...properties });

const toLocations = ({ attendanceMode, location, locationUrl, url }: EventDetails, pageUrl: string) => [
  ...(location || locationUrl ? [typed('Place', { name: location, url: locationUrl })] : []),
  ...(attendanceMode === 'online' || attendanceMode === 'mixed'
    ? [typed('VirtualLocation', { url: url ?? pageUrl })]
    : []),
];

const toOffer = ({ price, highPrice, priceCurrency: currency, registrationUrl: url }: EventDetails) => {
  const priceCurrency = understood(currency);
  if (typeof price !== 'number') return url && typed('Offer', { url });
  return highPrice === undefined
    ? typed('Offer', { price, priceCurrency, url })
    : typed('AggregateOffer', { lowPrice: price, highPrice, priceCurrency, url });
};

const toPerformers = (names: readonly string[] | undefined) =>
  names?.map(name => typed('PerformingGroup', { name }));

const toSubEvent = ({ name, schedule, performer }: AgendaItem) =>
  typed('Event', { name, startDate: formatStart(schedule), performer: toPerformers(performer) });

const without = (value: unknown) => (Array.isArray(value) && !value.length) || value === '';

export interface JsonLdEvent {
  readonly '@id': string;
}

/**
 * The event as a https://schema.org/Event in JSON-LD, without anything that is not known.
 *
 * @param iri IRI of the event
 * @param pageUrl URL of an event without one of its own
 */
export function toJsonLd(details: EventDetails, iri: string, pageUrl: string): JsonLdEvent {
  const { schedule, previousSchedule, superEvent, price } = details;
  const eventStatus = understood(details.eventStatus);
  const attendanceMode = understood(details.attendanceMode);
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': iri,
    name: details.name,
    description: details.description?.join('\n\n'),
    startDate: formatStart(schedule),
    endDate: formatEnd(schedule),
    eventStatus: eventStatus && `https://schema.org/${EVENT_STATUS[eventStatus]}`,
    doorTime: formatStart(details.doorSchedule),
    previousStartDate: formatStart(previousSchedule),
    eventAttendanceMode: attendanceMode && `https://schema.org/${ATTENDANCE_MODE[attendanceMode]}`,
    location: toLocations(details, pageUrl),
    organizer: details.organizer?.map(party => typed('Organization', party)),
    performer: toPerformers(details.performer),
    superEvent: superEvent && typed('Event', { name: superEvent }),
    offers: toOffer(details),
    isAccessibleForFree: typeof price === 'number' ? !price && !details.highPrice : undefined,
    // The words of values that are not understood are not published as data.
    inLanguage: details.inLanguage?.flatMap(item => understood(item) ?? []),
    audience: details.audience && typed('Audience', { audienceType: details.audience }),
    subEvent: details.agenda.map(toSubEvent),
    url: details.url ?? pageUrl,
    image: details.image,
  };
  return Object.fromEntries(Object.entries(event).filter(([, value]) => !without(value))) as typeof event;
}
