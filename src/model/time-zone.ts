import { createCache } from '../utils/cache.js';
import { DAY, HOUR, MINUTE, SECOND } from '../utils/time-units.js';

/** Zone of an offset of zero. */
export const UTC = '+00:00';

const FIXED_OFFSET = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
// Engines accept BST, IST, PST … besides the IANA names, although each of them means several zones.
const ABBREVIATION = /^(?!UTC|GMT|CET|EET|MET|WET|PRC|ROC|ROK)[A-Z]{3}$/i;

/** Whether a zone is an offset, `+01:00`, and not an IANA name. */
export const isFixedOffset = (zone: string) => FIXED_OFFSET.test(zone);

// Offsets in use, from −12:00 to +14:00; others are not offsets, but the end of a range, or a mistake.
const OFFSET =
  /^(?![+-]\d$)(?:z|(?:utc|gmt)?(?:([+-])(?:(0?\d|1[0-4])(?::([0-5]\d))?|(0\d|1[0-4])([0-5]\d)))|utc|gmt)$/i;

/**
 * Parses an offset from UTC: `Z`, `+01:00`, `+0100`, `+01`, `-5:00`, `UTC`, `GMT+1`.
 *
 * @returns `Z` for zero, otherwise `±HH:MM`; `undefined` for anything else, and for an offset that no place has
 */
export function parseOffset(text: string): string | undefined {
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const [, sign = '+', hours, minutes, basicHours = '0', basicMinutes = '00'] = match;
  const offset = `${sign}${(hours ?? basicHours).padStart(2, '0')}:${minutes ?? basicMinutes}`;
  if (offset.endsWith('00:00')) return 'Z';
  return offset.slice(1) > (sign === '+' ? '14:00' : '12:00') ? undefined : offset;
}

// Creating a formatter to validate a name costs as much as formatting a date.
const nameCache = createCache<string | undefined>();

/**
 * Parses a time zone: an IANA name or alias that the browser knows, in any case, or an offset, such as `+01:00` or `GMT+1`.
 *
 * @returns `undefined` for anything else
 */
export function parseTimeZone(text: string): string | undefined {
  const offset = parseOffset(text);
  if (offset) return offset === 'Z' ? 'UTC' : offset;
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

const toMilliseconds = (text: string) => {
  /* v8 ignore next -- for UTC Chromium writes GMT+00:00, where another engine may write GMT */
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (+hours * HOUR + +minutes * MINUTE + +seconds * SECOND);
};

/** Offset of a zone from UTC at an instant; both in milliseconds, east is positive. */
export const offsetAt = (zone: string, instant: number) =>
  toMilliseconds(isFixedOffset(zone) ? zone : offsetFormatter(zone).format(instant));

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
