import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ICONS } from '../icons.js';
import { qrFileUrl } from '../share/qr-file.js';
import { drawQr } from '../share/qr.js';
import type { ShareController, SharePanel } from '../share/share-controller.js';
import type { CardTargetId, Invitation, ShareTarget } from '../share/targets.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { Strings } from '../strings/strings.js';
import { fileName } from '../utils/file-name.js';
import { renderCopyField } from './copy-field.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

const labelOf = ({ id, service }: ShareTarget, strings: Strings) =>
  service ? fillPlaceholders(strings.shareOn, { service }) : strings.share[id as CardTargetId];

/** The icon or the name, with the label as a tooltip. A title on the button itself would be announced twice. */
const renderFace = ({ icon, service }: ShareTarget, label: string) =>
  html`<span class="face" title=${label} aria-hidden="true">${icon ? ICONS[icon] : service}</span
    ><span class="visually-hidden">${label}</span>`;

/** @csspart share-button - A way to share the event. */
const renderTarget = (
  target: ShareTarget,
  invitation: Invitation,
  controller: ShareController,
  strings: Strings,
) => {
  const { id, href } = target;
  const part = 'share-button';
  const content = renderFace(target, labelOf(target, strings));
  const handleClick = (event: Event) => {
    controller.activate(target, invitation, event);
  };
  return href
    ? renderLink({ href: href(invitation), part, content, handleClick }, strings)
    : html`<button
        class=${part}
        part=${part}
        type="button"
        id=${id}
        aria-expanded=${id === 'qr' ? controller.panel === 'qr' : nothing}
        @click=${handleClick}
      >
        ${content}
      </button>`;
};

// CSS pixels, so that a phone can scan the code of a long URL from the screen.
const MODULE_SIZE_PX = 3;

/**
 * @csspart qr-code - The QR code.
 */
const renderQr = ({ url, title }: Invitation, strings: Strings) => {
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
        ${renderLink(
          {
            href: qrFileUrl(code),
            download: fileName(title, '-qr.svg'),
            part: 'link',
            content: strings.downloadQr,
          },
          strings,
        )}
      </p>
    </div>
  `;
};

const renderPanel = (panel: NonNullable<SharePanel>, invitation: Invitation, strings: Strings) => {
  const { url, title, plainText } = invitation;
  if (panel === 'qr') return guard([url, title, strings], () => renderQr(invitation, strings));
  return renderCopyField(panel === 'copy' ? url : plainText, strings);
};

/**
 * "Invite people": the share buttons, and the panel below them.
 *
 * @csspart share - "Invite people", with all share buttons.
 */
export const renderShare = (
  { invitation, shareTargets, settings, language: { strings } }: CardView,
  controller: ShareController,
) => {
  if (!shareTargets.length) return nothing;
  const { panel } = controller;
  // A new URL may be too long for the QR code that is open.
  const isPanelAvailable = panel !== 'qr' || shareTargets.some(({ id }) => id === 'qr');
  return html`
    <div class="share" part="share" @keydown=${controller.handleKeydown}>
      <p class="invite" role="heading" aria-level=${Math.min(settings.headingLevel + 1, 6)}>
        ${strings.invite}
      </p>
      <ul role="list">
        ${shareTargets.map(target => html`<li>${renderTarget(target, invitation, controller, strings)}</li>`)}
      </ul>
      <p class="print-url">${invitation.url}</p>
      ${panel && isPanelAvailable ? renderPanel(panel, invitation, strings) : nothing}
    </div>
  `;
};
