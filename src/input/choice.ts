import { findPageTiming } from '../model/event-schedule.js';
import { parseSources, type RawEvent } from '../model/fields.js';
import { isKnown, toWall } from '../model/schedule.js';
import type { DatedBy } from '../model/source.js';
import { instantAt } from '../model/time-zone.js';
import { floorToDay } from '../model/wall-time.js';
import { occurrenceAt } from '../state/occurrence.js';
import { phaseAt, type Phase } from '../state/phase.js';
import type { JsonLdCandidate } from './json-ld/json-ld.js';

/** An instant in milliseconds, and the zone whose days count if the event has none: an IANA name. */
export interface Viewer {
  readonly now: number;
  readonly zone: string;
}

/** The one of several events that counts at an instant. */
export interface Choice {
  readonly index: number;
  /** Instant in milliseconds at which another one may count. */
  readonly until: number;
  readonly datedBy: DatedBy | undefined;
}

/** What takes place comes before what has begun without a known end, and that before what is to come. */
const ORDER: Readonly<Record<Phase, number>> = {
  ...{ live: 0, today: 0, started: 1, upcoming: 2, unscheduled: 3, ended: 4 },
};

const rank = (candidate: JsonLdCandidate, page: RawEvent, { now, zone }: Viewer) => {
  const sources = [candidate.timing, page].map(raw => ({ name: 'inline', base: '', raw }) as const);
  const timing = findPageTiming(parseSources(sources, () => undefined));
  const schedule = occurrenceAt(timing, now, zone);
  const { phase, until } = phaseAt(schedule, now, zone);
  const { isDate, isRest } = candidate;
  const common = { candidate, isDate, isRepeated: timing.recurrence !== undefined, until };
  // A postponed event has no date, although it carries its old one.
  if (timing.eventStatus === 'postponed' || !phase || !isKnown(schedule))
    return { ...common, order: ORDER.unscheduled, start: Infinity, day: NaN };
  const wall = toWall(schedule, schedule.start);
  const start = instantAt(schedule.zone ?? zone, wall);
  return {
    ...common,
    order: isRest ? Math.max(ORDER[phase], ORDER.unscheduled) : ORDER[phase],
    // Of what has begun or is over, the latest.
    start: phase === 'started' || phase === 'ended' ? -start : start,
    day: floorToDay(wall),
  };
};

/**
 * Chooses the event that takes place, else the next, else the last. Each gets its turn.
 *
 * @param candidates at least one
 * @param page values that hold for each of them, such as the zone
 */
export function chooseEvent(candidates: readonly JsonLdCandidate[], page: RawEvent, viewer: Viewer): Choice {
  const ranks = candidates.map(candidate => rank(candidate, page, viewer));
  const [chosen, ...others] = [...ranks].sort(
    (one, other) => one.order - other.order || one.start - other.start,
  );
  const isSameDay = others.some(
    ({ isDate, isRepeated, day }) => isDate && (isRepeated || day === chosen?.day),
  );
  return {
    index: ranks.findIndex(each => each === chosen),
    until: Math.min(...ranks.map(({ until }) => until)),
    datedBy: chosen?.isDate && others.length ? (isSameDay ? 'minute' : 'day') : undefined,
  };
}
