import type { LitElement, ReactiveController } from 'lit';

// Whoever has scrolled on must stay there.
const IN_PLACE = { preventScroll: true } as const;

/**
 * Keeps the focus in a card whose update removes the focused control, such as the pause button at the start: it moves to the
 * main button, else to the title. Otherwise it would fall to the page's beginning.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #focused: Element | null | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated() {
    if (!this.#focused || this.#focused.isConnected) return;
    const { shadowRoot } = this.#host;
    shadowRoot?.querySelector<HTMLElement>('.primary')?.focus(IN_PLACE);
    // The page's styles may hide the main button.
    if (shadowRoot?.activeElement) return;
    const title = shadowRoot?.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(IN_PLACE);
  }
}
