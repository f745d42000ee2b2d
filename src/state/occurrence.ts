import { understood } from '../model/as-written.js';
import type { EventDetails } from '../model/event-details.js';
import type { EventTiming } from '../model/event-schedule.js';
import { occurrences } from '../model/recurrence.js';
import { isKnown, toWall, UNSCHEDULED, type KnownSchedule, type Schedule } from '../model/schedule.js';
import { instantAt, UTC } from '../model/time-zone.js';
import { DAY } from '../utils/time-units.js';
import { phaseAt } from './phase.js';

/** The same schedule at another wall time. */
const moveTo = (schedule: KnownSchedule, wall: number): KnownSchedule => {
  const start = schedule.precision === 'instant' ? instantAt(schedule.zone ?? UTC, wall) : wall;
  const { end } = schedule;
  return { ...schedule, start, end: typeof end === 'number' ? start + end - schedule.start : end };
};

const toStart = (schedule: Schedule) => (isKnown(schedule) ? toWall(schedule, schedule.start) : NaN);

/** The next date of a rule that is not understood. */
const NOT_TOLD: Schedule = { precision: 'none', isGiven: true };

type Timing = Pick<EventTiming, 'schedule' | 'recurrence'>;

/**
 * The current or next occurrence of a repeated event at an instant in milliseconds; the last one if all are over. Of a rule
 * that is not understood, or that yields no date, only the first date and the end of the series are known.
 */
export function occurrenceAt({ schedule, recurrence }: Timing, now: number, viewerZone: string): Schedule {
  if (!recurrence || !isKnown(schedule)) return schedule;
  const { start } = schedule;
  const end = understood(schedule.end) ?? start + DAY;
  const first = toWall(schedule, start);
  // In any zone, what ended two days ago is over. That spares most of a long series the exact comparison.
  const longOver = now - 2 * DAY - (end - start);
  const rule = schedule.precision === 'month' ? { ...recurrence, pace: undefined } : recurrence;
  let last: number | undefined;
  for (const wall of occurrences(first, rule, longOver)) {
    last = wall;
    if (wall < longOver) continue;
    const occurrence = moveTo(schedule, wall);
    // An end that cannot be read must not keep the next occurrence from being shown.
    const readable = { ...occurrence, end: understood(occurrence.end) };
    if (phaseAt(readable, now, viewerZone).phase !== 'ended') return occurrence;
  }
  if (rule.pace && rule.until < Infinity && last !== undefined) return moveTo(schedule, last);
  return rule.until <= longOver ? schedule : NOT_TOLD;
}

/** The event at its current or next occurrence, with the doors and the programme of that day. */
export function toOccurrence(details: EventDetails, now: number, viewerZone: string): EventDetails {
  const { schedule: first, doorSchedule, agenda } = details;
  const schedule = occurrenceAt(details, now, viewerZone);
  const from = toStart(first);
  const to = toStart(schedule);
  if (from === to || first === schedule) return { ...details, schedule };
  const move = (part: Schedule) => {
    if (!isKnown(part)) return part;
    const wall = toWall(part, part.start) + to - from;
    return Number.isNaN(wall) ? UNSCHEDULED : moveTo(part, wall);
  };
  return {
    ...details,
    schedule,
    doorSchedule: move(doorSchedule),
    agenda: agenda.map(item => ({ ...item, schedule: move(item.schedule) })),
  };
}

/**
 * Whether an event is over at an instant in milliseconds. A postponed event is not.
 */
export const hasEnded = (timing: EventTiming, now: number, viewerZone: string) =>
  timing.eventStatus !== 'postponed' &&
  phaseAt(occurrenceAt(timing, now, viewerZone), now, viewerZone).phase === 'ended';
