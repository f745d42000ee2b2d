import { truncate } from '../utils/truncate.js';

/**
 * A value that its author gave and the card does not understand. Unreadable is not unknown: it is shown in the author's own
 * words, and nothing is concluded from it.
 */
export interface AsWritten {
  /** One line of text; empty for a value that has no words. */
  readonly asWritten: string;
}

const MAX_LENGTH = 500;

// A text of spaces, direction marks, soft hyphens and fillers alone shows nothing.
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{Cs}\u2800]/u;

// Control characters, lone surrogates, and bidirectional embeddings and overrides (UAX #9, 2.1 and 2.2). Isolates may stay:
// they end with the element around the text.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e]/gu;

/** The text on one line, without unprintable characters; `undefined` if nothing visible is left. */
export const toLine = (text: string) =>
  VISIBLE.test(text) ? text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim() : undefined;

/** The words of an unreadable value. */
export const asWritten = (value: unknown): AsWritten => ({
  asWritten:
    typeof value === 'string' || Number.isFinite(value)
      ? (toLine(truncate(String(value), MAX_LENGTH)) ?? '')
      : '',
});

export const isAsWritten = (value: unknown): value is AsWritten =>
  typeof value === 'object' && value !== null && 'asWritten' in value;

/** The value if it is understood. */
export const understood = <T>(value: T | AsWritten | undefined): T | undefined =>
  isAsWritten(value) ? undefined : value;
