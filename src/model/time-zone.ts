import { createCache } from '../utils/cache.js';
import { DAY, HOUR, MINUTE, SECOND } from '../utils/time-units.js';

/** Zone of an offset of zero. */
export const UTC = '+00:00';

const FIXED_OFFSET = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
// Engines accept BST, IST, PST … besides the IANA names, although each of them means several zones.
const ABBREVIATION = /^(?!UTC|GMT|CET|EET|MET|WET|PRC|ROC|ROK)[A-Z]{3}$/i;

/** Whether a zone is an offset, `+01:00`, and not an IANA name. */
export const isFixedOffset = (zone: string) => FIXED_OFFSET.test(zone);

// Creating a formatter to validate a name costs as much as formatting a date.
const nameCache = createCache<string | undefined>();

/**
 * Parses a time zone: an IANA name or alias that the browser knows, in any case, or an offset `±HH:MM`.
 *
 * @returns `undefined` for anything else
 */
export function parseTimeZone(text: string): string | undefined {
  if (isFixedOffset(text)) return text;
  return nameCache(text, () => parseName(text));
}

function parseName(text: string): string | undefined {
  if (/^[+-]/.test(text) || ABBREVIATION.test(text)) return undefined;
  try {
    const canonical = offsetFormatter(text).resolvedOptions().timeZone;
    // A well-written alias stays as it is: browsers resolve Asia/Kolkata to Asia/Calcutta.
    return canonical.toLowerCase() === text.toLowerCase() || !/[a-z]/.test(text) || !/[A-Z]/.test(text)
      ? canonical
      : text;
  } catch {
    return undefined;
  }
}

// The zone picker needs one for each of the browser's 400 to 600 zones.
const formatterCache = createCache<Intl.DateTimeFormat>(1000);

const offsetFormatter = (zone: string) =>
  formatterCache(zone, () => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));

const parseOffset = (text: string) => {
  /* v8 ignore next -- for UTC Chromium writes GMT+00:00, where another engine may write GMT */
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (+hours * HOUR + +minutes * MINUTE + +seconds * SECOND);
};

/** Offset of a zone from UTC at an instant; both in milliseconds, east is positive. */
export const offsetAt = (zone: string, instant: number) =>
  parseOffset(isFixedOffset(zone) ? zone : offsetFormatter(zone).format(instant));

/** Wall time of a zone at an instant; both in milliseconds. */
export const wallAt = (zone: string, instant: number) => instant + offsetAt(zone, instant);

/**
 * Instant of a wall time in a zone; both in milliseconds. A skipped time moves on by the gap, a repeated time is the first
 * of the two: `disambiguation: "compatible"` of Temporal, independent of the device's zone.
 */
export function instantAt(zone: string, wall: number) {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  // The larger offset gives the earliest instant that can be meant. If the clock has not changed by then, the offset
  // from before holds: in a gap it moves the time on, in a fold it names the first of the two.
  return wall - (offsetAt(zone, wall - Math.max(before, after)) === before ? before : after);
}

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * Formats an offset in milliseconds, `+05:30`.
 *
 * @param minus sign of offsets west of UTC
 */
export const formatOffset = (offset: number, minus = '-') => {
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? minus : '+'}${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}`;
};
