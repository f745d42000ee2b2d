import { query } from './platform/dom.js';
import { EventCard } from './event-card.js';
import { endSlice } from './render-scheduler.js';
import { VERSION } from './version.js';

const TAG = 'event-card';

/**
 * Defines `<event-card>`, unless the page has it already: the first one stays. A second one of the same version is
 * silent, as a page may well carry two cards with a script each; another version is told in the console.
 */
export function defineEventCard() {
  const defined = customElements.get(TAG) as { readonly version?: string } | undefined;
  if (!defined) {
    // Where cards are there before the script, to load it and to make them ready is enough for one task.
    if ('document' in globalThis && query(document, TAG)) endSlice();
    customElements.define(TAG, EventCard);
  } else if (defined.version !== VERSION) {
    const other = defined.version ?? 'another element';
    console.warn(
      `<${TAG}> is defined already (${other}); version ${VERSION} of event-card-element is not used.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: EventCard;
  }
}
