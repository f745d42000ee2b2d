import type { RawEvent, Source } from '../model/fields.js';
import type { Issue } from '../model/issue.js';
import { findMisspellings } from '../model/misspellings.js';
import { isAllowedUrl } from '../model/safe-url.js';
import type { CardSettings } from '../model/settings.js';
import type { SourceName } from '../model/source.js';
import { chooseEvent, type Choice, type Viewer } from './choice.js';
import { parseJson, readJsonLd } from './json-ld/json-ld.js';
import type { LoadedFile } from './load-json.js';

/** Everything that describes the event, unread. */
export interface SourceInput {
  readonly attributes: RawEvent;
  /** JSON-LD: an object, or its text. */
  readonly event: unknown;
  /** Text of each JSON-LD script in the element. */
  readonly inline: readonly string[];
  /** Whether the page is still parsed, so that the last script may be incomplete. */
  readonly isParsing: boolean;
  readonly remote:
    { readonly loaded: LoadedFile | undefined; readonly failure: string | undefined } | undefined;
  /** URL of the page, the base of relative URLs. */
  readonly base: string;
  /** Origin of the page. */
  readonly pageOrigin: string;
  /** BCP 47 tags in order of preference, for texts in several languages. */
  readonly languages: readonly string[];
  readonly viewer: Viewer;
}

type LoadPolicy = Pick<CardSettings, 'src' | 'allowHosts'>;

/** The sources that have an event, in ascending precedence, and what is wrong with the others. */
export interface SourceResult {
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  /** Where there was a choice: the event of each source that counts now. */
  readonly choices: readonly SourceChoice[];
}

/** The event of a source with several. */
export interface SourceChoice extends Choice {
  readonly source: SourceName;
}

const NOTHING: SourceResult = { sources: [], issues: [], choices: [] };

const failed = (source: SourceName, field: string, value: unknown, message: string): SourceResult => ({
  ...NOTHING,
  issues: [{ source, field, value, message }],
});

const join = (results: readonly SourceResult[]): SourceResult => ({
  sources: results.flatMap(({ sources }) => sources),
  issues: results.flatMap(({ issues }) => issues),
  choices: results.flatMap(({ choices }) => choices),
});

/** Reads the event of a document, reported under the field and the value that the document comes from. */
const readDocument = (
  origin: Omit<Source, 'raw'>,
  document: unknown,
  { languages, viewer, attributes: { timeZone } }: SourceInput,
  [field, value]: readonly [field: string, value: unknown],
  fragment = '',
): SourceResult => {
  const { name } = origin;
  const { candidates, eventCount } = readJsonLd(document, languages, fragment);
  const choice = candidates.length ? chooseEvent(candidates, { timeZone }, viewer) : undefined;
  const found = choice && candidates[choice.index]?.read();
  if (!choice || !found) return failed(name, field, value, 'found no schema.org Event in this JSON-LD');
  const { raw, unused, isTruncated, node, properties } = found;
  const title = typeof raw.name === 'string' ? `: ${raw.name}` : '';
  const messages: readonly (readonly [field: string, value: unknown, message: string])[] = [
    ...(isTruncated ? [[field, value, 'too many values or references; the rest is not read'] as const] : []),
    ...(eventCount > 1
      ? [
          [
            field,
            value,
            `has ${eventCount} events; the one that takes place or is next is shown${title}. For another one, put # and the end of its @id after src`,
          ] as const,
        ]
      : []),
    ...[...unused].map(
      ([property, values]) =>
        [property, values, `has ${values.length} values; only the first is shown`] as const,
    ),
  ];
  return {
    sources: [{ ...origin, raw, datedBy: choice.datedBy, events: eventCount }],
    issues: [
      ...messages.map(([field, value, message]) => ({ source: name, field, value, message })),
      ...findMisspellings(name, Object.entries(node), properties),
    ],
    choices: candidates.length > 1 ? [{ ...choice, source: name }] : [],
  };
};

/** Whether a response may be used: from the origin that was asked, or from an allowed host. */
const isTrusted = ({ url }: LoadedFile, src: string, allowHosts: LoadPolicy['allowHosts']) =>
  !allowHosts ||
  new URL(url).origin === new URL(src).origin ||
  isAllowedUrl(url, [new URL(src).host, ...allowHosts]);

const readRemote = (input: SourceInput, { src, allowHosts }: LoadPolicy): SourceResult => {
  const { remote, pageOrigin } = input;
  if (!remote || src === undefined) return NOTHING;
  const { loaded, failure } = remote;
  const failedRequest = failure === undefined ? NOTHING : failed('attributes', 'src', src, failure);
  if (!loaded) return failedRequest;
  const { url } = loaded;
  if (!isTrusted(loaded, src, allowHosts)) {
    const message = `redirected to ${url}, which allow-hosts does not list`;
    return join([failedRequest, failed('attributes', 'src', src, message)]);
  }
  const foreignTo = new URL(url).origin === pageOrigin ? undefined : pageOrigin;
  const origin = { name: 'remote', base: url, fileUrl: url, allowHosts, foreignTo } as const;
  return join([failedRequest, readDocument(origin, loaded.document, input, ['src', src], new URL(src).hash)]);
};

const readInline = (input: SourceInput): SourceResult => {
  const { inline, isParsing, base } = input;
  const parsed = inline.map(text => ({ text, result: parseJson(text) }));
  const documents = parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const broken = parsed.map(({ text, result }) =>
    result.ok || isParsing ? NOTHING : failed('inline', 'script', text, result.reason),
  );
  if (!documents.length) return join(broken);
  const origin = { name: 'inline', base } as const;
  return join([...broken, readDocument(origin, documents, input, ['script', inline.join()])]);
};

const readProperty = (input: SourceInput): SourceResult => {
  const { event, base } = input;
  if (event === undefined || event === null) return NOTHING;
  const result = parseJson(event);
  return result.ok
    ? readDocument({ name: 'event', base }, result.value, input, ['event', event])
    : failed('event', 'event', event, result.reason);
};

/** Reads the event from each of its sources. */
export function gatherSources(input: SourceInput, policy: LoadPolicy): SourceResult {
  const { attributes, base } = input;
  const attributeSource = { ...NOTHING, sources: [{ name: 'attributes', raw: attributes, base }] } as const;
  return join([readRemote(input, policy), readInline(input), readProperty(input), attributeSource]);
}
