import type { LitElement, ReactiveController } from 'lit';
import { copyText, nativeShareData, shareNatively } from './actions.js';
import type { Invitation, ShareTarget, ShareTargetId } from './targets.js';

/**
 * The panel below the share buttons, by the target that opened it: the QR code, or a field to copy from if the browser
 * denies access to the clipboard.
 */
export type SharePanel = 'copy' | 'invitation' | 'qr' | undefined;

interface Options {
  /** Dispatches the card's share event; `false` if the page has cancelled it. */
  readonly dispatch: (target: ShareTargetId, url: string) => boolean;
  /** Called when a text was copied. */
  readonly onCopied: () => void;
}

/** The state of the share buttons, and their actions. */
export class ShareController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #panel: SharePanel;
  #opener: HTMLElement | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get panel() {
    return this.#panel;
  }

  hostDisconnected() {
    this.#panel = undefined;
  }

  /** Shares the event, unless the page cancels it. The browser follows targets that are links. */
  activate({ id }: ShareTarget, invitation: Invitation, event: Event) {
    const isAllowed = this.#options.dispatch(id, invitation.url);
    this.#opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    if (isAllowed) void this.#actions[id]?.(invitation);
    else event.preventDefault();
  }

  /** Escape closes the panel and returns focus to its button. It does not propagate to a dialog around the card. */
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
      this.#options.onCopied();
      return;
    }
    this.#open(target);
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.share .copy-text');
    field?.focus();
    field?.select();
  }
}
