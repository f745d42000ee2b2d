import { query } from './platform/dom.js';
import { EventCard } from './event-card.js';
import { renderScheduler } from './render-scheduler.js';
import { VERSION } from './version.js';

const TAG = 'event-card';

/** Whether a browser has what a card cannot do without. All of the baseline have: Chrome 103, Firefox 115, Safari 16.4. */
const isSupported = () => {
  try {
    new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' });
    return 'attachShadow' in Element.prototype && 'attachInternals' in HTMLElement.prototype;
  } catch {
    return false;
  }
};

/**
 * Defines `<event-card>`, unless the page has defined it: the first definition wins. A page may well include the same
 * version twice, with two cards; another version is reported in the console. In a browser below the baseline nothing is
 * defined, so that the element's children show.
 */
export function defineEventCard() {
  if (!isSupported()) return;
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
