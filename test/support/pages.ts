import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';

export const SCRIPT = '/dist/event-card.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** HTML of a card. */
export const cardHtml = (attributes: Attributes = SAMPLE_EVENT, children = '') => {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  return `<event-card ${written.join(' ')}>${children}</event-card>`;
};

/** A step of a visit that waits for an element in a card. */
export const untilCardHas = (selector: string, card = 'event-card') => ({
  until: `document.querySelector('${card}')?.shadowRoot?.querySelector('${selector}') != null`,
});

/** A minimal page. */
export const pageOf = (head: string, body: string) => `<!doctype html>
  <html lang="en-GB">
    <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body>
  </html>`;

/** A page with one card and the script. */
export const pageWith = (attributes?: Attributes, children?: string) =>
  pageOf(`<script src="${SCRIPT}" async></script>`, cardHtml(attributes, children));
