// What a visit does with a card in a page that has put something of its own in the place of what scripts ask `document`
// for. There `querySelector` itself can be an image, so the card is found by the name that its id is in the page.
import type { EventCard } from '../../src/index.js';
import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { cardHtml } from './pages.js';

declare global {
  /** In the visited page; without what makes it one, where the script has failed. */
  const hosted: HTMLElement & Partial<EventCard>;
}

export const hostedCard = (attributes: Attributes = SAMPLE_EVENT, children = '') =>
  cardHtml({ id: 'hosted', ...attributes }, children);

/** What it shows, once nothing is left to be rendered. */
export const shown = {
  run: async () => {
    await hosted.updateComplete?.catch(() => undefined);
    const text = (part: string) =>
      hosted.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
    return { title: text('title'), when: text('when'), button: text('primary')?.replace(/ ?\(.*/, '') };
  },
};

/** The timeLeft of its countdown, as `12:04:00:00`. */
export const timeLeft = {
  run: () => {
    const values = hosted.shadowRoot?.querySelectorAll('[part~=segment-value]') ?? [];
    let text = '';
    for (const { textContent } of values) text += (text && ':') + textContent;
    return text;
  },
};

/** The text of its structured data. */
export const structuredData = {
  run: () => hosted.closest('html')?.querySelector('head > script[type="application/ld+json"]')?.textContent,
};

/** The first script of a page that is to be hidden and shown: no page can hide itself. */
export const HIDEABLE = `<script>
  window.isHidden = false;
  Object.defineProperties(Document.prototype, {
    hidden: { configurable: true, enumerable: true, get: () => isHidden },
    visibilityState: { configurable: true, enumerable: true, get: () => isHidden ? 'hidden' : 'visible' },
  });
</script>`;

const turned = (isHidden: boolean) => ({
  run: `isHidden = ${String(isHidden)};
    EventTarget.prototype.dispatchEvent.call(document, new Event('visibilitychange'));`,
});
export const hide = turned(true);
export const showAgain = turned(false);
