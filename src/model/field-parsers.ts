import { truncate } from '../utils/truncate.js';
import { toLine } from './as-written.js';
import { parseDate, parseTimeOfDay, type CalendarDate, type TimeOfDay } from './iso-8601.js';
import {
  checkHost,
  MAX_VALUE_LENGTH,
  parseUrlText,
  type KeywordParser,
  type ListParser,
  type Report,
  type TextParser,
} from './parse-fields.js';
import { parseUrl, safeLink, safeWebUrl } from './safe-url.js';
import type { FieldOrigin } from './source.js';
import { zoneOfPlace } from './place-zone.js';
import { parseTimeZone } from './time-zone.js';
import { toTyped } from './typed-text.js';

/** The defined items; `undefined` if there are none. */
export const nonEmpty = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined => {
  const defined = items.filter(item => item !== undefined);
  return defined.length ? defined : undefined;
};

const MAX_LINE_LENGTH = 500;
const MAX_TEXT_LENGTH = 20_000;

/** One line of text. */
export const line: TextParser<string> = { expected: 'text', parse: toLine, maxLength: MAX_LINE_LENGTH };

/** Paragraphs, separated by blank lines. */
export const paragraphs: TextParser<readonly string[]> = {
  expected: 'text',
  parse: text => nonEmpty(text.split(/\r?\n\s*\r?\n/).map(toLine)),
  maxLength: MAX_TEXT_LENGTH,
};

const isText = (item: unknown) => typeof item === 'string';

/** An item of a JSON list as a record; anything but an object is empty. */
export const asRecord = (item: unknown) =>
  (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;

/** A line from a list; `undefined` for anything but text. */
export const parseLine = (text: unknown) =>
  isText(text) ? toLine(truncate(text, MAX_LINE_LENGTH)) : undefined;

const splitAtSemicolons = (text: string) => text.split(';');

/** Lines of text: a list, or a text with semicolons between them. */
export const lines: ListParser<readonly string[]> = {
  expected: 'text; separate several by semicolons',
  split: splitAtSemicolons,
  parseList: texts => nonEmpty(texts.map(parseLine)),
  maxLength: MAX_TEXT_LENGTH,
};

/** A person or an organization. */
export interface Party {
  readonly name: string;
  /** Absolute URL. */
  readonly url: string | undefined;
}

const WEB_URL = 'an address that starts with https: or http:';

const parseParty = (item: unknown, origin: FieldOrigin, report: Report): Party | undefined => {
  const { name, url }: Partial<Record<'name' | 'url', unknown>> = isText(item)
    ? { name: item }
    : asRecord(item);
  const line = parseLine(name);
  if (line === undefined) return undefined;
  const href =
    isText(url) && url && url.length <= MAX_VALUE_LENGTH
      ? parseUrlText(url, webUrl, origin, report)
      : undefined;
  if (url && !href) report(`expected ${WEB_URL}`, url);
  return { name: line, url: href && checkHost(href, origin, report) };
};

/** Parties: a list of objects, or a text with semicolons between their names. */
export const parties: ListParser<readonly Party[]> = {
  ...lines,
  parseList: (items, origin, report) => nonEmpty(items.map(item => parseParty(item, origin, report))),
};

/** URL of a web page. For a fragment of the page itself, the query that the visitor came with is dropped. */
export const webUrl: TextParser<string> = {
  expected: WEB_URL,
  parse: (text, { base }) => safeWebUrl(text, text.startsWith('#') ? base.replace(/[?#].*/, '') : base),
  isUrl: true,
};

/**
 * URL of an image. A file of another origin may not name one on the page's own origin: the browser would request it with
 * the visitor's cookies.
 */
export const imageUrl: TextParser<string> = {
  expected: `${WEB_URL}, and, in a file of another site, is not on the page's own`,
  parse: (text, { base, foreignTo }) => {
    const href = safeWebUrl(text, base);
    return href && new URL(href).origin !== foreignTo ? href : undefined;
  },
  isUrl: true,
};

/** URL of a web page, an e-mail address or a telephone number. */
export const link: TextParser<string> = {
  expected:
    'an address that starts with https:, http:, mailto: (one address; subject and body only) or tel: (digits only)',
  parse: (text, { base }) => safeLink(text, base),
  isUrl: true,
};

/** One of some keywords, in any case. */
export const oneOf = <const T extends string>(...keywords: readonly T[]): KeywordParser<T> => ({
  expected: `one of ${keywords.join(', ')}`,
  keywords,
  parse: text => keywords.find(keyword => keyword === text.toLowerCase()),
});

/** A term without its vocabulary, case, spaces and hyphens, in British spelling. */
const toBareTerm = (text: string) =>
  toTyped(text)
    .toLowerCase()
    .replace(/^((https?:)?\/\/(www\.)?schema\.org\/|schema:)|[/#]$|[\s_-]/g, '')
    .replace('canceled', 'cancelled');

/** One key of a table, or the schema.org term that it stands for, bare or as an IRI; in any case, with or without spaces. */
export const term = <const T extends string>(terms: Readonly<Record<T, string>>): KeywordParser<T> => {
  const keywords = Object.keys(terms) as T[];
  return {
    expected: `one of ${keywords.join(', ')}, or the schema.org term`,
    keywords: [...keywords, 'string'],
    parse: text => {
      const bare = toBareTerm(text);
      return keywords.find(keyword => [keyword, terms[keyword]].map(toBareTerm).includes(bare));
    },
  };
};

const ZONE = 'an IANA time zone name such as Europe/Zurich';

/** IANA time zone name; also an offset, or a city, which is reported. */
export const timeZoneName: TextParser<string> = {
  expected: ZONE,
  parse: (text, _origin, report) => {
    const typed = toTyped(text);
    const zone = parseTimeZone(typed.replace(/^(utc|gmt) /i, '$1').replaceAll(' ', '_'));
    if (zone !== undefined) return zone;
    const found = zoneOfPlace(typed);
    if (found !== undefined) report(`expected ${ZONE}; read as ${found}`);
    return found;
  },
};

/**
 * IRI of a JSON-LD node. Blank nodes, and IRIs relative to a page, identify nothing outside their document; and the
 * address of a page can identify its visitor.
 */
export const iri: TextParser<string> = {
  expected: 'an IRI',
  parse: (text, { fileUrl }) => {
    const url = text.startsWith('_:') ? undefined : parseUrl(text, fileUrl);
    if (!url) return '';
    url.username = url.password = '';
    return url.href;
  },
};

/** Month, date, or date and time. */
export const date: TextParser<CalendarDate> = {
  expected: 'an ISO 8601 date or time such as 2027-03-24, 2027-03-24T15:00 or 2027-03-24T15:00+01:00',
  parse: (text, _origin, report) =>
    parseDate(text, () => {
      report('this date or time does not exist');
    }),
};

/** As {@link date}, or a time of day. */
export const partTime: TextParser<CalendarDate | TimeOfDay> = {
  ...date,
  parse: (text, ...context) => parseTimeOfDay(text) ?? date.parse(text, ...context),
};
