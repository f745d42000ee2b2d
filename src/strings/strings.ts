import type { en } from './en.js';
import type { PlaceholderNames, TextWith } from './placeholders.js';

type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? [PlaceholderNames<English[Key]>] extends [never]
      ? string
      : TextWith<PlaceholderNames<English[Key]>>
    : Translation<English[Key]>;
};

/**
 * Every text of the card that is not the event's own, in one language. English defines the keys and the placeholders;
 * dates, numbers and units come from `Intl`.
 */
export type Strings = Translation<typeof en>;
