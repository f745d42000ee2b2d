import type { RawEvent } from '../../model/fields.js';
import { toJson } from '../../utils/json.js';
import { parseLenientJson } from '../../utils/lenient-json.js';
import { Graph, type JsonNode } from './graph.js';
import { toRawEvent } from './to-raw-event.js';

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
  /** `undefined` if the document has no event. */
  readonly raw: RawEvent | undefined;
  /** Whether the document exceeds the budget, so that a part of it was not read. */
  readonly isTruncated: boolean;
  /** The event as it stands in the document. */
  readonly node: JsonNode | undefined;
  /** The properties of the event that a card reads. */
  readonly properties: readonly string[];
  /** Number of events in the document. */
  readonly events: number;
}

/**
 * Finds an event in a JSON-LD document: an object, an array, a `@graph`, or inside another node.
 *
 * @param document parsed JSON
 * @param languages BCP 47 tags in order of preference, for texts in several languages
 * @param fragment of the event's `@id`, `#side-event`; empty for the first event
 */
export function readJsonLd(document: unknown, languages: readonly string[], fragment = ''): JsonLdEvent {
  const graph = new Graph(document, languages);
  const event = graph.findEvent(fragment);
  const raw = event && toRawEvent(graph, event);
  return {
    raw,
    isTruncated: graph.isTruncated,
    node: event,
    properties: graph.asked,
    events: graph.eventCount,
  };
}
