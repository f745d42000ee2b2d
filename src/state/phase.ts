import { isAsWritten } from '../model/as-written.js';
import { lastDayEnd, type Schedule } from '../model/schedule.js';
import { instantAt } from '../model/time-zone.js';
import { DAY } from '../utils/time-units.js';

/**
 * Where an instant is relative to an event.
 *
 * @cssstate unscheduled - No start is known.
 * @cssstate upcoming - Before the start.
 * @cssstate today - On the day, if only the date is known.
 * @cssstate live - Between start and end.
 * @cssstate started - After the start, if no end is known; for 24 hours, or without end if the end cannot be read.
 * @cssstate ended - After the end.
 */
export type Phase = 'unscheduled' | 'upcoming' | 'today' | 'live' | 'started' | 'ended';

/** A phase and the instant, in milliseconds, at which it is over. */
type PhaseSpan = readonly [phase: Phase | undefined, until: number];

const ENDED: PhaseSpan = ['ended', Infinity];
const STARTED_FOR_MS = DAY;

const timeline = (schedule: Schedule, viewerZone: string): readonly PhaseSpan[] => {
  if (schedule.precision === 'as-written') return [[undefined, Infinity]];
  if (schedule.precision === 'none') return [['unscheduled', Infinity]];
  const { start, end } = schedule;
  // After an end that cannot be read, the event may go on.
  const afterwards: readonly PhaseSpan[] = isAsWritten(end) ? [['started', Infinity]] : [];
  if (schedule.precision === 'instant') {
    const span: PhaseSpan = typeof end === 'number' ? ['live', end] : ['started', start + STARTED_FOR_MS];
    return [['upcoming', start], ...(afterwards.length ? afterwards : [span])];
  }
  const toInstant = (wall: number) => instantAt(schedule.zone ?? viewerZone, wall);
  const lastDayEnds = toInstant(lastDayEnd(schedule));
  return schedule.precision === 'date'
    ? [['upcoming', toInstant(start)], ['today', lastDayEnds], ...afterwards]
    : [['upcoming', lastDayEnds], ...afterwards];
};

/** The phase of an event at an instant, `undefined` for an unreadable start, and when it is over; instants in milliseconds. */
export function phaseAt(schedule: Schedule, now: number, viewerZone: string) {
  const [phase, until] = timeline(schedule, viewerZone).find(([, until]) => now < until) ?? ENDED;
  return { phase, until };
}
