import { query } from './platform/dom.js';
import { EventCard } from './event-card.js';
import { renderScheduler } from './render-scheduler.js';
import { VERSION } from './version.js';

const TAG = 'event-card';

/**
 * Defines `<event-card>`, unless the page has defined it: the first definition wins. A page may well include the same
 * version twice, with two cards; another version is reported in the console.
 */
export function defineEventCard() {
  const defined = customElements.get(TAG) as { readonly version?: string } | undefined;
  if (!defined) {
    // If cards precede the script, loading and upgrading them is enough for one task.
    if ('document' in globalThis && query(document, TAG)) renderScheduler.endSlice();
    customElements.define(TAG, EventCard);
  } else if (defined.version !== VERSION) {
    const other = defined.version === undefined ? 'another script' : `version ${defined.version}`;
    console.warn(
      `<${TAG}> was already defined by ${other}, so version ${VERSION} did not load. Remove one of the two scripts.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: EventCard;
  }
}
