// Steps of a visit to a page that clobbers `document`. There even `querySelector` may be an image, so the card is found
// through the global that its id makes.
import type { EventCard } from '../../src/index.js';
import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { cardHtml } from './pages.js';

declare global {
  /** The card in the visited page; a plain element if the script failed. */
  const hosted: HTMLElement & Partial<EventCard>;
}

export const hostedCard = (attributes: Attributes = SAMPLE_EVENT, children = '') =>
  cardHtml({ id: 'hosted', ...attributes }, children);

/** Title, time and main button of the rendered card. */
export const shown = {
  run: async () => {
    await hosted.updateComplete?.catch(() => undefined);
    const text = (part: string) =>
      hosted.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
    return { title: text('title'), when: text('when'), button: text('primary')?.replace(/ ?\(.*/, '') };
  },
};

/** The countdown, as `12:04:00:00`. */
export const timeLeft = {
  run: () => {
    const values = hosted.shadowRoot?.querySelectorAll('[part~=segment-value]') ?? [];
    let text = '';
    for (const { textContent } of values) text += (text && ':') + textContent;
    return text;
  },
};

/** The structured data of the page, as text. */
export const structuredData = {
  run: () => hosted.closest('html')?.querySelector('head > script[type="application/ld+json"]')?.textContent,
};

/** The first script of a page that `hide` and `showAgain` control, as a page cannot hide itself. */
export const HIDEABLE = `<script>
  window.isHidden = false;
  Object.defineProperties(Document.prototype, {
    hidden: { configurable: true, enumerable: true, get: () => isHidden },
    visibilityState: { configurable: true, enumerable: true, get: () => isHidden ? 'hidden' : 'visible' },
  });
</script>`;

const setHidden = (isHidden: boolean) => ({
  run: `isHidden = ${String(isHidden)};
    EventTarget.prototype.dispatchEvent.call(document, new Event('visibilitychange'));`,
});
export const hide = setHidden(true);
export const showAgain = setHidden(false);
