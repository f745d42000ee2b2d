import { html, nothing } from 'lit';
import type { EventDetails } from '../model/event-details.js';

/** The event's picture: loaded late, in a box of fixed proportions so that nothing moves when it arrives. */
export const renderPicture = ({ image, imageAlt }: EventDetails) =>
  image
    ? html`<img
        class="picture"
        part="picture"
        src=${image}
        alt=${imageAlt ?? ''}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : nothing;
