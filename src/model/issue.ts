import type { SourceName } from './source.js';
import { truncate } from '../utils/truncate.js';

/** One value that the card could not use. It is left out; everything else is shown. */
export interface Issue {
  /** Where the value was found. */
  readonly source: SourceName;
  /** Name of the attribute, `start-date`, or of the schema.org property, `startDate`. */
  readonly field: string;
  /** The value as it was given. */
  readonly value: unknown;
  /** What is wrong and what is expected, in a sentence for the author of the page. */
  readonly message: string;
}

const MAX_EXCERPT_LENGTH = 80;

/** The beginning of a value as JSON: what an excerpt does not show is not written out, as it may take hundreds of MB. */
const toPartialJson = (value: unknown) => {
  let left = MAX_EXCERPT_LENGTH;
  return JSON.stringify(value, (_, item: unknown) => {
    left -= 1;
    if (left < 0) return undefined;
    return typeof item === 'string' ? item.slice(0, MAX_EXCERPT_LENGTH) : item;
  });
};

// As text, an object would be "[object Object]". One from a script can refuse to be JSON, or text.
const toText = (value: unknown) => {
  const type = typeof value;
  try {
    return String(type === 'object' ? toPartialJson(value) : value);
  } catch {
    return type;
  }
};

const excerpt = (value: unknown) => truncate(toText(value), MAX_EXCERPT_LENGTH);

const SOURCE_LABELS: Readonly<Record<SourceName, string>> = {
  remote: ' in the file at src',
  inline: ' in the JSON-LD inside the element',
  event: ' in the property event',
  attributes: '',
};

/** All issues of a card as one message for the console. */
export const formatIssues = (issues: readonly Issue[]) =>
  issues
    .map(
      ({ source, field, value, message }) =>
        `${field}="${excerpt(value)}"${SOURCE_LABELS[source]}: ${message}`,
    )
    .join('\n');
