import type { CardSettings } from '../model/settings.js';
import type { Issue } from '../model/issue.js';
import { isAllowedUrl } from '../model/safe-url.js';
import { parseJson, readJsonLd } from './json-ld/json-ld.js';
import type { Source, RawEvent, SourceName } from '../model/source.js';
import type { LoadedFile } from './load-json.js';

/** All that is said about an event, as it was input. */
export interface SourceInput {
  readonly attributes: RawEvent;
  /** JSON-LD: an object, or its text. */
  readonly event: unknown;
  /** Text of each JSON-LD script in the element. */
  readonly inline: readonly string[];
  /** Whether the last of these may be cut off, as the page is still parsed. */
  readonly isParsing: boolean;
  readonly remote:
    { readonly loaded: LoadedFile | undefined; readonly failure: string | undefined } | undefined;
  /** URL of the page, which relative addresses are relative to. */
  readonly base: string;
  /** Origin of the page. */
  readonly pageOrigin: string;
  /** BCP 47 tags, the preferred one first, for what is told in several languages. */
  readonly languages: readonly string[];
}

type LoadPolicy = Pick<CardSettings, 'src' | 'allowHosts'>;

export interface GatheredSources {
  /** The last word last. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

type SourceResult = Source | Issue;

const issue = (source: SourceName, field: string, value: unknown, expected: string): Issue => ({
  source,
  field,
  value,
  message: `expected ${expected}`,
});

/** The event in a document, or that there is none; and whether there is too much of it. */
const readEventFrom = (
  origin: Omit<Source, 'raw'>,
  document: unknown,
  languages: readonly string[],
  [field, value]: readonly [field: string, value: unknown],
  fragment = '',
): readonly SourceResult[] => {
  const results: SourceResult[] = [];
  const report = (expected: string) => void results.push(issue(origin.name, field, value, expected));
  const raw = readJsonLd(document, languages, fragment, () => {
    report('fewer values, and fewer references to long lists; the rest is not read');
  });
  if (raw) results.push({ ...origin, raw });
  else report('an Event of schema.org in JSON-LD');
  return results;
};

/** Whether an answer comes from where it was asked for, or from where it may lead to. */
const isTrusted = ({ url }: LoadedFile, src: string, allowHosts: LoadPolicy['allowHosts']) =>
  !allowHosts ||
  new URL(url).origin === new URL(src).origin ||
  isAllowedUrl(url, [new URL(src).host, ...allowHosts]);

const fromRemote = (
  { remote, languages, pageOrigin }: SourceInput,
  { src, allowHosts }: LoadPolicy,
): readonly SourceResult[] => {
  if (!remote || src === undefined) return [];
  const { loaded, failure } = remote;
  const failed = failure === undefined ? [] : [issue('attributes', 'src', src, failure)];
  if (!loaded) return failed;
  if (!isTrusted(loaded, src, allowHosts)) {
    const message = `no redirect to ${loaded.url}, which is not on one of allow-hosts`;
    return [...failed, issue('attributes', 'src', src, message)];
  }
  const isForeign = new URL(loaded.url).origin !== pageOrigin;
  const foreignTo = isForeign ? pageOrigin : undefined;
  const origin = { name: 'remote', base: loaded.url, fileUrl: loaded.url, allowHosts, foreignTo } as const;
  return [...failed, ...readEventFrom(origin, loaded.document, languages, ['src', src], new URL(src).hash)];
};

const fromInline = ({ inline, isParsing, base, languages }: SourceInput): readonly SourceResult[] => {
  const parsed = inline.map(text => ({ text, result: parseJson(text) }));
  const documents = parsed.flatMap(({ result }) => (typeof result === 'string' ? [] : [result.document]));
  const broken = parsed.flatMap(({ text, result }) =>
    typeof result === 'string' && !isParsing ? [issue('inline', 'script', text, result)] : [],
  );
  if (!documents.length) return broken;
  return [
    ...broken,
    ...readEventFrom({ name: 'inline', base }, documents, languages, ['script', inline.join()]),
  ];
};

const fromProperty = ({ event, base, languages }: SourceInput): readonly SourceResult[] => {
  if (event === undefined || event === null) return [];
  const parsed = parseJson(event);
  return typeof parsed === 'string'
    ? [issue('event', 'event', event, parsed)]
    : readEventFrom({ name: 'event', base }, parsed.document, languages, ['event', event]);
};

/** Finds the event in each of the places where it can be told. */
export function gatherSources(input: SourceInput, policy: LoadPolicy): GatheredSources {
  const { attributes, base } = input;
  const results = [...fromRemote(input, policy), ...fromInline(input), ...fromProperty(input)];
  return {
    sources: [...results.filter(result => 'raw' in result), { name: 'attributes', raw: attributes, base }],
    issues: results.filter(result => 'message' in result),
  };
}
