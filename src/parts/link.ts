import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';

/** Web pages open in a new tab; `note` announces that after the link's name. */
const linkTarget = (href: string, { newTab }: Strings) =>
  /^https?:/.test(href) ? { target: '_blank', note: ` (${newTab})` } : { target: nothing, note: '' };

interface Link {
  /** Safe URL: web, e-mail, telephone, or a file of the card's own. */
  readonly href: string;
  /** Name of a file to download. */
  readonly download?: string;
  /** For `class` and `part`. */
  readonly part: string;
  readonly content: TemplateResult | string;
  readonly handleClick?: (event: Event) => void;
}

/**
 * A link that keeps the visitor's place: pages open in a new tab, without opener and referrer.
 *
 * @csspart link - A link in the text: an organizer, a fact, the file of the QR code.
 */
export const renderLink = ({ href, download, part, content, handleClick }: Link, strings: Strings) => {
  const { target, note } = linkTarget(href, strings);
  return html`<a
    class=${part}
    part=${part}
    href=${href}
    download=${download ?? nothing}
    target=${target}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${handleClick}
    >${content}<span class="visually-hidden">${note}</span></a
  >`;
};
