import { truncate } from '../utils/truncate.js';
import type { SourceName } from './source.js';

/** One value that the card could not use. It is left out, or shown as it is written; everything else is shown. */
export interface Issue {
  /** The source of the value. */
  readonly source: SourceName;
  /** Name of the attribute, `start-date`, or of the schema.org property, `startDate`. */
  readonly field: string;
  /** The value as its author wrote it; empty for a missing one. */
  readonly value: unknown;
  /** What is wrong and what is expected, for the author of the page. */
  readonly message: string;
}

export type ReportIssue = (issue: Issue) => void;

const MAX_EXCERPT_LENGTH = 80;

/** The beginning of a value as JSON. The whole could be hundreds of MB of text. */
const toPartialJson = (value: unknown) => {
  let left = MAX_EXCERPT_LENGTH;
  return JSON.stringify(value, (_, item: unknown) => {
    left -= 1;
    if (left < 0) return undefined;
    return typeof item === 'string' ? item.slice(0, MAX_EXCERPT_LENGTH) : item;
  });
};

// `String` would make every object "[object Object]". A script's object can throw on conversion.
const toText = (value: unknown) => {
  const type = typeof value;
  try {
    return String(type === 'object' ? toPartialJson(value) : value);
  } catch {
    return type;
  }
};

const excerpt = (value: unknown) => (value === '' ? '' : `="${truncate(toText(value), MAX_EXCERPT_LENGTH)}"`);

/** Where a source is. Attributes need no mention. */
export const SOURCE_LABELS: Readonly<Record<SourceName, string>> = {
  remote: ' in the file at src',
  inline: ' in the JSON-LD inside the element',
  event: ' in the property event',
  attributes: '',
};

/** Formats issues for the console, one a line: `duration="90 min": expected an ISO 8601 duration such as PT1H30M`. */
export const formatIssues = (issues: readonly Issue[]) =>
  issues
    .map(
      ({ source, field, value, message }) => `${field}${excerpt(value)}${SOURCE_LABELS[source]}: ${message}`,
    )
    .join('\n');

/** A fault of the card itself, in the form of an issue: it has no field and no value. */
export interface Fault extends Omit<Issue, 'source'> {
  readonly source: 'card';
}

/** What was thrown, for the author of the page. */
export const toFault = (error: unknown): Fault => ({
  source: 'card',
  field: '',
  value: '',
  message: `the card failed, and shows its last state, or its children: ${toText(error instanceof Error ? error.message : error)}`,
});
