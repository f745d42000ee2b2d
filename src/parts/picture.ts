import { html, nothing } from 'lit';
import type { CardView } from './view.js';

// A picture that does not come leaves no hole; another one in its place is loaded at once, as what is hidden is never near.
const handleError = ({ target }: Event) => {
  Object.assign(target as HTMLImageElement, { hidden: true, loading: 'eager' });
};
const handleLoad = ({ target }: Event) => {
  (target as HTMLImageElement).hidden = false;
};

/**
 * The event's picture: loaded late, in a box of fixed proportions so that nothing moves when it arrives.
 *
 * @csspart picture - The event's picture.
 */
export const renderPicture = ({ details: { image, imageAlt, isImageForeign }, textLang }: CardView) =>
  image
    ? html`<img
        class="picture"
        part="picture"
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
