import { truncate } from '../utils/truncate.js';
import { parseDate, type CalendarDate } from './iso-8601.js';
import {
  checkHost,
  MAX_VALUE_LENGTH,
  type FieldOrigin,
  type FieldParser,
  type Report,
} from './parse-fields.js';
import { parseUrl, safeLink, safeWebUrl } from './safe-url.js';
import { parseTimeZone } from './time-zone.js';

/** The items that there are; `undefined` for none. */
export const nonEmpty = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined => {
  const found = items.filter(item => item !== undefined);
  return found.length ? found : undefined;
};

const MAX_LINE_LENGTH = 500;
const MAX_TEXT_LENGTH = 20_000;

// Of what is left of a text of nothing else, there is nothing to see: spaces, marks of direction, soft hyphens, fillers.
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{Cs}\u2800]/u;

// Control characters, halves of characters, and what makes letters run in the other direction: embeddings and overrides,
// UAX #9, 2.1 and 2.2. Isolates stay; they end with the element around the text.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e]/gu;

/** The text in one line, without what is not to be shown; `undefined` when nothing is left. */
const toLine = (text: string) =>
  VISIBLE.test(text) ? text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim() : undefined;

/** One line of text. */
export const line: FieldParser<string> = { expected: 'text', parse: toLine, maxLength: MAX_LINE_LENGTH };

/** Paragraphs, separated by blank lines. */
export const paragraphs: FieldParser<readonly string[]> = {
  expected: 'text',
  parse: text => nonEmpty(text.split(/\r?\n\s*\r?\n/).map(toLine)),
  maxLength: MAX_TEXT_LENGTH,
};

const isText = (item: unknown) => typeof item === 'string';

/** The fields of an item of a list, which may be anything that JSON can hold. */
export const asRecord = (item: unknown) =>
  (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;

/** A line out of a list; `undefined` when it is no text. */
export const parseLine = (text: unknown) =>
  isText(text) ? toLine(truncate(text, MAX_LINE_LENGTH)) : undefined;
const parseLines = (texts: readonly unknown[]) => nonEmpty(texts.map(parseLine));
/** Such a text is split, and read as a list. */
const asList = () => undefined;
const splitLines = (text: string) => text.split(';');

/** Several lines of text: a list, or a text with semicolons between them. */
export const lines: FieldParser<readonly string[]> = {
  expected: 'text; several with a semicolon between them',
  parse: asList,
  split: splitLines,
  parseList: parseLines,
  maxLength: MAX_TEXT_LENGTH,
};

/** A person or an organization. */
export interface Party {
  readonly name: string;
  /** Absolute URL of their page. */
  readonly url: string | undefined;
}

const parseParty = (item: unknown, origin: FieldOrigin, report: Report): Party | undefined => {
  const { name, url }: Partial<Record<'name' | 'url', unknown>> = isText(item)
    ? { name: item }
    : asRecord(item);
  const line = parseLine(name);
  if (line === undefined) return undefined;
  const href =
    isText(url) && url && url.length <= MAX_VALUE_LENGTH ? safeWebUrl(url, origin.base) : undefined;
  if (url && !href) report(`expected ${WEB_ADDRESS}`, url);
  return { name: line, url: href && checkHost(href, origin, report) };
};

/** Several parties: a list of objects, or a text with semicolons between their names. */
export const parties: FieldParser<readonly Party[]> = {
  expected: 'text; several with a semicolon between them',
  parse: asList,
  split: splitLines,
  parseList: (items, origin, report) => nonEmpty(items.map(item => parseParty(item, origin, report))),
  maxLength: MAX_TEXT_LENGTH,
};

const WEB_ADDRESS = 'an address that starts with https: or http:';

/** The address of a web page. A place in the page itself is shared without the query that the visitor came with. */
export const page: FieldParser<string> = {
  expected: WEB_ADDRESS,
  parse: (text, { base }) => safeWebUrl(text, text.startsWith('#') ? base.replace(/[?#].*/, '') : base),
  isAddress: true,
};

/**
 * The address of a picture. Out of a file of another origin, none is taken from the page's own: the browser would ask for
 * it with the visitor's cookies.
 */
export const image: FieldParser<string> = {
  expected: `${WEB_ADDRESS}, and, in a file of another site, is not on the page's own`,
  parse: (text, { base, foreignTo }) => {
    const href = safeWebUrl(text, base);
    return href && new URL(href).origin !== foreignTo ? href : undefined;
  },
  isAddress: true,
};

/** The address of a web page, an e-mail address or a telephone number. */
export const link: FieldParser<string> = {
  expected:
    'an address that starts with https:, http:, mailto: (one address; subject and body alone) or tel: (digits alone)',
  parse: (text, { base }) => safeLink(text, base),
  isAddress: true,
};

/** One word of a list, in any case. */
export const oneOf = <const T extends string>(...words: readonly T[]): FieldParser<T> => ({
  expected: `one of ${words.join(', ')}`,
  parse: text => words.find(word => word === text.toLowerCase()),
});

/** One key of a table, or the schema.org term that it stands for, bare or as an IRI. */
export const term = <const T extends string>(terms: Readonly<Record<T, string>>): FieldParser<T> => {
  const words = Object.keys(terms) as T[];
  return {
    expected: `one of ${words.join(', ')}, or the schema.org term`,
    parse: text => {
      const bare = text.replace(/^(https?:\/\/schema\.org\/|schema:)/i, '');
      return words.find(word => word === bare.toLowerCase() || terms[word] === bare);
    },
  };
};

/** An IANA time zone name. */
export const timeZoneName: FieldParser<string> = {
  expected: 'an IANA time zone name such as Europe/Zurich',
  parse: parseTimeZone,
};

/**
 * The IRI of a node of JSON-LD. One that holds in its document alone names no event to others: a blank node's, and what is
 * relative to a page, whose address can carry who came to it.
 */
export const iri: FieldParser<string> = {
  expected: 'an IRI',
  parse: (text, { fileUrl }) => {
    const url = text.startsWith('_:') ? undefined : parseUrl(text, fileUrl);
    if (!url) return '';
    url.username = url.password = '';
    return url.href;
  },
};

/** A month, a date, or a date and time. */
export const date: FieldParser<CalendarDate> = {
  expected: 'an ISO 8601 date or time such as 2027-03-24, 2027-03-24T15:00 or 2027-03-24T15:00+01:00',
  parse: parseDate,
};
