import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { qrFileUrl } from '../share/qr-file.js';
import { drawQr } from '../share/qr.js';
import type { SharePanel } from '../share/share-controller.js';
import type { Invitation, ShareTarget } from '../share/targets.js';
import type { Strings } from '../strings/strings.js';
import { renderIcon } from './icon.js';
import { renderLink } from './link.js';

interface Sharing {
  readonly invitation: Invitation;
  readonly targets: readonly ShareTarget[];
  readonly panel: SharePanel;
  readonly handleTarget: (target: ShareTarget, event: Event) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
}

type WordedTarget = keyof Strings['share'];

const labelOf = ({ id, service }: ShareTarget, strings: Strings) =>
  service ? strings.shareOn(service) : strings.share[id as WordedTarget];

const renderTarget = (
  target: ShareTarget,
  { invitation, panel, handleTarget }: Sharing,
  strings: Strings,
) => {
  const { id, icon, service, href } = target;
  const label = labelOf(target, strings);
  const face = icon ? renderIcon(icon) : html`<span aria-hidden="true">${service}</span>`;
  const content = html`${face}<span class="visually-hidden">${label}</span>`;
  const handleClick = (event: Event) => {
    handleTarget(target, event);
  };
  return html`
    <li title=${label}>
      ${
        href
          ? renderLink({ href: href(invitation), part: 'share-button', content, handleClick }, strings)
          : html`
              <button
                class="share-button"
                part="share-button"
                type="button"
                id=${id}
                aria-expanded=${id === 'qr' ? panel === 'qr' : nothing}
                @click=${handleClick}
              >
                ${content}
              </button>
            `
      }
    </li>
  `;
};

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
const MODULE = 3;

const renderQr = (url: string, strings: Strings) => {
  const code = drawQr(url);
  const { side, viewBox, path } = code;
  return html`
    <div class="panel qr" part="panel">
      <svg
        class="qr-code"
        part="qr-code"
        viewBox=${viewBox}
        width=${side * MODULE}
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

/** "Invite people": the ways to pass the event on. */
export const renderShare = (sharing: Sharing, strings: Strings) => {
  const { invitation, targets, panel, handleKeydown } = sharing;
  return targets.length
    ? html`
        <div class="share" part="share" @keydown=${handleKeydown}>
          <p class="invite" id="invite">${strings.invite}</p>
          <ul aria-labelledby="invite">
            ${targets.map(target => renderTarget(target, sharing, strings))}
          </ul>
          <p class="print-url">${invitation.url}</p>
          ${panel ? renderPanel(panel, invitation, strings) : nothing}
        </div>
      `
    : nothing;
};
