import { toUid } from '../identity/identity.js';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import { lastDayEnd, type Schedule } from '../model/schedule.js';
import { floorToDay } from '../model/wall-time.js';
import type { Phase } from '../state/phase.js';

/** What a calendar is told about an event; the terms are those of RFC 5545. */
export interface CalendarEntry {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Absolute URL of the event's page. */
  readonly url: string;
  /** The same for the same event, whenever and wherever it is asked for. */
  readonly uid: string;
  /** Whether start and end are whole days, as wall times in milliseconds, or instants in milliseconds. */
  readonly isAllDay: boolean;
  readonly start: number;
  /** Exclusive; the start itself where no end is known. */
  readonly end: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Grows with each kind of revision. */
  readonly revision: number;
  /** Absolute URL at which to take part. */
  readonly conference: string | undefined;
}

type DateRange = Pick<CalendarEntry, 'isAllDay' | 'start' | 'end'>;

/** A month is too little to enter; a time in an unknown zone is only sure as to its day. */
const toDateRange = (schedule: Schedule): DateRange | undefined => {
  if (schedule.precision === 'none' || schedule.precision === 'month') return undefined;
  const { start, end } = schedule;
  if (schedule.precision === 'instant') return { isAllDay: false, start, end: end ?? start };
  return { isAllDay: true, start: floorToDay(start), end: lastDayEnd(schedule) };
};

// RFC 5545, 3.3.5: a year has four digits.
const isWritable = (at: number) => /^\d/.test(new Date(at).toISOString());

const REVISION = { scheduled: 0, rescheduled: 1, 'moved-online': 1, postponed: 1, cancelled: 2 } as const;

/**
 * The calendar entry of an event; `undefined` where there is nothing sure to enter, and for an event that is over. A
 * cancelled event has one, which cancels what stands in the calendar.
 *
 * @param iri what the event is known by
 * @param pageUrl stands in where the event has no URL of its own
 */
export function toCalendarEntry(
  details: EventDetails,
  phase: Phase,
  iri: string,
  pageUrl: string,
): CalendarEntry | undefined {
  const { name, description, eventStatus, location, url = pageUrl, joinUrl } = details;
  const span = toDateRange(details.schedule);
  const isCancelled = eventStatus === 'cancelled';
  if (
    !span ||
    !isWritable(span.start) ||
    phase === 'ended' ||
    (isCancelledOrPostponed(details) && !isCancelled)
  )
    return undefined;
  return {
    ...span,
    summary: name,
    description: description?.join('\n\n') ?? '',
    location: location ?? '',
    url,
    end: isWritable(span.end) ? span.end : span.start,
    uid: toUid(iri),
    status: isCancelled ? 'CANCELLED' : span.isAllDay ? 'TENTATIVE' : 'CONFIRMED',
    revision: REVISION[eventStatus],
    conference: joinUrl,
  };
}
