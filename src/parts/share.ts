import { html, nothing } from 'lit';
import { drawQr, QUIET_ZONE } from '../share/qr.js';
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
  const { id, icon, href } = target;
  const content = html`${renderIcon(icon)}<span class="visually-hidden">${labelOf(target, strings)}</span>`;
  const handleClick = (event: Event) => {
    handleTarget(target, event);
  };
  return html`
    <li>
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

const renderCopyField = (url: string, { copyByHand }: Strings) => html`
  <label class="panel" part="panel">
    ${copyByHand} <input class="url" part="url" readonly dir="ltr" .value=${url} />
  </label>
`;

const renderQr = (url: string, strings: Strings) => {
  const { size, path } = drawQr(url);
  const side = size + 2 * QUIET_ZONE;
  const viewBox = `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`;
  return html`
    <div class="panel qr" part="panel">
      <svg class="qr-code" part="qr-code" viewBox=${viewBox} role="img" aria-label=${strings.qrCode}>
        <path d=${path} shape-rendering="crispEdges" />
      </svg>
      <p>${strings.qrHint}</p>
    </div>
  `;
};

const PANELS = { copy: renderCopyField, qr: renderQr } as const;

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
          ${panel ? PANELS[panel](invitation.url, strings) : nothing}
        </div>
      `
    : nothing;
};
