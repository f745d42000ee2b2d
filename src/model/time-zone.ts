import { createCache } from '../utils/cache.js';
import { DAY } from './wall-time.js';

const FIXED = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
// What engines take for a zone beyond the IANA names: BST, IST, PST … each of which means several zones.
const ABBREVIATION = /^(?!UTC|GMT|CET|EET|MET|WET|PRC|ROC|ROK)[A-Z]{3}$/i;

/** Tells whether a zone is an offset, `+01:00`, and not the name of a place. */
export const isFixedOffset = (zone: string) => FIXED.test(zone);

// To ask the browser costs as much as to write a date.
const nameCache = createCache<string | undefined>();

/**
 * Reads the name of a time zone: an IANA name or alias that the browser knows, in any case, or an offset `±HH:MM`.
 * `undefined` for anything else.
 */
export function parseTimeZone(text: string): string | undefined {
  if (isFixedOffset(text)) return text;
  return nameCache(text, () => parseName(text));
}

function parseName(text: string): string | undefined {
  if (/^[+-]/.test(text) || ABBREVIATION.test(text)) return undefined;
  try {
    const known = offsetFormatter(text).resolvedOptions().timeZone;
    // An alias keeps its own name: browsers answer "Asia/Calcutta" for Asia/Kolkata.
    return known.toLowerCase() === text.toLowerCase() || !/[a-z]/.test(text) || !/[A-Z]/.test(text)
      ? known
      : text;
  } catch {
    return undefined;
  }
}

// The list of zones asks for all that a browser knows, of which there are some 600.
const formatterCache = createCache<Intl.DateTimeFormat>(1000);

const offsetFormatter = (zone: string) =>
  formatterCache(zone, () => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));

const parseOffset = (text: string) => {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (+hours * 36e5 + +minutes * 6e4 + +seconds * 1e3);
};

/** Offset of a zone from UTC at an instant; both in milliseconds, east is positive. */
export const offsetAt = (zone: string, instant: number) =>
  parseOffset(isFixedOffset(zone) ? zone : offsetFormatter(zone).format(instant));

/** Wall time of a zone at an instant; both in milliseconds. */
export const wallAt = (zone: string, instant: number) => instant + offsetAt(zone, instant);

/**
 * Instant of a wall time in a zone; both in milliseconds. A time that is skipped moves on by the gap, a time that comes
 * twice is the first of the two: `disambiguation: "compatible"` of Temporal, whatever zone the viewer is in.
 */
export function instantAt(zone: string, wall: number) {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  // The larger offset gives the earliest instant that can be meant. If the clock has not changed by then, the offset
  // from before holds: in a gap it moves the time on, in a fold it names the first of the two.
  return wall - (offsetAt(zone, wall - Math.max(before, after)) === before ? before : after);
}
