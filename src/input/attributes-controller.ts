import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Observes which attributes a card has: Lit observes those alone that it knows. */
export class AttributesController implements ReactiveController {
  readonly #host: Element;
  readonly #check: () => void;
  readonly #observer: MutationObserver;

  /** @param onChange called when an attribute was added or removed, also while the card was not connected */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    let known = '';
    this.#host = host;
    this.#check = () => {
      const names = host.getAttributeNames().join();
      if (names !== known) onChange();
      known = names;
    };
    this.#observer = new MutationObserver(this.#check);
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host, { attributes: true });
    this.#check();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }
}
