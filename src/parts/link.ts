import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';

/** Pages open in a new tab; `note` says so to those who listen, after the name of the link. */
export const linkTarget = (href: string, { newTab }: Strings) =>
  /^https?:/.test(href) ? { target: '_blank', note: ` (${newTab})` } : { target: nothing, note: '' };

interface Link {
  /** A safe URL: web, e-mail or telephone. */
  readonly href: string;
  /** For `class` and `part`. */
  readonly part: string;
  readonly content: TemplateResult | string;
  readonly handleClick?: (event: Event) => void;
}

/**
 * A link that keeps the visitor's place: pages open in a new tab, say so, and learn neither opener nor referrer.
 *
 * @csspart link - A link in the text: an organizer, a fact, the QR code's file.
 */
export const renderLink = ({ href, part, content, handleClick }: Link, strings: Strings) => {
  const { target, note } = linkTarget(href, strings);
  return html`<a
    class=${part}
    part=${part}
    href=${href}
    target=${target}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${handleClick}
    >${content}<span class="visually-hidden">${note}</span></a
  >`;
};
