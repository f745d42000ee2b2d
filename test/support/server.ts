// Called in Node, by test/server.test.ts.
import { parseEvent } from '../../src/model/event-details.js';
import { stateAt } from '../../src/state/card-state.js';
import { SAMPLE_JSON_LD } from '../fixtures/json-ld.js';
import { readFirst } from './json-ld.js';

/** Imports the package in Node, and runs the stages that need no page. */
export async function onServer() {
  const { EventCard } = await import('../../src/index.js');
  const { raw = {} } = readFirst(SAMPLE_JSON_LD, ['en']);
  const { details, issues } = parseEvent([{ name: 'remote', raw, base: 'https://ngo.example/' }]);
  const now = Date.parse('2027-03-24T14:43:00Z');
  return {
    entry: typeof EventCard,
    name: details?.name,
    phase: details && stateAt(details, now, 'UTC').phase,
    issues,
  };
}
