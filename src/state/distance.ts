import { instantAt, wallAt } from '../model/time-zone.js';
import { floorToDay } from '../model/wall-time.js';
import { DAY, MINUTE } from '../utils/time-units.js';
import type { Timed } from './time-left.js';

/** A distance in time for `Intl.RelativeTimeFormat`: 12 days ahead, 47 minutes ago (negative). */
export interface Distance {
  readonly value: number;
  readonly unit: 'day' | 'hour' | 'minute';
}

/** Distances below these are given in the smaller unit. */
const MIN_HOURS_IN_MINUTES = 120;
const MIN_DAYS_IN_HOURS = 48;

/** Calendar days from today to a day, in a zone. `wall` is the day's wall time in milliseconds. */
export function daysUntil(wall: number, now: number, zone: string): Timed<Distance> {
  const today = floorToDay(wallAt(zone, now));
  return {
    value: { value: Math.max(0, floorToDay(wall) - today) / DAY, unit: 'day' },
    nextChange: instantAt(zone, today + DAY),
  };
}

const inWholeUnits = (minutes: number): Distance => {
  if (Math.abs(minutes) < MIN_HOURS_IN_MINUTES) return { value: minutes, unit: 'minute' };
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < MIN_DAYS_IN_HOURS
    ? { value: hours, unit: 'hour' }
    : { value: Math.round(hours / 24), unit: 'day' };
};

/** Distance to an instant, ahead or past, in whole minutes; instants in milliseconds. */
export function distanceTo(target: number, now: number): Timed<Distance> {
  // `Intl` formats 0 as "in 0 minutes", and -0 as "0 minutes ago".
  const minutes = Math.ceil((target - now) / MINUTE) || -0;
  return { value: inWholeUnits(minutes), nextChange: target - (minutes - 1) * MINUTE };
}
