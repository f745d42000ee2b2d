import type { EventCard } from './event-card.js';
import type { EventAttributes } from './model/fields.js';
import type { CardAttributes } from './model/settings.js';

type Fields = EventAttributes & CardAttributes;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What a framework's template can give to the card: its attributes, by their names in HTML, and the property `event`. */
export type EventCardTemplateAttributes = {
  readonly [Field in keyof Fields as Kebab<Field>]?: Fields[Field] | undefined;
} & { readonly event?: EventCard['event'] };

/** The card's events, by type. */
export type EventCardEvents = {
  readonly [
    Type in keyof HTMLElementEventMap as Extract<Type, `event-card-${string}`>
  ]: HTMLElementEventMap[Type];
};

/** Listeners as JSX and Svelte write them: `onevent-card-load`. */
export type EventCardListeners = {
  readonly [Type in keyof EventCardEvents as `on${Type}`]?:
    ((event: EventCardEvents[Type]) => void) | undefined;
};
