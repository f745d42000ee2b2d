import { attributeOf } from '../input/attributes.js';
import type { SourceName } from './source.js';
import { truncate } from '../utils/truncate.js';
import type { Issue } from './issue.js';
import { isAllowedUrl } from './safe-url.js';

/** How the text of one field becomes a value. */
export interface FieldParser<T> {
  /** What a good value is; ends the sentence "expected …". */
  readonly expected: string;
  /** The value, or `undefined` when the text is not what is expected. */
  readonly parse: (text: string, origin: FieldOrigin) => T | undefined;
  /** Longest text in UTF-16 code units; a longer one is cut there, or refused when this is absent. */
  readonly maxLength?: number;
  /** The items of a text that lists several; they are read by {@link parseListItems}. */
  readonly split?: (text: string) => readonly string[];
  /** The value of a list, where a field can have one; what is wrong inside of it is told, and left out. */
  readonly parseList?: (items: readonly unknown[], origin: FieldOrigin, report: Report) => T | undefined;
  /** Whether the value is an address, which a source may have to keep to certain hosts. */
  readonly isAddress?: true;
}

/** Takes a issue that was found on the way. */
export type ReportIssue = (issue: Issue) => void;
/** Takes what is wrong with a value, by default with the whole of a field. */
export type Report = (message: string, value?: unknown) => void;

/** Where values come from. */
export interface FieldOrigin {
  /** URL that relative addresses are relative to. */
  readonly base: string;
  /** Where addresses may lead, as in {@link isAllowedUrl}; `undefined` for anywhere. */
  readonly allowHosts?: readonly string[] | undefined;
  /** URL of the file, where the values come out of one. */
  readonly fileUrl?: string | undefined;
  /** Origin of the page, for a file of another one. */
  readonly foreignTo?: string | undefined;
}

/** Raw values by field, with their origin. */
export interface Source<Field extends string> extends FieldOrigin {
  readonly name: SourceName;
  readonly raw: Partial<Record<Field, unknown>>;
}

/** What a field is called by the person who wrote it there. */
export const fieldLabel = (source: SourceName, field: string) =>
  source === 'attributes' ? attributeOf(field) : field;

export type FieldParsers = Readonly<Record<string, FieldParser<unknown>>>;
/** The values that could be read; a field that was not given, or not usable, is `undefined`. */
export type ParsedValues<R extends FieldParsers> = { [K in keyof R]: ReturnType<R[K]['parse']> | undefined };

/** UTF-16 code units of a value that must not be cut, such as an address. */
export const MAX_VALUE_LENGTH = 2048;
const MAX_LIST_ITEMS = 100;

/** The given value as text; `undefined` when nothing was given, `null` when it is no text. */
const toText = (value: unknown) => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return value.trim() || undefined;
};

/** Reads every field of a table from raw values. A bad value is reported and left out; it never throws. */
export function parseFields<R extends FieldParsers>(
  readers: R,
  source: Source<keyof R & string>,
  reportIssue: ReportIssue,
): ParsedValues<R> {
  const parseField = (field: keyof R & string, reader: FieldParser<unknown>) => {
    const given = source.raw[field];
    const report: Report = (message, value = given) => {
      reportIssue({ source: source.name, field: fieldLabel(source.name, field), value, message });
    };
    const isJson = source.name !== 'attributes';
    const result =
      isJson && Array.isArray(given) && reader.parseList
        ? parseListItems(given, reader.parseList, source, report)
        : parseText(given, reader, source, report);
    if (result === undefined) report(`expected ${reader.expected}`);
    return result ?? undefined;
  };
  return Object.fromEntries(
    Object.entries(readers).map(([field, reader]) => [field, parseField(field, reader)]),
  ) as ParsedValues<R>;
}

// `null` is nothing to show and nothing to report, `undefined` nothing usable.
const parseText = (given: unknown, reader: FieldParser<unknown>, origin: FieldOrigin, report: Report) => {
  const text = toText(given);
  if (text === undefined) return null;
  if (text === null) return undefined;
  const { maxLength } = reader;
  const isLong = text.length > (maxLength ?? MAX_VALUE_LENGTH);
  if (isLong && !maxLength) return undefined;
  if (isLong) report(`expected at most ${maxLength} characters; the rest is not shown`);
  const shown = truncate(text, maxLength ?? MAX_VALUE_LENGTH);
  if (reader.split && reader.parseList)
    return parseListItems(reader.split(shown), reader.parseList, origin, report);
  const value = reader.parse(shown, origin);
  return reader.isAddress && typeof value === 'string' ? (checkHost(value, origin, report) ?? null) : value;
};

const parseListItems = (
  items: readonly unknown[],
  read: NonNullable<FieldParser<unknown>['parseList']>,
  origin: FieldOrigin,
  report: Report,
) => {
  if (!items.length) return null;
  if (items.length > MAX_LIST_ITEMS)
    report(`expected at most ${MAX_LIST_ITEMS} items; the rest is not shown`);
  return read(items.slice(0, MAX_LIST_ITEMS), origin, report);
};

/** The address, where its origin may lead there; else that is told. */
export const checkHost = (href: string, { allowHosts }: FieldOrigin, report: Report) => {
  if (isAllowedUrl(href, allowHosts)) return href;
  report('expected an address on one of allow-hosts', href);
  return undefined;
};
