import type { EventDetails } from '../model/event-details.js';
import { toWall, type Schedule } from '../model/schedule.js';

/** What an event is known by; the first part that differs from those of the others on the page makes it another event. */
export interface Identity {
  /** IRI of the event, or of where it is announced, with its day. */
  readonly id: string;
  /** First announced start, `2027-03-24T14:00Z`, or a day. */
  readonly start: string;
  readonly name: string;
}

/** The start in the event's own zone, up to a number of characters; '' if it is not known. */
const formatStart = (schedule: Schedule, length: number) =>
  schedule.precision === 'none'
    ? ''
    : new Date(toWall(schedule, schedule.start)).toISOString().slice(0, length);

const DAY = 10;
const MINUTE = 16;

/** A part of an address behind its `#`. */
const withFragment = (address: string, fragment: string) =>
  fragment ? `${address}${address.includes('#') ? '-' : '#'}${fragment}` : address;

/** 64 bits of a text, FNV-1a twice: enough to tell the events of a page apart. */
const digest = (text: string) =>
  [0x811c9dc5, 0x01000193]
    .map(seed => {
      let hash = seed;
      for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');

/**
 * What an event is known by, wherever and in whatever language it is shown: its `@id`, else its address and the day that
 * was first announced for it. That day alone, as a title is corrected and a time announced later; each occurrence of a
 * repeated event is an event of its own.
 *
 * @param details with the schedule of the occurrence
 * @param pageUrl stands in where the event has no address; empty for a page without one
 */
export function toIdentity(details: EventDetails, pageUrl: string): Identity {
  const { iri, url, fileUrl, name, schedule, previousSchedule, recurrence } = details;
  const first = recurrence || previousSchedule.precision === 'none' ? schedule : previousSchedule;
  const address = [iri, url, fileUrl, pageUrl].find(Boolean) ?? `urn:event-card:${digest(name)}`;
  return {
    id: iri && !recurrence ? iri : withFragment(address, formatStart(first, DAY)),
    start: iri ? '' : formatStart(first, MINUTE),
    name: iri ? '' : name,
  };
}

/** The IRI of an event among those of its page. */
export const toIri = ({ id, start, name }: Identity, isStartNeeded: boolean, isNameNeeded: boolean) =>
  [id, isStartNeeded && start.slice(DAY), isNameNeeded && digest(name)].filter(Boolean).join('-');

// Some calendars keep no more of it (RFC 5545, 3.8.4.7; RFC 7986, 5.3, asks for less than 255 octets).
const MAX_UID = 200;

/** The UID of a calendar entry. */
export const toUid = (iri: string) =>
  iri.length > MAX_UID ? `${digest(iri)}@${iri.replace(/^\w+:\/*|\/.*/g, '').slice(0, MAX_UID / 2)}` : iri;
