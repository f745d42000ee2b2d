import { html } from 'lit';
import { ICONS, type IconName } from '../icons.js';

/** An icon; its meaning is told by the text beside it. */
export const renderIcon = (name: IconName) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
