import { isAsWritten } from '../model/as-written.js';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import { isKnown } from '../model/schedule.js';
import { daysUntil, distanceTo, type Distance } from './distance.js';
import { phaseAt, type Phase } from './phase.js';
import type { Timed } from './time-left.js';

/** Everything in a card that depends on the instant, except the time left. */
export interface CardState {
  /** `undefined` if the start or the status cannot be read. */
  readonly phase: Phase | undefined;
  /** Instant in milliseconds to count down to. */
  readonly countdownTo: number | undefined;
  /** Days until the day, time until the end of a live event, or time since the start of one without an end. */
  readonly distance: Distance | undefined;
  /** Instant in milliseconds at which the phase is over; `Infinity` for never. */
  readonly phaseEnd: number;
  /** Instant in milliseconds at which the phase or the distance changes; `Infinity` for never. */
  readonly nextChange: number;
}

type Details = Pick<EventDetails, 'schedule' | 'eventStatus'>;

const NONE = { value: undefined, nextChange: Infinity };

const findDistance = (
  { schedule }: Details,
  phase: Phase | undefined,
  now: number,
  viewerZone: string,
): Timed<Distance> | typeof NONE => {
  if (!isKnown(schedule) || schedule.precision === 'month' || phase === 'ended') return NONE;
  if (schedule.precision !== 'instant')
    return phase === 'started' ? NONE : daysUntil(schedule.start, now, schedule.zone ?? viewerZone);
  if (phase === 'live' && typeof schedule.end === 'number') return distanceTo(schedule.end, now);
  return phase === 'started' ? distanceTo(schedule.start, now) : NONE;
};

/**
 * The state of a card at an instant.
 *
 * @param now instant in milliseconds
 * @param viewerZone IANA name; its calendar days count if the event has no zone
 */
export function stateAt(details: Details, now: number, viewerZone: string): CardState {
  const { schedule } = details;
  if (isAsWritten(details.eventStatus)) {
    const never = { phaseEnd: Infinity, nextChange: Infinity };
    return { phase: undefined, countdownTo: undefined, distance: undefined, ...never };
  }
  const { phase, until: phaseEnd } = phaseAt(schedule, now, viewerZone);
  if (isCancelledOrPostponed(details))
    return { phase, countdownTo: undefined, distance: undefined, phaseEnd, nextChange: phaseEnd };
  const distance = findDistance(details, phase, now, viewerZone);
  return {
    phase,
    countdownTo: schedule.precision === 'instant' && phase === 'upcoming' ? schedule.start : undefined,
    distance: distance.value,
    phaseEnd,
    nextChange: Math.min(phaseEnd, distance.nextChange),
  };
}
