import { isAsWritten, understood } from '../model/as-written.js';
import { toUid } from '../identity/identity.js';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import { isKnown, lastDayEnd, type Schedule } from '../model/schedule.js';
import { floorToDay } from '../model/wall-time.js';
import type { Phase } from '../state/phase.js';

/** A calendar entry of an event, in the terms of RFC 5545. */
export interface CalendarEntry {
  readonly summary: string;
  readonly description: string;
  /** Lines that end the description, each with something to press: how to take part, and the event's page. */
  readonly links: readonly string[];
  /** The place; without one, where to take part. */
  readonly location: string;
  /** Absolute URL of the event's page. */
  readonly url: string;
  /** The same for the same event, at any time and on any page. */
  readonly uid: string;
  /** Whether start and end are days, as wall times in milliseconds; otherwise they are instants in milliseconds. */
  readonly isAllDay: boolean;
  readonly start: number;
  /** Exclusive; the start if no end is known. */
  readonly end: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Grows with each kind of revision. */
  readonly revision: number;
  /** Absolute URL at which to take part. */
  readonly conference: string | undefined;
}

type DateRange = Pick<CalendarEntry, 'isAllDay' | 'start' | 'end'>;

/** A month is too vague for an entry; of a time in an unknown zone, only the day is certain. */
const toDateRange = (schedule: Schedule): DateRange | undefined => {
  if (!isKnown(schedule) || schedule.precision === 'month') return undefined;
  const { start } = schedule;
  if (schedule.precision === 'instant')
    return { isAllDay: false, start, end: understood(schedule.end) ?? start };
  return { isAllDay: true, start: floorToDay(start), end: lastDayEnd(schedule) };
};

// RFC 5545, 3.3.5: a year has four digits.
const isWritable = (at: number) => /^\d/.test(new Date(at).toISOString());

/** The addresses at which to take part, in the order in which they count when the calendar rings. */
const TAKING_PART = ['joinUrl', 'registrationUrl'] as const;

/** Labels of the addresses, by field. */
export type LinkLabels = Readonly<Record<(typeof TAKING_PART)[number], string>>;

const REVISION = { scheduled: 0, rescheduled: 1, 'moved-online': 1, postponed: 1, cancelled: 2 } as const;

/**
 * The calendar entry of an event; `undefined` if its date or status is uncertain, or the event is over or postponed. The entry of a
 * cancelled event cancels an earlier one.
 *
 * @param iri IRI of the event
 * @param pageUrl URL of an event without one of its own
 * @param labels in the language of the card
 */
export function toCalendarEntry(
  details: EventDetails,
  phase: Phase | undefined,
  iri: string,
  pageUrl: string,
  labels: LinkLabels,
): CalendarEntry | undefined {
  const { name, description, eventStatus, location, url = pageUrl, joinUrl } = details;
  const range = toDateRange(details.schedule);
  const isCancelled = eventStatus === 'cancelled';
  // On some day, at a time that is not known yet.
  const isTentative = range?.isAllDay && !('isWholeDays' in details.schedule);
  if (
    !range ||
    isAsWritten(eventStatus) ||
    !isWritable(range.start) ||
    phase === 'ended' ||
    (isCancelledOrPostponed(details) && !isCancelled)
  )
    return undefined;
  const ways = TAKING_PART.flatMap(field => {
    const address = isCancelled ? undefined : details[field];
    return address ? [{ label: labels[field], address }] : [];
  });
  return {
    ...range,
    summary: name,
    description: description?.join('\n\n') ?? '',
    links: [
      ...ways.map(({ label, address }) => `${label}: ${address}`),
      ...(url && !ways.some(({ address }) => address === url) ? [url] : []),
    ],
    location: location ?? ways[0]?.address ?? '',
    url,
    end: isWritable(range.end) ? range.end : range.start,
    uid: toUid(iri),
    status: isCancelled ? 'CANCELLED' : isTentative ? 'TENTATIVE' : 'CONFIRMED',
    revision: REVISION[eventStatus],
    conference: joinUrl,
  };
}
