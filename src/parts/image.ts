import { html, nothing } from 'lit';
import type { EventDetails } from '../model/event-details.js';
import type { ResolvedLanguage } from '../strings/language.js';

// A broken image leaves no gap. Its replacement is loaded eagerly, as a hidden image never comes near the viewport.
const handleError = ({ target }: Event) => {
  Object.assign(target as HTMLImageElement, { hidden: true, loading: 'eager' });
};
const handleLoad = ({ target }: Event) => {
  (target as HTMLImageElement).hidden = false;
};

/**
 * The event's image: loaded lazily, in a box of fixed proportions to prevent layout shift.
 *
 * @csspart image - The event's image.
 */
export const renderImage = (
  { image, imageAlt, isImageForeign }: EventDetails,
  { textLang }: ResolvedLanguage,
) =>
  image
    ? html`<img
        class="image"
        part="image"
        src=${image}
        alt=${imageAlt ?? ''}
        lang=${textLang ?? nothing}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        crossorigin=${isImageForeign ? 'anonymous' : nothing}
        @error=${handleError}
        @load=${handleLoad}
      />`
    : nothing;
