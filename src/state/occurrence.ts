import type { EventTiming } from '../model/event-schedule.js';
import { occurrences } from '../model/recurrence.js';
import { toWall, type KnownSchedule, type Schedule } from '../model/schedule.js';
import { instantAt, UTC } from '../model/time-zone.js';
import { DAY } from '../utils/time-units.js';
import { phaseAt } from './phase.js';

/** The same schedule at another wall time. */
const moveTo = (schedule: KnownSchedule, wall: number): KnownSchedule => {
  const start = schedule.precision === 'instant' ? instantAt(schedule.zone ?? UTC, wall) : wall;
  const length = schedule.end === undefined ? undefined : schedule.end - schedule.start;
  return { ...schedule, start, end: length === undefined ? undefined : start + length };
};

/**
 * The current or next occurrence of a repeated event at an instant in milliseconds; the last one if all are over.
 */
export function occurrenceAt(
  { schedule, recurrence }: Pick<EventTiming, 'schedule' | 'recurrence'>,
  now: number,
  viewerZone: string,
): Schedule {
  if (!recurrence || schedule.precision === 'none' || schedule.precision === 'month') return schedule;
  const { start, end = start + DAY } = schedule;
  const first = toWall(schedule, start);
  // In any zone, what ended two days ago is over. That spares most of a long series the exact comparison.
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

/**
 * Whether an event is over at an instant in milliseconds. A postponed event is not.
 */
export const hasEnded = (timing: EventTiming, now: number, viewerZone: string) =>
  timing.eventStatus !== 'postponed' &&
  phaseAt(occurrenceAt(timing, now, viewerZone), now, viewerZone).phase === 'ended';
