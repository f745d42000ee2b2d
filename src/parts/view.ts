import type { FormatContext } from '../format/when.js';
import type { CardSettings } from '../model/settings.js';
import type { EventDetails } from '../model/event-details.js';
import type { CardState } from '../state/card-state.js';
import type { ResolvedLanguage } from '../strings/language.js';

/** All that a part of the card is made from. */
export interface CardView extends FormatContext, ResolvedLanguage {
  readonly details: EventDetails;
  readonly settings: CardSettings;
  readonly state: CardState;
  /** What the event is known by: no other event of the page has it. */
  readonly iri: string;
  /** The page's address for others; empty where it has none. */
  readonly pageUrl: string;
  /** Names of the slots that the page fills; the default slot is the empty name. */
  readonly filledSlots: ReadonlySet<string>;
}
