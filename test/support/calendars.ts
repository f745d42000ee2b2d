import ICAL from 'ical.js';
import { toIdentity, toIri } from '../../src/identity/identity.js';
import { toCalendarEntry, type CalendarEntry } from '../../src/calendar/entry.js';
import type { RawEvent } from '../../src/model/fields.js';
import type { Phase } from '../../src/state/phase.js';
import { en } from '../../src/strings/en.js';
import { PAGE, SAMPLE_RAW_EVENT } from '../fixtures/events.js';
import { parseAttributes } from './parse-attributes.js';

/** The calendar entry of the sample event with some fields changed; `undefined` where none is offered. */
export function entryOf(changes: RawEvent = {}, phase: Phase = 'upcoming'): CalendarEntry | undefined {
  const { details } = parseAttributes({ ...SAMPLE_RAW_EVENT, ...changes }, PAGE);
  if (!details) throw new Error('no event');
  return toCalendarEntry(details, phase, toIri(toIdentity(details, PAGE), false, false), PAGE, en.action);
}

/** Like `entryOf`; throws without an entry. */
export function sureEntryOf(changes: RawEvent = {}, phase?: Phase): CalendarEntry {
  const entry = entryOf(changes, phase);
  if (!entry) throw new Error('no calendar entry');
  return entry;
}

/** A calendar file with one event, as ical.js parses it. */
export interface ReadCalendar {
  /** The value of a property of the event, as text. */
  readonly event: (property: string) => string | undefined;
  /** The value of a property of the calendar. */
  readonly calendar: (property: string) => string | undefined;
  /** Names of the event's properties, in order. */
  readonly properties: readonly string[];
  /** Names of the components of the calendar and of the event. */
  readonly components: readonly string[];
}

const valueIn = (component: ICAL.Component) => (property: string) => {
  const value = component.getFirstPropertyValue(property) as { toString(): string } | null;
  return value?.toString();
};

/** Parses a calendar file; throws if it is invalid. */
export function readIcs(ics: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (calendar.name !== 'vcalendar' || !event) throw new Error(`no event in ${ics}`);
  return {
    event: valueIn(event),
    calendar: valueIn(calendar),
    properties: event.getAllProperties().map(({ name }) => name),
    components: [...calendar.getAllSubcomponents(), ...event.getAllSubcomponents()].map(({ name }) => name),
  };
}
