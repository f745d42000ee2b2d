import { Temporal } from 'temporal-polyfill/implementation';
import { instantAt } from '../../src/model/time-zone.js';

/** What a comparison of this project's instants with Temporal's has found. */
export interface Comparison {
  readonly zones: number;
  readonly transitions: number;
  readonly compared: number;
  /** `zone wall time: ours, Temporal's`; empty when all agree. */
  readonly differences: readonly string[];
}

const FIRST = '2020-01-01T00:00Z';
const LAST = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds;
const MINUTE = 6e4;
// Around a change of clocks, from a day before to a day after, and close by in steps that fall on, into and beside every
// gap and fold that there is.
const DISTANCES = [
  -1440, -1439, -181, -120, -119, -90, -61, -60, -59, -45, -31, -30, -29, -15, -1, 0, 1, 15, 29, 30, 31, 45,
  59, 60, 61, 90, 119, 120, 181, 1439, 1440,
].map(minutes => minutes * MINUTE);

/** The instants, in milliseconds, at which a zone's offset changes. */
function transitionsOf(zone: string): number[] {
  const transitions: number[] = [];
  let next = Temporal.Instant.from(FIRST).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < LAST) {
    transitions.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return transitions;
}

/** Wall times, in milliseconds as if in UTC, by the clock from before the change and by that from after it. */
function wallTimesAround(zone: string, transition: number): number[] {
  const offsets = [transition - 1, transition].map(
    instant =>
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
  );
  return [...new Set(offsets.flatMap(offset => DISTANCES.map(distance => transition + offset + distance)))];
}

const wallText = (wall: number) => new Date(wall).toISOString().slice(0, -1);

const temporalInstant = (zone: string, wall: number) =>
  Temporal.PlainDateTime.from(wallText(wall)).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;

/**
 * Compares the instant of wall times with Temporal's `disambiguation: "compatible"`, around every transition of every
 * zone that the engine knows, from 2020 to 2037, and in the middle of each month where a zone has none.
 */
export function compareWithTemporal(
  zones: readonly string[] = Intl.supportedValuesOf('timeZone'),
): Comparison {
  const differences: string[] = [];
  let transitionCount = 0;
  let compared = 0;
  for (const zone of zones) {
    const transitions = transitionsOf(zone);
    transitionCount += transitions.length;
    const months = Array.from({ length: 216 }, (_, month) => Date.UTC(2020, month, 15, 12, 34, 56));
    for (const wall of [...months, ...transitions.flatMap(transition => wallTimesAround(zone, transition))]) {
      compared += 1;
      const ours = instantAt(zone, wall);
      const theirs = temporalInstant(zone, wall);
      if (ours !== theirs) differences.push(`${zone} ${wallText(wall)}: ${ours}, ${theirs}`);
    }
  }
  return { zones: zones.length, transitions: transitionCount, compared, differences };
}
