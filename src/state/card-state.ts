import type { CountdownUnit } from '../model/settings.js';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import { timeLeftUntil, type Timed, type TimeLeft } from './time-left.js';
import { daysUntil, distanceTo, type Distance } from './distance.js';
import { phaseAt, type Phase } from './phase.js';

/** All of a card that depends on the instant. */
export interface CardState {
  readonly phase: Phase;
  /** Time left until the start, where it is counted down. */
  readonly timeLeft: TimeLeft | undefined;
  /** Days until the day, time until the end of a live event, or time since the start of one without an end. */
  readonly distance: Distance | undefined;
  /** Instant in milliseconds at which anything above changes; `Infinity` when nothing will. */
  readonly nextChange: number;
}

type Details = Pick<EventDetails, 'schedule' | 'eventStatus'>;

const NEVER = { value: undefined, nextChange: Infinity };

const findTimeLeft = ({ schedule }: Details, phase: Phase, now: number, smallestUnit: CountdownUnit) =>
  schedule.precision === 'instant' && phase === 'upcoming' && smallestUnit !== 'none'
    ? timeLeftUntil(schedule.start, now, smallestUnit)
    : NEVER;

const findDistance = (
  { schedule }: Details,
  phase: Phase,
  now: number,
  viewerZone: string,
): Timed<Distance> | typeof NEVER => {
  if (schedule.precision === 'none' || schedule.precision === 'month' || phase === 'ended') return NEVER;
  if (schedule.precision !== 'instant') return daysUntil(schedule.start, now, schedule.zone ?? viewerZone);
  if (phase === 'live' && schedule.end !== undefined) return distanceTo(schedule.end, now);
  return phase === 'started' ? distanceTo(schedule.start, now) : NEVER;
};

/**
 * The state of a card at an instant.
 *
 * @param now instant in milliseconds
 * @param grain smallest unit of the countdown
 * @param viewerZone IANA name; its calendar days count where the event has no zone
 */
export function stateAt(details: Details, now: number, grain: CountdownUnit, viewerZone: string): CardState {
  const { phase, until } = phaseAt(details.schedule, now, viewerZone);
  if (isCancelledOrPostponed(details))
    return { phase, timeLeft: undefined, distance: undefined, nextChange: until };
  const timeLeft = findTimeLeft(details, phase, now, grain);
  const distance = findDistance(details, phase, now, viewerZone);
  return {
    phase,
    timeLeft: timeLeft.value,
    distance: distance.value,
    nextChange: Math.min(until, timeLeft.nextChange, distance.nextChange),
  };
}

/** Whether two states differ in nothing but the timeLeft of the countdown. */
export const differInTimeLeftOnly = (one: CardState, other: CardState) =>
  one.phase === other.phase &&
  one.distance?.value === other.distance?.value &&
  one.distance?.unit === other.distance?.unit &&
  Boolean(one.timeLeft) === Boolean(other.timeLeft);
