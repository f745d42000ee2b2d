import { html, nothing } from 'lit';
import type { CardView } from './view.js';

/**
 * The event's picture: loaded late, in a box of fixed proportions so that nothing moves when it arrives.
 *
 * @csspart picture - The event's picture.
 */
export const renderPicture = ({ details: { image, imageAlt }, textLang }: CardView) =>
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
      />`
    : nothing;
