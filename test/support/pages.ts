import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';

export const SCRIPT = '/dist/event-card.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The element as a page writes it. */
export const cardHtml = (attributes: Attributes = SAMPLE_EVENT, children = '') => {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  return `<event-card ${written.join(' ')}>${children}</event-card>`;
};

/** The step of a visit that waits for something in a card. */
export const untilCardHas = (selector: string, card = 'event-card') => ({
  until: `document.querySelector('${card}')?.shadowRoot?.querySelector('${selector}') != null`,
});

/** A plain page, with nothing but what a test wants in it. */
export const pageOf = (head: string, body: string) => `<!doctype html>
  <html lang="en-GB">
    <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body>
  </html>`;

/** A page with one card, as a partner pastes it. */
export const pageWith = (attributes?: Attributes, children?: string) =>
  pageOf(`<script src="${SCRIPT}" async></script>`, cardHtml(attributes, children));
