import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ICONS } from '../icons.js';
import { availableTargets } from '../share/available-targets.js';
import { createInvitation } from '../share/invitation.js';
import { qrFileUrl } from '../share/qr-file.js';
import { drawQr } from '../share/qr.js';
import type { ShareController, SharePanel } from '../share/share-controller.js';
import type { CardTargetId, Invitation, ShareTarget } from '../share/targets.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { Strings } from '../strings/strings.js';
import { linkTarget } from './link.js';
import type { CardView } from './view.js';

const labelOf = ({ id, service }: ShareTarget, strings: Strings) =>
  service ? fillPlaceholders(strings.shareOn, { service }) : strings.share[id as CardTargetId];

/** @csspart share-button - A way to pass the event on. */
const renderTarget = (
  target: ShareTarget,
  invitation: Invitation,
  sharing: ShareController,
  { strings }: CardView,
) => {
  const { id, icon, service, href } = target;
  const label = labelOf(target, strings);
  const face = icon ? ICONS[icon] : service;
  const handleClick = (event: Event) => {
    sharing.activate(target, invitation, event);
  };
  // The title is for those who point: of the item, or the link, it would be heard beside the name.
  // No space around the link or the button, which would be a gap in the module and none in the script, where it is left out.
  if (!href)
    // prettier-ignore
    return html`<li><button
        class="share-button"
        part="share-button"
        type="button"
        id=${id}
        aria-expanded=${id === 'qr' ? sharing.panel === 'qr' : nothing}
        @click=${handleClick}
        ><span class="face" title=${label} aria-hidden="true">${face}</span
        ><span class="visually-hidden">${label}</span></button></li>`;
  const url = href(invitation);
  // As in a link of the text, see renderLink: one template less.
  const { target: tab, note } = linkTarget(url, strings);
  // prettier-ignore
  return html`<li><a
      class="share-button"
      part="share-button"
      href=${url}
      target=${tab}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${handleClick}
      ><span class="face" title=${label} aria-hidden="true">${face}</span
      ><span class="visually-hidden">${label + note}</span></a></li>`;
};

/**
 * @csspart panel - What opens below the share buttons: the text to copy by hand, or the QR code.
 * @csspart copy-text - The field with the text to copy by hand.
 */
const renderCopyField = (text: string, { copyByHand }: Strings) => html`
  <label class="panel" part="panel">
    ${copyByHand}
    <textarea
      class="copy-text"
      part="copy-text"
      readonly
      rows=${text.split('\n').length}
      .value=${text}
    ></textarea>
  </label>
`;

// CSS pixels to a module, so that a phone can read the code of a long address off the screen.
const MODULE_SIZE_PX = 3;

/**
 * @csspart qr-code - The QR code.
 */
const renderQr = (url: string, strings: Strings) => {
  const code = drawQr(url);
  const { side, viewBox, path } = code;
  return html`
    <div class="panel qr" part="panel">
      <svg
        class="qr-code"
        part="qr-code"
        viewBox=${viewBox}
        width=${side * MODULE_SIZE_PX}
        role="img"
        aria-label=${strings.qrCode}
      >
        <path d=${path} shape-rendering="crispEdges" />
      </svg>
      <p>
        ${strings.qrHint}
        <a class="link" part="link" download="event-qr.svg" href=${qrFileUrl(code)}>${strings.downloadQr}</a>
      </p>
    </div>
  `;
};

const renderPanel = (panel: NonNullable<SharePanel>, { url, plainText }: Invitation, strings: Strings) => {
  if (panel === 'qr') return guard([url, strings], () => renderQr(url, strings));
  return renderCopyField(panel === 'copy' ? url : plainText, strings);
};

/**
 * "Invite people": the ways to pass the event on.
 *
 * @csspart share - "Invite people": all ways to pass the event on.
 */
export const renderShare = (view: CardView, sharing: ShareController) => {
  const { details, settings, strings, pageUrl } = view;
  const invitation = createInvitation(details, settings.shareText, pageUrl, view);
  const targets = availableTargets(settings.share, invitation);
  // What was opened may be offered no more: another address can be too long for a QR code.
  const isPanelOffered = sharing.panel !== 'qr' || targets.some(({ id }) => id === 'qr');
  if (!targets.length) return nothing;
  return html`
    <div class="share" part="share" @keydown=${sharing.handleKeydown}>
      <p class="invite" role="heading" aria-level=${Math.min(settings.headingLevel + 1, 6)}>
        ${strings.invite}
      </p>
      <ul role="list">
        ${targets.map(target => renderTarget(target, invitation, sharing, view))}
      </ul>
      <p class="print-url">${invitation.url}</p>
      ${sharing.panel && isPanelOffered ? renderPanel(sharing.panel, invitation, strings) : nothing}
    </div>
  `;
};
