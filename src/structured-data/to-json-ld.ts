import type { AgendaItem } from '../model/agenda.js';
import type { EventDetails } from '../model/event-details.js';
import { ATTENDANCE_MODE, EVENT_STATUS } from '../model/event-terms.js';
import type { KnownSchedule, Schedule } from '../model/schedule.js';
import { offsetAt } from '../model/time-zone.js';

const pad = (number: number) => String(number).padStart(2, '0');

const isoOffset = (offset: number) => {
  const minutes = Math.abs(offset) / 6e4;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}`;
};

/** Written digits of `2027-03-24T15:00:00`, by what is known. */
const LENGTH = { instant: 19, floating: 19, date: 10, month: 7 } as const;

/** ISO 8601, as precise as it is known and not more; an instant carries the offset of the event's zone. */
const formatIso = (schedule: KnownSchedule, at: number) => {
  if (schedule.precision !== 'instant')
    return new Date(at).toISOString().slice(0, LENGTH[schedule.precision]);
  const offset = offsetAt(schedule.zone ?? '+00:00', at);
  return new Date(at + offset).toISOString().slice(0, LENGTH.instant) + isoOffset(offset);
};

/** A year of more than four digits is no date of schema.org's. */
const writable = (iso: string) => (/^\d/.test(iso) ? iso : undefined);

const formatStart = (schedule: Schedule) =>
  schedule.precision === 'none' ? undefined : writable(formatIso(schedule, schedule.start));

/** The end as it is written: of days, and where only the day is known, the last one. */
const formatEnd = (schedule: Schedule) => {
  if (schedule.precision === 'none' || schedule.end === undefined) return undefined;
  const { precision, end, isEndDateOnly } = schedule;
  if (precision === 'month') return undefined;
  if (precision === 'date' || isEndDateOnly) return formatIso(schedule, end - 1).slice(0, LENGTH.date);
  return writable(formatIso(schedule, end));
};

const typed = (type: string, properties: object) => ({ '@type': type, ...properties });

const toLocations = ({ attendanceMode, location, locationUrl, url }: EventDetails, pageUrl: string) => [
  ...(location || locationUrl ? [typed('Place', { name: location, url: locationUrl })] : []),
  ...(attendanceMode === 'online' || attendanceMode === 'mixed'
    ? [typed('VirtualLocation', { url: url ?? pageUrl })]
    : []),
];

const toOffer = ({ price, highPrice, priceCurrency, registrationUrl: url }: EventDetails) => {
  if (price === undefined) return url && typed('Offer', { url });
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
 * The event as a https://schema.org/Event in JSON-LD. Nothing is said that the event does not tell.
 *
 * @param iri what the event is known by
 * @param pageUrl stands in where the event has no URL of its own
 */
export function toJsonLd(details: EventDetails, iri: string, pageUrl: string): JsonLdEvent {
  const { schedule, previousSchedule, eventStatus, attendanceMode, superEvent } = details;
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': iri,
    name: details.name,
    description: details.description?.join('\n\n'),
    startDate: formatStart(schedule),
    endDate: formatEnd(schedule),
    eventStatus: `https://schema.org/${EVENT_STATUS[eventStatus]}`,
    doorTime: formatStart(details.doorSchedule),
    previousStartDate: formatStart(previousSchedule),
    eventAttendanceMode: attendanceMode && `https://schema.org/${ATTENDANCE_MODE[attendanceMode]}`,
    location: toLocations(details, pageUrl),
    organizer: details.organizer?.map(party => typed('Organization', party)),
    performer: toPerformers(details.performer),
    superEvent: superEvent && typed('Event', { name: superEvent }),
    offers: toOffer(details),
    isAccessibleForFree: details.price === undefined ? undefined : !details.price && !details.highPrice,
    inLanguage: details.inLanguage,
    audience: details.audience && typed('Audience', { audienceType: details.audience }),
    subEvent: details.agenda.map(toSubEvent),
    url: details.url ?? pageUrl,
    image: details.image,
  };
  return Object.fromEntries(Object.entries(event).filter(([, value]) => !without(value))) as typeof event;
}
