import type { LitElement, ReactiveController } from 'lit';
import { EventCardShareEvent } from '../events.js';
import { copyText, nativeShareData, shareNatively } from './actions.js';
import type { Invitation, ShareTarget, ShareTargetId } from './targets.js';

/**
 * What is open below the share buttons, by the target that opened it: the QR code, or, where the clipboard is refused,
 * a field to copy from.
 */
export type SharePanel = 'copy' | 'invitation' | 'qr' | undefined;

/** What happens in the card when a visitor passes the event on. */
export class ShareController implements ReactiveController {
  readonly #host: LitElement;
  readonly #handleCopied: () => void;
  #panel: SharePanel;
  #opener: HTMLElement | undefined;

  /** @param handleCopied called when what was asked for is in the clipboard */
  constructor(host: LitElement, handleCopied: () => void) {
    this.#host = host;
    this.#handleCopied = handleCopied;
    host.addController(this);
  }

  get panel() {
    return this.#panel;
  }

  hostDisconnected() {
    this.#panel = undefined;
  }

  /** Asks the page, then acts; a target that is a link is followed by the browser. */
  activate({ id }: ShareTarget, invitation: Invitation, event: Event) {
    const isAllowed = this.#host.dispatchEvent(new EventCardShareEvent(id, invitation.url));
    this.#opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    if (isAllowed) void this.#actions[id]?.(invitation);
    else event.preventDefault();
  }

  /** Closes what is open by Escape, which goes no further; focus goes back to the button that opened it. */
  readonly handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#panel) return;
    event.stopPropagation();
    this.#open(undefined);
    this.#opener?.focus();
  };

  readonly #actions: Partial<Record<ShareTargetId, (invitation: Invitation) => unknown>> = {
    native: async invitation => {
      const data = nativeShareData(invitation);
      const isShared = data && (await shareNatively(data));
      if (!isShared) await this.#copy('copy', invitation.url);
    },
    copy: ({ url }) => this.#copy('copy', url),
    invitation: ({ plainText }) => this.#copy('invitation', plainText),
    qr: () => {
      this.#open(this.#panel === 'qr' ? undefined : 'qr');
    },
  };

  #open(panel: SharePanel) {
    this.#panel = panel;
    this.#host.requestUpdate();
  }

  async #copy(target: 'copy' | 'invitation', text: string) {
    const isCopied = await copyText(text);
    if (!this.#host.isConnected) return;
    if (isCopied) {
      this.#handleCopied();
      return;
    }
    this.#open(target);
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.copy-text');
    field?.focus();
    field?.select();
  }
}
