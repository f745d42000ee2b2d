import type { EventDetails } from '../model/event-details.js';
import { occurrences } from '../model/recurrence.js';
import type { KnownSchedule, Schedule } from '../model/schedule.js';
import { instantAt, wallAt } from '../model/time-zone.js';
import { DAY } from '../model/wall-time.js';
import { phaseAt } from './phase.js';

/** The same schedule, starting at another wall time. */
const moveTo = (schedule: KnownSchedule, wall: number): KnownSchedule => {
  const start = schedule.precision === 'instant' ? instantAt(schedule.zone ?? '+00:00', wall) : wall;
  const length = schedule.end === undefined ? undefined : schedule.end - schedule.start;
  return { ...schedule, start, end: length === undefined ? undefined : start + length };
};

/**
 * The occurrence of a repeated event that is on or comes next at an instant in milliseconds; the last one when all are
 * over.
 */
export function occurrenceAt(
  { schedule, recurrence }: Pick<EventDetails, 'schedule' | 'recurrence'>,
  now: number,
  viewerZone: string,
): Schedule {
  if (!recurrence || schedule.precision === 'none' || schedule.precision === 'month') return schedule;
  const { start, end = start + DAY } = schedule;
  const first = schedule.precision === 'instant' ? wallAt(schedule.zone ?? '+00:00', start) : start;
  // Whatever the zone, what has ended two days ago is over: that spares most of a long series the closer look.
  const longOver = now - 2 * DAY - (end - start);
  let last = first;
  for (const wall of occurrences(first, recurrence)) {
    last = wall;
    if (wall < longOver) continue;
    const occurrence = moveTo(schedule, wall);
    if (phaseAt(occurrence, now, viewerZone).phase !== 'ended') return occurrence;
  }
  return moveTo(schedule, last);
}
