import { truncate } from '../utils/truncate.js';
import { asWritten, type AsWritten } from './as-written.js';
import type { Issue, ReportIssue } from './issue.js';
import { completeUrl, isAllowedUrl } from './safe-url.js';
import type { FieldOrigin, FieldSource, SourceName } from './source.js';

/** Reports what is wrong with a value; by default with the value of the whole field. */
export type Report = (message: string, value?: unknown) => void;

interface ParserBase {
  /** A good value; completes the sentence "expected …". */
  readonly expected: string;
  /** Attribute of the field, where that is not its name. Lit reads it from here. */
  readonly attribute?: string;
  /** Value that a field without a usable one has. */
  readonly default?: string | number;
  /** UTF-16 code units after which a text is truncated; without it, a text over {@link MAX_VALUE_LENGTH} is invalid. */
  readonly maxLength?: number;
}

/** Parses the text of a field. */
export interface TextParser<T> extends ParserBase {
  /** @returns `undefined` for a text that is not as expected; reports why, unless `expected` is the reason */
  readonly parse: (text: string, origin: FieldOrigin, report: Report) => T | undefined;
  /** Whether the value is a URL, which `allow-hosts` may forbid. */
  readonly isUrl?: true;
  /** Whether a text that is not as expected is shown as its author wrote it. */
  readonly isShownAsWritten?: true;
}

/** Parses a number. Its property also takes a number, which frameworks pass where HTML has digits. */
export interface NumberParser<T extends number = number> extends TextParser<T> {
  readonly takesNumber: true;
}

/** Parses a keyword. */
export interface KeywordParser<T extends string> extends TextParser<T> {
  /** Type of the attribute, as a union of keywords. */
  readonly keywords: readonly string[];
}

/** Parses the items of a list: of a JSON array, or of a text with a separator. */
export interface ListParser<T> extends ParserBase {
  /** @returns `undefined` for a list without a usable item */
  readonly parseList: (items: readonly unknown[], origin: FieldOrigin, report: Report) => T | undefined;
  /** Splits a text into items; without it, a text is invalid. */
  readonly split?: (text: string) => readonly string[];
}

export type FieldParser<T> = TextParser<T> | ListParser<T>;
type FieldParsers = Readonly<Record<string, FieldParser<unknown>>>;

/** A parser's value; `undefined` where the field is not set, or neither understood nor shown. */
type Parsed<P> =
  P extends TextParser<infer T>
    ? T | (P extends { readonly isShownAsWritten: true } ? AsWritten : never) | undefined
    : P extends ListParser<infer T>
      ? T | undefined
      : never;

/** The values of fields. */
export type ParsedValues<Parsers> = { [Field in keyof Parsers]: Parsed<Parsers[Field]> };

type Text = string | null | undefined;

/** Type of a field's property: untrusted text; `null` and `undefined` unset it. */
export type PropertyValue<Parser> = Parser extends { readonly takesNumber: true } ? Text | number : Text;

/** UTF-16 code units of a value that must not be truncated, such as a URL. */
export const MAX_VALUE_LENGTH = 2048;
const MAX_LIST_ITEMS = 100;

/** A field's name as its author wrote it: in attributes, `start-date`; in JSON-LD, `startDate`. */
export const toLabel = (source: SourceName, field: string, parser: ParserBase) =>
  source === 'attributes' ? (parser.attribute ?? field) : field;

const isUnset = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

const toText = (value: unknown) => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
};

/** The text, truncated where the parser allows it. */
const fitText = (value: unknown, { maxLength }: ParserBase, report: Report) => {
  const text = toText(value);
  if (text === undefined || text.length <= (maxLength ?? MAX_VALUE_LENGTH)) return text;
  if (maxLength === undefined) return undefined;
  report(`expected at most ${maxLength} characters; the rest is not shown`);
  return truncate(text, maxLength);
};

/** Parses a URL. One that begins with the name of a host lacks its scheme: as a relative URL it would lead nowhere. */
export const parseUrlText = <T>(
  text: string,
  { parse }: Pick<TextParser<T>, 'parse'>,
  origin: FieldOrigin,
  report: Report,
) => {
  const complete = completeUrl(text);
  const parsed = parse(complete ?? text, origin, report);
  if (complete && parsed !== undefined) report(`its beginning is missing; read as ${complete}`, text);
  return parsed;
};

const parseText = <T>(value: unknown, parser: TextParser<T>, origin: FieldOrigin, report: Report) => {
  const text = fitText(value, parser, report);
  if (text === undefined) return undefined;
  const parsed = parser.isUrl
    ? parseUrlText(text, parser, origin, report)
    : parser.parse(text, origin, report);
  return parser.isUrl && typeof parsed === 'string' ? checkHost(parsed, origin, report) : parsed;
};

const parseItems = <T>(
  value: unknown,
  isJson: boolean,
  parser: ListParser<T>,
  origin: FieldOrigin,
  report: Report,
) => {
  const items =
    isJson && Array.isArray(value)
      ? (value as readonly unknown[])
      : parser.split?.(fitText(value, parser, report) ?? '');
  if (items && items.length > MAX_LIST_ITEMS)
    report(`expected at most ${MAX_LIST_ITEMS} items; the rest is not shown`);
  return items && parser.parseList(items.slice(0, MAX_LIST_ITEMS), origin, report);
};

/** The URL if its source may link to it; otherwise reports it. */
export const checkHost = <T extends string>(href: T, { allowHosts }: FieldOrigin, report: Report) => {
  if (isAllowedUrl(href, allowHosts)) return href;
  report('not on a host that allow-hosts lists', href);
  return undefined;
};

/** Parses every field of a table. An invalid value is reported, and left out or shown as it is written; never throws. */
export function parseFields<Parsers extends FieldParsers>(
  parsers: Parsers,
  source: FieldSource<keyof Parsers & string>,
  reportIssue: ReportIssue,
): ParsedValues<Parsers> {
  const isJson = source.name !== 'attributes';
  const parseField = (field: keyof Parsers & string, parser: FieldParser<unknown>) => {
    const value = source.raw[field];
    if (isUnset(value)) return undefined;
    // In JSON, plugins write an empty list for no value.
    if (isJson && 'parseList' in parser && Array.isArray(value) && !value.length) return undefined;
    const issues: Issue[] = [];
    const report: Report = (message, part = value) => {
      issues.push({ source: source.name, field: toLabel(source.name, field, parser), value: part, message });
    };
    const parsed =
      'parse' in parser
        ? parseText(value, parser, source, report)
        : parseItems(value, isJson, parser, source, report);
    if (parsed === undefined && !issues.length) report(`expected ${parser.expected}`);
    issues.forEach(reportIssue);
    return parsed === undefined && 'isShownAsWritten' in parser ? asWritten(value) : parsed;
  };
  return Object.fromEntries(
    Object.entries(parsers).map(([field, parser]) => [field, parseField(field, parser)]),
  ) as ParsedValues<Parsers>;
}
