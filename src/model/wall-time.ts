import { DAY } from '../utils/time-units.js';

/**
 * A wall time is a local date and time without a zone, stored as the milliseconds since the epoch that it would be in UTC.
 * UTC has no clock changes, so days can be counted on it.
 */
export const floorToDay = (wall: number) => Math.floor(wall / DAY) * DAY;

/** First wall time after the last day of a range; an end at midnight belongs to the day before. */
export const endOfLastDay = (end: number) => floorToDay(end - 1) + DAY;
