import { readJsonLd } from '../../src/input/json-ld/json-ld.js';
import type { Source } from '../../src/model/fields.js';
import { parseEvent, type EventDetails, type ParsedEvent } from '../../src/model/event-details.js';
import { PAGE } from '../fixtures/events.js';

/** A JSON-LD event with a name and the given properties. */
export const event = <Properties extends object = object>(properties = {} as Properties) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Side event',
  ...properties,
});

/** The raw event of a JSON document, the first of several; `raw` is `undefined` without an event. */
export const readFirst = (...given: Parameters<typeof readJsonLd>) =>
  readJsonLd(...given).candidates[0]?.read() ?? { raw: undefined, isTruncated: false };

/** The event in a JSON document, with its issues; `undefined` without an event. */
export function readJson(
  document: unknown,
  languages: readonly string[] = ['en'],
  origin: Partial<Source> = {},
): ParsedEvent | undefined {
  const { raw } = readFirst(document, languages);
  return raw && parseEvent([{ name: 'inline', base: PAGE, ...origin, raw }]);
}

/** The event in a JSON document; throws without one or with issues. */
export function detailsOf(document: unknown, languages?: readonly string[]): EventDetails {
  const { details, issues } = readJson(document, languages) ?? {};
  if (!details || issues?.length) throw new Error(`no valid event: ${JSON.stringify(issues)}`);
  return details;
}

/** Fields of the issues of a JSON document. */
export const issueFields = (document: unknown) => readJson(document)?.issues.map(({ field }) => field);
