import { cut } from './cut.js';
import { parseDate, type CalendarDate } from './iso-8601.js';
import { allowed, LONGEST_VALUE, type Origin, type Reader, type Tell } from './reader.js';
import { parseUrl, safeLink, safeWebUrl } from './safe-url.js';
import { parseTimeZone } from './time-zone.js';

/** The items that there are; `undefined` for none. */
export const present = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined => {
  const found = items.filter(item => item !== undefined);
  return found.length ? found : undefined;
};

const LINE = 500;
const PROSE = 20_000;

// Of what is left of a text of nothing else, there is nothing to see: spaces, marks of direction, soft hyphens, fillers.
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{Cs}\u2800]/u;

// Control characters, halves of characters, and what makes letters run in the other direction: embeddings and overrides,
// UAX #9, 2.1 and 2.2. Isolates stay; they end with the element around the text.
const UNSHOWN = /[\p{Cc}\p{Cs}\u202a-\u202e]/gu;

/** The text in one line, without what is not to be shown; `undefined` when nothing is left. */
const toLine = (text: string) =>
  VISIBLE.test(text) ? text.replace(/\s+/g, ' ').replace(UNSHOWN, '').trim() : undefined;

/** One line of text. */
export const line: Reader<string> = { expected: 'text', read: toLine, cutAt: LINE };

/** Paragraphs, separated by blank lines. */
export const paragraphs: Reader<readonly string[]> = {
  expected: 'text',
  read: text => present(text.split(/\r?\n\s*\r?\n/).map(toLine)),
  cutAt: PROSE,
};

const isText = (item: unknown) => typeof item === 'string';

/** The fields of an item of a list, which may be anything that JSON can hold. */
export const fieldsOf = (item: unknown) =>
  (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;

/** A line out of a list; `undefined` when it is no text. */
export const readLine = (text: unknown) => (isText(text) ? toLine(cut(text, LINE)) : undefined);
const readLines = (texts: readonly unknown[]) => present(texts.map(readLine));
/** Such a text is split, and read as a list. */
const asList = () => undefined;
const splitLines = (text: string) => text.split(';');

/** Several lines of text: a list, or a text with semicolons between them. */
export const lines: Reader<readonly string[]> = {
  expected: 'text; several with a semicolon between them',
  read: asList,
  split: splitLines,
  readList: readLines,
  cutAt: PROSE,
};

/** A person or an organization. */
export interface Party {
  readonly name: string;
  /** Absolute URL of their page. */
  readonly url: string | undefined;
}

const readParty = (item: unknown, origin: Origin, tell: Tell): Party | undefined => {
  const { name, url }: Partial<Record<'name' | 'url', unknown>> = isText(item)
    ? { name: item }
    : fieldsOf(item);
  const line = readLine(name);
  if (line === undefined) return undefined;
  const href = isText(url) && url && url.length <= LONGEST_VALUE ? safeWebUrl(url, origin.base) : undefined;
  if (url && !href) tell(`expected ${WEB_ADDRESS}`, url);
  return { name: line, url: href && allowed(href, origin, tell) };
};

/** Several parties: a list of objects, or a text with semicolons between their names. */
export const parties: Reader<readonly Party[]> = {
  expected: 'text; several with a semicolon between them',
  read: asList,
  split: splitLines,
  readList: (items, origin, tell) => present(items.map(item => readParty(item, origin, tell))),
  cutAt: PROSE,
};

const WEB_ADDRESS = 'an address that starts with https: or http:';

/** The address of a web page. A place in the page itself is shared without the query that the visitor came with. */
export const page: Reader<string> = {
  expected: WEB_ADDRESS,
  read: (text, { base }) => safeWebUrl(text, text.startsWith('#') ? base.replace(/[?#].*/, '') : base),
  isAddress: true,
};

/**
 * The address of a picture. Out of a file of another origin, none is taken from the page's own: the browser would ask for
 * it with the visitor's cookies.
 */
export const picture: Reader<string> = {
  expected: `${WEB_ADDRESS}, and, in a file of another site, is not on the page's own`,
  read: (text, { base, foreignTo }) => {
    const href = safeWebUrl(text, base);
    return href && new URL(href).origin !== foreignTo ? href : undefined;
  },
  isAddress: true,
};

/** The address of a web page, an e-mail address or a telephone number. */
export const link: Reader<string> = {
  expected:
    'an address that starts with https:, http:, mailto: (one address; subject and body alone) or tel: (digits alone)',
  read: (text, { base }) => safeLink(text, base),
  isAddress: true,
};

/** One word of a list, in any case. */
export const oneOf = <const T extends string>(...words: readonly T[]): Reader<T> => ({
  expected: `one of ${words.join(', ')}`,
  read: text => words.find(word => word === text.toLowerCase()),
});

/** One key of a table, or the schema.org term that it stands for, bare or as an IRI. */
export const term = <const T extends string>(terms: Readonly<Record<T, string>>): Reader<T> => {
  const words = Object.keys(terms) as T[];
  return {
    expected: `one of ${words.join(', ')}, or the schema.org term`,
    read: text => {
      const bare = text.replace(/^(https?:\/\/schema\.org\/|schema:)/i, '');
      return words.find(word => word === bare.toLowerCase() || terms[word] === bare);
    },
  };
};

/** An IANA time zone name. */
export const timeZoneName: Reader<string> = {
  expected: 'an IANA time zone name such as Europe/Zurich',
  read: parseTimeZone,
};

/**
 * The IRI of a node of JSON-LD. One that holds in its document alone names no event to others: a blank node's, and what is
 * relative to a page, whose address can carry who came to it.
 */
export const iri: Reader<string> = {
  expected: 'an IRI',
  read: (text, { fileUrl }) => {
    const url = text.startsWith('_:') ? undefined : parseUrl(text, fileUrl);
    if (!url) return '';
    url.username = url.password = '';
    return url.href;
  },
};

/** A month, a date, or a date and time. */
export const date: Reader<CalendarDate> = {
  expected: 'an ISO 8601 date or time such as 2027-03-24, 2027-03-24T15:00 or 2027-03-24T15:00+01:00',
  read: parseDate,
};
