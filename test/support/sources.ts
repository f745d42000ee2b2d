import type { RawEvent } from '../../src/model/fields.js';
import { gatherSources, type SourceInput } from '../../src/input/sources.js';
import { parseEvent } from '../../src/model/event-details.js';
import { PAGE } from '../fixtures/events.js';

export const SRC = 'https://data.example/event.json';

/** The event data of each source, and the settings that apply to them. */
export interface GivenSources {
  readonly remote?: unknown;
  readonly inline?: readonly object[];
  readonly property?: unknown;
  readonly attributes?: RawEvent;
  readonly scripts?: readonly string[];
  readonly isParsing?: boolean;
  readonly failure?: string;
  /** URL of the response. */
  readonly url?: string;
  readonly src?: string;
  readonly allowHosts?: readonly string[];
  /** ISO 8601. */
  readonly now?: string;
}

/** The event of all sources, with its issues. */
export const parseGiven = (given: GivenSources) => {
  const {
    remote,
    inline = [] as readonly object[],
    property,
    attributes = {},
    scripts = [],
    isParsing = false,
  } = given;
  const { failure, src = SRC, allowHosts, now = '2027-03-01' } = given;
  const { url = src.replace(/#.*/, '') } = given;
  const hasRemote = remote !== undefined || failure !== undefined;
  const loaded = remote === undefined ? undefined : { text: '', document: remote, url };
  const found: SourceInput = {
    attributes,
    event: property,
    inline: [...inline.map(document => JSON.stringify(document)), ...scripts],
    isParsing,
    remote: hasRemote ? { loaded, failure } : undefined,
    base: PAGE,
    pageOrigin: 'https://ngo.example',
    languages: ['en'],
    viewer: { now: Date.parse(now), zone: 'UTC' },
  };
  const gathered = gatherSources(found, { src: hasRemote ? src : given.src, allowHosts });
  const { details, issues } = parseEvent(gathered.sources);
  return {
    details,
    choices: gathered.choices,
    names: gathered.sources.map(({ name }) => name),
    issues: [...gathered.issues, ...issues].map(
      ({ source, field, message }) => [source, field, message] as const,
    ),
  };
};

/** Issues of all sources, as `source: field`. */
export const issuesOf = (given: GivenSources) =>
  parseGiven(given).issues.map(([source, field]) => `${source}: ${field}`);
