/**
 * A wall time is what a clock and a calendar on the wall say, kept as the milliseconds since the epoch that it would be
 * in UTC. UTC has no clock changes, so that days can be counted on it.
 */
export const DAY = 864e5;

/** Start of the day of a wall time. */
export const floorToDay = (wall: number) => Math.floor(wall / DAY) * DAY;
