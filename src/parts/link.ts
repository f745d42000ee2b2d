import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';

const isPage = (href: string) => /^https?:/.test(href);

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
export const renderLink = ({ href, part, content, handleClick }: Link, { newTab }: Strings) =>
  html`<a
    class=${part}
    part=${part}
    href=${href}
    target=${isPage(href) ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${handleClick ?? nothing}
    >${content}${isPage(href) ? html`<span class="visually-hidden">${` (${newTab})`}</span>` : nothing}</a
  >`;
