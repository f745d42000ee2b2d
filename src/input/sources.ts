import type { CardSettings } from '../model/card-settings.js';
import type { Problem } from '../model/problem.js';
import { isAllowed } from '../model/safe-url.js';
import { parseJson, readJsonLd } from './json-ld/json-ld.js';
import type { EventSource, RawEvent, SourceName } from './raw-event.js';
import type { Loaded } from './remote.js';

/** All that is said about an event, as it was found. */
export interface Found {
  readonly attributes: RawEvent;
  /** JSON-LD: an object, or its text. */
  readonly event: unknown;
  /** Text of each JSON-LD script in the element. */
  readonly inline: readonly string[];
  /** Whether the last of these may be cut off, as the page is still parsed. */
  readonly isParsing: boolean;
  readonly remote: { readonly loaded: Loaded | undefined; readonly failure: string | undefined } | undefined;
  /** URL of the page, which relative addresses are relative to. */
  readonly base: string;
  /** Origin of the page. */
  readonly pageOrigin: string;
  /** BCP 47 tags, the preferred one first, for what is told in several languages. */
  readonly languages: readonly string[];
}

type Reach = Pick<CardSettings, 'src' | 'allowHosts'>;

export interface Sources {
  /** The last word last. */
  readonly sources: readonly EventSource[];
  readonly problems: readonly Problem[];
}

type Telling = EventSource | Problem;

const problem = (source: SourceName, field: string, value: unknown, expected: string): Problem => ({
  source,
  field,
  value,
  message: `expected ${expected}`,
});

/** The event in a document, or that there is none; and whether there is too much of it. */
const readDocument = (
  origin: Omit<EventSource, 'raw'>,
  document: unknown,
  languages: readonly string[],
  [field, value]: readonly [field: string, value: unknown],
  fragment = '',
): readonly Telling[] => {
  const tellings: Telling[] = [];
  const tell = (expected: string) => void tellings.push(problem(origin.name, field, value, expected));
  const raw = readJsonLd(document, languages, fragment, () => {
    tell('fewer values, and fewer references to long lists; the rest is not read');
  });
  if (raw) tellings.push({ ...origin, raw });
  else tell('an Event of schema.org in JSON-LD');
  return tellings;
};

/** Whether an answer comes from where it was asked for, or from where it may lead to. */
const isTrusted = ({ url }: Loaded, src: string, allowHosts: Reach['allowHosts']) =>
  !allowHosts ||
  new URL(url).origin === new URL(src).origin ||
  isAllowed(url, [new URL(src).host, ...allowHosts]);

const fromRemote = (
  { remote, languages, pageOrigin }: Found,
  { src, allowHosts }: Reach,
): readonly Telling[] => {
  if (!remote || src === undefined) return [];
  const { loaded, failure } = remote;
  const failed = failure === undefined ? [] : [problem('attributes', 'src', src, failure)];
  if (!loaded) return failed;
  if (!isTrusted(loaded, src, allowHosts)) {
    const message = `no redirect to ${loaded.url}, which is not on one of allow-hosts`;
    return [...failed, problem('attributes', 'src', src, message)];
  }
  const isForeign = new URL(loaded.url).origin !== pageOrigin;
  const foreignTo = isForeign ? pageOrigin : undefined;
  const origin = { name: 'remote', base: loaded.url, fileUrl: loaded.url, allowHosts, foreignTo } as const;
  return [...failed, ...readDocument(origin, loaded.document, languages, ['src', src], new URL(src).hash)];
};

const fromInline = ({ inline, isParsing, base, languages }: Found): readonly Telling[] => {
  const parsed = inline.map(text => ({ text, result: parseJson(text) }));
  const documents = parsed.flatMap(({ result }) => (typeof result === 'string' ? [] : [result.document]));
  const broken = parsed.flatMap(({ text, result }) =>
    typeof result === 'string' && !isParsing ? [problem('inline', 'script', text, result)] : [],
  );
  if (!documents.length) return broken;
  return [
    ...broken,
    ...readDocument({ name: 'inline', base }, documents, languages, ['script', inline.join()]),
  ];
};

const fromProperty = ({ event, base, languages }: Found): readonly Telling[] => {
  if (event === undefined || event === null) return [];
  const parsed = parseJson(event);
  return typeof parsed === 'string'
    ? [problem('event', 'event', event, parsed)]
    : readDocument({ name: 'event', base }, parsed.document, languages, ['event', event]);
};

/** Finds the event in each of the places where it can be told. */
export function gatherSources(found: Found, reach: Reach): Sources {
  const { attributes, base } = found;
  const tellings = [...fromRemote(found, reach), ...fromInline(found), ...fromProperty(found)];
  return {
    sources: [...tellings.filter(telling => 'raw' in telling), { name: 'attributes', raw: attributes, base }],
    problems: tellings.filter(telling => 'message' in telling),
  };
}
