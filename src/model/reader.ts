import { attributeOf } from '../input/attributes.js';
import { cut } from './cut.js';
import type { Problem } from './problem.js';
import { parseTimeZone } from './time-zone.js';

/** How the text of one field becomes a value. */
export interface Reader<T> {
  /** What a good value is; ends the sentence "expected …". */
  readonly expected: string;
  /** The value, or `undefined` when the text is not what is expected; `base` is the URL of the page. */
  readonly read: (text: string, base: string) => T | undefined;
  /** Longest text in UTF-16 code units; a longer one is cut there, or refused when this is absent. */
  readonly cutAt?: number;
}

/** Takes a problem that was found on the way. */
export type Report = (problem: Problem) => void;
export type Readers = Readonly<Record<string, Reader<unknown>>>;
/** The values that could be read; a field that was not given, or not usable, is `undefined`. */
export type Values<R extends Readers> = { [K in keyof R]: ReturnType<R[K]['read']> | undefined };

const LONGEST_VALUE = 2048;

/** The given value as text; `undefined` when nothing was given, `null` when it is no text. */
const textOf = (value: unknown) => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return value.trim() || undefined;
};

/** Reads every field of a table from raw values. A bad value is reported and left out; it never throws. */
export function readFields<R extends Readers>(
  readers: R,
  raw: Partial<Record<keyof R, unknown>>,
  base: string,
  report: Report,
): Values<R> {
  const readField = (field: keyof R & string, { expected, read, cutAt }: Reader<unknown>) => {
    const value = raw[field];
    const text = textOf(value);
    if (text === undefined) return undefined;
    const tell = (message: string) => {
      report({ field: attributeOf(field), value, message });
    };
    const isLong = text !== null && text.length > (cutAt ?? LONGEST_VALUE);
    if (isLong && cutAt) tell(`expected at most ${cutAt} characters; the rest is not shown`);
    const usable = isLong ? cutAt && cut(text, cutAt) : text;
    const result = usable ? read(usable, base) : undefined;
    if (result === undefined) tell(`expected ${expected}`);
    return result;
  };
  return Object.fromEntries(
    Object.entries(readers).map(([field, reader]) => [field, readField(field, reader)]),
  ) as Values<R>;
}

const LINE = 500;
const PROSE = 20_000;

/** The text in one line, without control characters; `undefined` when nothing is left. */
const toLine = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim() || undefined;

/** One line of text. */
export const line: Reader<string> = { expected: 'text', read: toLine, cutAt: LINE };

/** Paragraphs, separated by blank lines. */
export const paragraphs: Reader<readonly string[]> = {
  expected: 'text',
  read: text => {
    const items = text
      .split(/\r?\n\s*\r?\n/)
      .map(toLine)
      .filter(paragraph => paragraph !== undefined);
    return items.length ? items : undefined;
  },
  cutAt: PROSE,
};

/** Several lines of text, separated by semicolons. */
export const lines: Reader<readonly string[]> = {
  expected: 'text; several with a semicolon between them',
  read: text => {
    const items = text
      .split(';')
      .map(toLine)
      .filter(item => item !== undefined);
    return items.length ? items : undefined;
  },
  cutAt: PROSE,
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
