import { attributeOf } from '../input/attributes.js';
import type { SourceName } from '../input/raw-event.js';
import { cut } from './cut.js';
import type { Problem } from './problem.js';
import { isAllowed } from './safe-url.js';

/** How the text of one field becomes a value. */
export interface Reader<T> {
  /** What a good value is; ends the sentence "expected …". */
  readonly expected: string;
  /** The value, or `undefined` when the text is not what is expected. */
  readonly read: (text: string, origin: Origin) => T | undefined;
  /** Longest text in UTF-16 code units; a longer one is cut there, or refused when this is absent. */
  readonly cutAt?: number;
  /** The items of a text that lists several; they are read by {@link readList}. */
  readonly split?: (text: string) => readonly string[];
  /** The value of a list, where a field can have one; what is wrong inside of it is told, and left out. */
  readonly readList?: (items: readonly unknown[], origin: Origin, tell: Tell) => T | undefined;
  /** Whether the value is an address, which a source may have to keep to certain hosts. */
  readonly isAddress?: true;
}

/** Takes a problem that was found on the way. */
export type Report = (problem: Problem) => void;
/** Takes what is wrong with a value, by default with the whole of a field. */
export type Tell = (message: string, value?: unknown) => void;

/** Where values come from. */
export interface Origin {
  /** URL that relative addresses are relative to. */
  readonly base: string;
  /** Where addresses may lead, as in {@link isAllowed}; `undefined` for anywhere. */
  readonly allowHosts?: readonly string[] | undefined;
  /** URL of the file, where the values come out of one. */
  readonly fileUrl?: string | undefined;
  /** Origin of the page, for a file of another one. */
  readonly foreignTo?: string | undefined;
}

/** Raw values by field, with their origin. */
export interface Source<Field extends string> extends Origin {
  readonly name: SourceName;
  readonly raw: Partial<Record<Field, unknown>>;
}

/** What a field is called by the person who wrote it there. */
export const nameIn = (source: SourceName, field: string) =>
  source === 'attributes' ? attributeOf(field) : field;

export type Readers = Readonly<Record<string, Reader<unknown>>>;
/** The values that could be read; a field that was not given, or not usable, is `undefined`. */
export type Values<R extends Readers> = { [K in keyof R]: ReturnType<R[K]['read']> | undefined };

/** UTF-16 code units of a value that must not be cut, such as an address. */
export const LONGEST_VALUE = 2048;
const LONGEST_LIST = 100;

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
  source: Source<keyof R & string>,
  report: Report,
): Values<R> {
  const readField = (field: keyof R & string, reader: Reader<unknown>) => {
    const given = source.raw[field];
    const tell: Tell = (message, value = given) => {
      report({ source: source.name, field: nameIn(source.name, field), value, message });
    };
    const isJson = source.name !== 'attributes';
    const result =
      isJson && Array.isArray(given) && reader.readList
        ? readList(given, reader.readList, source, tell)
        : readText(given, reader, source, tell);
    if (result === undefined) tell(`expected ${reader.expected}`);
    return result ?? undefined;
  };
  return Object.fromEntries(
    Object.entries(readers).map(([field, reader]) => [field, readField(field, reader)]),
  ) as Values<R>;
}

// `null` is nothing to show and nothing to tell, `undefined` nothing usable.
const readText = (given: unknown, reader: Reader<unknown>, origin: Origin, tell: Tell) => {
  const text = textOf(given);
  if (text === undefined) return null;
  if (text === null) return undefined;
  const { cutAt } = reader;
  const isLong = text.length > (cutAt ?? LONGEST_VALUE);
  if (isLong && !cutAt) return undefined;
  if (isLong) tell(`expected at most ${cutAt} characters; the rest is not shown`);
  const shown = cut(text, cutAt ?? LONGEST_VALUE);
  if (reader.split && reader.readList) return readList(reader.split(shown), reader.readList, origin, tell);
  const value = reader.read(shown, origin);
  return reader.isAddress && typeof value === 'string' ? (allowed(value, origin, tell) ?? null) : value;
};

const readList = (
  items: readonly unknown[],
  read: NonNullable<Reader<unknown>['readList']>,
  origin: Origin,
  tell: Tell,
) => {
  if (!items.length) return null;
  if (items.length > LONGEST_LIST) tell(`expected at most ${LONGEST_LIST} items; the rest is not shown`);
  return read(items.slice(0, LONGEST_LIST), origin, tell);
};

/** The address, where its origin may lead there; else that is told. */
export const allowed = (href: string, { allowHosts }: Origin, tell: Tell) => {
  if (isAllowed(href, allowHosts)) return href;
  tell('expected an address on one of allow-hosts', href);
  return undefined;
};
