import { readJsonLd } from '../../src/input/json-ld/json-ld.js';
import type { Source } from '../../src/model/source.js';
import { parseEvent, type EventDetails, type ParsedEvent } from '../../src/model/event-details.js';
import { PAGE } from '../fixtures/events.js';

/** An event in JSON-LD, with a name and whatever else it says. */
export const event = <Properties extends object = object>(properties = {} as Properties) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Side event',
  ...properties,
});

/** The event in a JSON document, with what is wrong with it; `undefined` where there is none. */
export function readJson(
  document: unknown,
  languages: readonly string[] = ['en'],
  origin: Partial<Source> = {},
): ParsedEvent | undefined {
  const raw = readJsonLd(document, languages);
  return raw && parseEvent([{ name: 'inline', base: PAGE, ...origin, raw }]);
}

/** The event in a JSON document that has one and nothing wrong with it. */
export function detailsOf(document: unknown, languages?: readonly string[]): EventDetails {
  const { details, issues } = readJson(document, languages) ?? {};
  if (!details || issues?.length) throw new Error(`no good event: ${JSON.stringify(issues)}`);
  return details;
}

/** What is wrong with the event in a JSON document: names of properties. */
export const issueFields = (document: unknown) => readJson(document)?.issues.map(({ field }) => field);
