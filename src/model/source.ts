import type { EventAttributes } from '../input/attributes.js';

/** What is said about the event in JSON-LD alone, in lists that no attribute can hold. */
export type ListField = 'iri' | 'highPrice' | 'subEvent' | 'eventSchedule';
export type EventField = keyof EventAttributes | ListField;

/** What somebody wrote about an event, by field; nothing in it is trusted. */
export type RawEvent = Partial<Record<EventField, unknown>>;

/** Where an event is told: the file at `src`, JSON-LD inside the element, the property `event`, and the attributes. */
export type SourceName = 'remote' | 'inline' | 'event' | 'attributes';

/** One telling of the event. A later source wins over an earlier one, field by field. */
export interface Source {
  readonly name: SourceName;
  readonly raw: RawEvent;
  /** URL that relative addresses are relative to. */
  readonly base: string;
  /** URL of the file, where it comes out of one. */
  readonly fileUrl?: string | undefined;
  /** Where addresses may lead: hosts, and schemes; `undefined` for anywhere. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origin of the page, for a file of another one. */
  readonly foreignTo?: string | undefined;
}
