import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageStore } from './page-store.js';

/** Subscribes a card to a store while it is connected. */
export class StoreController<Store extends PageStore<unknown>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param onChange called at each change, and when the host is connected, as the value may have changed meanwhile */
  constructor(
    host: ReactiveControllerHost & Element,
    store?: Store,
    onChange: () => void = () => {
      host.requestUpdate();
    },
  ) {
    this.#host = host;
    this.#store = store;
    this.#onChange = onChange;
    host.addController(this);
  }

  get store() {
    return this.#store;
  }

  set store(store: Store | undefined) {
    if (store === this.#store) return;
    this.hostDisconnected();
    this.#store = store;
    if (this.#host.isConnected) this.#subscribe();
  }

  hostConnected() {
    this.#subscribe();
    this.#onChange();
  }

  hostDisconnected() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #subscribe() {
    this.#unsubscribe ??= this.#store?.subscribe(this.#onChange);
  }
}
