import { MINUTE } from '../utils/time-units.js';
import type { CalendarEntry } from './entry.js';

/** RFC 5545, 3.1: octets of UTF-8 in a line. */
const MAX_LINE_OCTETS = 75;

/** Octets of a character in UTF-8. Counting is much faster than encoding each character. */
const octets = (character: string) =>
  character < '\u0080' ? 1 : character < '\u0800' ? 2 : character.length < 2 ? 3 : 4;

/** RFC 5545, 3.1: folds a long line, between characters. */
const fold = (line: string) => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MAX_LINE_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
};

/** RFC 5545, 3.3.11. Control characters are removed: a line break in a title would begin another property. */
const escapeText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** RFC 5545, 3.3.5, form 2: `20270324T140000Z`. */
export const formatInstant = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
/** RFC 5545, 3.3.4: `20270324`. */
export const formatDay = (wall: number) => formatInstant(wall).slice(0, 8);

const timeProperty = (name: string, at: number, isAllDay: boolean) =>
  isAllDay ? `${name};VALUE=DATE:${formatDay(at)}` : `${name}:${formatInstant(at)}`;

// RFC 5545, 3.8.7.4: a later revision has a higher number. Nobody counts the revisions of an event, so time does.

/** The description, followed by the links: many calendars show neither `URL` nor `CONFERENCE`. */
export const withLinks = ({ links }: CalendarEntry, description: string) =>
  [description, links.join('\n')].filter(Boolean).join('\n\n');

/**
 * The event as an iCalendar object, RFC 5545, with the join link of RFC 7986. Times are in UTC, which needs no
 * `VTIMEZONE`.
 *
 * @param now instant in milliseconds, for `DTSTAMP`
 */
export function toIcs(entry: CalendarEntry, now: number): string {
  const { isAllDay, start, end, conference } = entry;
  const text = (name: string, value: string) => (value ? [`${name}:${escapeText(value)}`] : []);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//event-card-element//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    ...text('UID', entry.uid),
    `SEQUENCE:${Math.floor(now / MINUTE) + entry.revision}`,
    `DTSTAMP:${formatInstant(now)}`,
    timeProperty('DTSTART', start, isAllDay),
    ...(end > start ? [timeProperty('DTEND', end, isAllDay)] : []),
    ...text('SUMMARY', entry.summary),
    ...text('DESCRIPTION', withLinks(entry, entry.description)),
    ...text('LOCATION', entry.location),
    ...(entry.url ? [`URL:${entry.url}`] : []),
    ...(conference ? [`CONFERENCE;VALUE=URI:${conference}`] : []),
    `STATUS:${entry.status}`,
    `TRANSP:${isAllDay ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}
