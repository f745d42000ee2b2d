import type { RawEvent } from '../../model/fields.js';
import { toJson } from '../../utils/json.js';
import { parseLenientJson } from '../../utils/lenient-json.js';
import { findCandidates, type Candidate } from './candidates.js';
import { Graph, type JsonNode } from './graph.js';
import { toRawEvent, toRawTiming } from './to-raw-event.js';

/** UTF-16 code units of a text, or bytes of a file. */
export const MAX_JSON_LENGTH = 256 * 1024;

type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  /** `reason` is the message of an issue. */
  | { readonly ok: false; readonly reason: string };

/** Parses JSON: a text, or an object of a script. Never throws. */
export function parseJson(given: unknown): JsonResult {
  try {
    // An object is serialized first: that removes cycles, accessors and prototypes.
    const text = typeof given === 'string' ? given : (toJson(given) ?? '');
    if (text.length > MAX_JSON_LENGTH) return { ok: false, reason: 'larger than 256 KB' };
    return { ok: true, value: parseLenientJson(text) };
  } catch (error) {
    return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : typeof given})` };
  }
}

interface JsonLdEvent {
  readonly raw: RawEvent;
  /** Values by the property of which only the first is used. */
  readonly unused: ReadonlyMap<string, readonly unknown[]>;
  /** Whether the document exceeds the budget, so that a part of it was not read. */
  readonly isTruncated: boolean;
  /** The event as it stands in the document. */
  readonly node: JsonNode;
  /** The properties of the event that a card reads. */
  readonly properties: readonly string[];
}

/** An event of a document, or one of its dates, to choose from. */
export interface JsonLdCandidate extends Omit<Candidate, 'event'> {
  /** The fields that decide when it takes place; none if there is no choice. */
  readonly timing: RawEvent;
  readonly read: () => JsonLdEvent;
}

/**
 * Finds the events of a JSON-LD document: of an object, an array, a `@graph`, or inside another node.
 *
 * @param document parsed JSON
 * @param languages BCP 47 tags in order of preference, for texts in several languages
 * @param fragment of the event's `@id`, `#side-event`; empty for all
 */
export function readJsonLd(document: unknown, languages: readonly string[], fragment = '') {
  const graph = new Graph(document, languages);
  const events = graph.findEvents(fragment);
  const found = findCandidates(graph, events);
  const candidates = found.map(({ event, ...rest }): JsonLdCandidate => ({
    ...rest,
    timing: found.length > 1 ? toRawTiming(graph, event) : {},
    read: () => ({
      raw: toRawEvent(graph, event),
      unused: graph.unused,
      isTruncated: graph.isTruncated,
      node: event,
      properties: graph.asked,
    }),
  }));
  return { candidates, eventCount: events.length };
}
