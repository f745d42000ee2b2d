import { toJson } from '../../utils/json.js';
import type { RawEvent } from '../../model/source.js';
import { toRawEvent } from './to-raw-event.js';
import { Graph } from './graph.js';

/** Longest JSON that is read, in UTF-16 code units or bytes. */
export const MAX_JSON_LENGTH = 256 * 1024;

/** Why there is no event to read; ends the sentence "expected …". */
type Unreadable = string;

/** Parses JSON, from text or from a script's own object; gives the reason, ending "expected …", where it is none. */
export function parseJson(given: unknown): { readonly document: unknown } | Unreadable {
  try {
    // An object goes through text, too: that leaves no cycle, no accessor and no prototype.
    const text = typeof given === 'string' ? given : (toJson(given) ?? '');
    if (text.length > MAX_JSON_LENGTH) return 'at most 256 KB of JSON';
    return { document: JSON.parse(text) as unknown };
  } catch (error) {
    return `JSON (${error instanceof Error ? error.message : typeof given})`;
  }
}

/**
 * Reads an event out of JSON-LD: one object, an array, a `@graph`, or inside of another node.
 *
 * @param document parsed JSON
 * @param languages BCP 47 tags, the preferred one first, for what is told in several languages
 * @param fragment of the event's `@id`, `#side-event`, where there are several; empty for the first
 * @param handleCut called when the document has more to read than is read of any, so that some of it was left out
 * @returns `undefined` when there is no event in it
 */
export function readJsonLd(
  document: unknown,
  languages: readonly string[],
  fragment = '',
  handleCut?: () => void,
): RawEvent | undefined {
  const graph = new Graph(document, languages);
  const event = graph.findEvent(fragment);
  const raw = event && toRawEvent(graph, event);
  if (graph.isTruncated) handleCut?.();
  return raw;
}
