import { readJsonLd } from '../../src/input/json-ld/json-ld.js';
import type { EventSource } from '../../src/input/raw-event.js';
import { readEvent, type EventDetails, type ReadEvent } from '../../src/model/event-details.js';

export const PAGE = 'https://ngo.example/events/page';

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
  origin: Partial<EventSource> = {},
): ReadEvent | undefined {
  const raw = readJsonLd(document, languages);
  return raw && readEvent([{ name: 'inline', base: PAGE, ...origin, raw }]);
}

/** The event in a JSON document that has one and nothing wrong with it. */
export function detailsOf(document: unknown, languages?: readonly string[]): EventDetails {
  const { details, problems } = readJson(document, languages) ?? {};
  if (!details || problems?.length) throw new Error(`no good event: ${JSON.stringify(problems)}`);
  return details;
}

/** What is wrong with the event in a JSON document: names of properties. */
export const fieldsTold = (document: unknown) => readJson(document)?.problems.map(({ field }) => field);
