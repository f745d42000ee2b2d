/** Where an event is described: the file at `src`, JSON-LD inside the element, the property `event`, or the attributes. */
export type SourceName = 'remote' | 'inline' | 'event' | 'attributes';

/** What the value of a field depends on besides its text. */
export interface FieldOrigin {
  /** Base URL of relative URLs. */
  readonly base: string;
  /** Hosts and schemes that URLs may lead to, as in `isAllowedUrl`; `undefined` for any. */
  readonly allowHosts?: readonly string[] | undefined;
  /** URL of the file that the values come from. */
  readonly fileUrl?: string | undefined;
  /** Origin of the page, for a file of another origin. */
  readonly foreignTo?: string | undefined;
}

export type DatedBy = 'day' | 'minute';

/** Untrusted values by field, and their origin. A later source overrides an earlier one, field by field. */
export interface FieldSource<Field extends string> extends FieldOrigin {
  readonly name: SourceName;
  /** Number of events in the document that it was read from. */
  readonly events?: number;
  readonly raw: Readonly<Partial<Record<Field, unknown>>>;
  /** How much of its start distinguishes the event from others of the source with the same `@id` or URL. */
  readonly datedBy?: DatedBy | undefined;
}
