import { Temporal } from 'temporal-polyfill/implementation';
import { instantAt } from '../../src/model/time-zone.js';

/** What a comparison of this project's instants with Temporal's has found. */
export interface Comparison {
  /** IANA name of the zone that it was made in. */
  readonly host: string;
  readonly zones: number;
  readonly transitions: number;
  readonly compared: number;
  /** `zone wall time: ours, Temporal's`; empty when all agree. */
  readonly differences: readonly string[];
}

const FIRST = '2020-01-01T00:00Z';
const LAST = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds;
const MINUTE = 6e4;
// Around a change of clocks, from a day before to a day after, and close by in steps that fall on, into and beside
// every gap and fold that there is.
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

interface Expected {
  readonly transitions: number;
  /** Instants by wall time, both in milliseconds. */
  readonly instants: readonly (readonly [wall: number, instant: number])[];
}

const MONTHS = Array.from({ length: 216 }, (_, month) => Date.UTC(2020, month, 15, 12, 34, 56));

const expectedIn = (zone: string): Expected => {
  const transitions = transitionsOf(zone);
  const walls = [...MONTHS, ...transitions.flatMap(transition => wallTimesAround(zone, transition))];
  return {
    transitions: transitions.length,
    instants: walls.map(wall => [wall, temporalInstant(zone, wall)]),
  };
};

/** Results of Temporal, which do not depend on the viewer. */
const known = new Map<string, Expected>();

const expectedOnce = (zone: string): Expected => {
  const expected = known.get(zone) ?? expectedIn(zone);
  known.set(zone, expected);
  return expected;
};

/**
 * Compares the instant of wall times with Temporal's `disambiguation: "compatible"`, around every transition of every
 * zone that the engine knows, from 2020 to 2037, and in the middle of each month where a zone has none.
 */
export function compareWithTemporal(
  zones: readonly string[] = Intl.supportedValuesOf('timeZone'),
): Comparison {
  const differences: string[] = [];
  let [transitionCount, compared] = [0, 0];
  for (const zone of zones) {
    const { transitions, instants } = expectedOnce(zone);
    transitionCount += transitions;
    compared += instants.length;
    for (const [wall, theirs] of instants) {
      const ours = instantAt(zone, wall);
      if (ours !== theirs) differences.push(`${zone} ${wallText(wall)}: ${ours}, ${theirs}`);
    }
  }
  const host = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { host, zones: zones.length, transitions: transitionCount, compared, differences };
}
