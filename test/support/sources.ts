import type { RawEvent } from '../../src/model/source.js';
import { gatherSources, type SourceInput } from '../../src/input/sources.js';
import { parseEvent } from '../../src/model/event-details.js';
import { PAGE } from '../fixtures/events.js';

export const SRC = 'https://data.example/event.json';

/** What is told in each place, and how far what comes from elsewhere may lead. */
export interface GivenSources {
  readonly remote?: unknown;
  readonly inline?: readonly object[];
  readonly property?: unknown;
  readonly attributes?: RawEvent;
  readonly scripts?: readonly string[];
  readonly isParsing?: boolean;
  readonly failure?: string;
  /** Address that answered. */
  readonly url?: string;
  readonly src?: string;
  readonly allowHosts?: readonly string[];
}

/** The event that is told in several places, and what is wrong with it. */
export const parseGiven = (told: GivenSources) => {
  const {
    remote,
    inline = [] as readonly object[],
    property,
    attributes = {},
    scripts = [],
    isParsing = false,
  } = told;
  const { failure, src = SRC, allowHosts } = told;
  const { url = src.replace(/#.*/, '') } = told;
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
  };
  const gathered = gatherSources(found, { src: hasRemote ? src : told.src, allowHosts });
  const { details, issues } = parseEvent(gathered.sources);
  return {
    details,
    names: gathered.sources.map(({ name }) => name),
    issues: [...gathered.issues, ...issues].map(
      ({ source, field, message }) => [source, field, message] as const,
    ),
  };
};

/** What is wrong with it: places, and the names of fields there. */
export const issuesOf = (told: GivenSources) =>
  parseGiven(told).issues.map(([source, field]) => `${source}: ${field}`);
