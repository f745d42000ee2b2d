import type { SourceName } from '../input/raw-event.js';
import { cut } from './cut.js';

/** One value that the card could not use. It is left out; everything else is shown. */
export interface Problem {
  /** Where the value was found. */
  readonly source: SourceName;
  /** Name of the attribute, `start-date`, or of the schema.org property, `startDate`. */
  readonly field: string;
  /** The value as it was given. */
  readonly value: unknown;
  /** What is wrong and what is expected, in a sentence for the author of the page. */
  readonly message: string;
}

const LONGEST_EXCERPT = 80;

/** The beginning of a value as JSON: what an excerpt does not show is not written out, as it may take hundreds of MB. */
const beginningOf = (value: unknown) => {
  let left = LONGEST_EXCERPT;
  return JSON.stringify(value, (_, item: unknown) => {
    left -= 1;
    if (left < 0) return undefined;
    return typeof item === 'string' ? item.slice(0, LONGEST_EXCERPT) : item;
  });
};

// As text, an object would be "[object Object]". One from a script can refuse to be JSON, or text.
const textOf = (value: unknown) => {
  const type = typeof value;
  try {
    return String(type === 'object' ? beginningOf(value) : value);
  } catch {
    return type;
  }
};

const excerpt = (value: unknown) => cut(textOf(value), LONGEST_EXCERPT);

const PLACE: Readonly<Record<SourceName, string>> = {
  remote: ' in the file at src',
  inline: ' in the JSON-LD inside the element',
  event: ' in the property event',
  attributes: '',
};

/** All problems of a card as one message for the console. */
export const describeProblems = (problems: readonly Problem[]) =>
  problems
    .map(({ source, field, value, message }) => `${field}="${excerpt(value)}"${PLACE[source]}: ${message}`)
    .join('\n');
