import type { EventDetails } from '../model/event-details.js';
import { isKnown, toWall, type Schedule } from '../model/schedule.js';

/** Identifies an event on its page. Two events differ in the id, else in the start, else in the name. */
export interface Identity {
  /** IRI of the event; or the URL of its announcement, with the day. */
  readonly id: string;
  /** First announced start, `2027-03-24T14:00Z`, or a day. */
  readonly start: string;
  readonly name: string;
}

/** The start in the event's own zone, up to a number of characters; '' if it is not known. */
const formatStart = (schedule: Schedule, length: number) =>
  isKnown(schedule) ? new Date(toWall(schedule, schedule.start)).toISOString().slice(0, length) : '';

const DAY = 10;
const MINUTE = 16;

/** Adds a fragment to a URL, or to its fragment. */
const withFragment = (address: string, fragment: string) =>
  fragment ? `${address}${address.includes('#') ? '-' : '#'}${fragment}` : address;

/** A 64-bit hash of a text, FNV-1a twice: enough to distinguish the events of a page. */
const digest = (text: string) =>
  [0x811c9dc5, 0x01000193]
    .map(seed => {
      let hash = seed;
      for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');

/**
 * The identity of an event, the same on every page and in every language: its `@id`, else its URL and the day first
 * announced. Titles are corrected and times announced later, so these count only between events of one page. Each
 * occurrence of a repeated event has its own identity.
 *
 * @param details with the schedule of the occurrence
 * @param pageUrl URL of an event without one of its own; '' if the page has none
 */
export function toIdentity(details: EventDetails, pageUrl: string): Identity {
  const { iri, url, fileUrl, name, schedule, previousSchedule, recurrence, datedBy } = details;
  const first = recurrence || !isKnown(previousSchedule) ? schedule : previousSchedule;
  const address = [iri, url, fileUrl, pageUrl].find(Boolean) ?? `urn:event-card:${digest(name)}`;
  return {
    id:
      iri && !recurrence && !datedBy
        ? iri
        : withFragment(address, formatStart(first, datedBy === 'minute' ? MINUTE : DAY)),
    start: iri ? '' : formatStart(first, MINUTE),
    name: iri ? '' : name,
  };
}

/** The IRI of an event, unique on its page. */
export const toIri = ({ id, start, name }: Identity, isStartNeeded: boolean, isNameNeeded: boolean) =>
  [id, isStartNeeded && start.slice(DAY), isNameNeeded && digest(name)].filter(Boolean).join('-');

// Some calendars truncate a longer UID (RFC 5545, 3.8.4.7; RFC 7986, 5.3, requires less than 255 octets).
const MAX_UID = 200;

/** The UID of a calendar entry. */
export const toUid = (iri: string) =>
  iri.length > MAX_UID ? `${digest(iri)}@${iri.replace(/^\w+:\/*|\/.*/g, '').slice(0, MAX_UID / 2)}` : iri;
