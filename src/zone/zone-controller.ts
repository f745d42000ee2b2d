import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMaybeAnonymized } from './device-zone.js';
import { viewerZone } from './viewer-zone.js';

/** Keeps a card in the zone that its visitor reads in, and holds the state of its zone picker. */
export class ZoneController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen() {
    return this.#isOpen;
  }

  /**
   * IANA name of the zone to show times in: the visitor's choice, else what the page asks for, else the device's.
   *
   * @param asked IANA name
   */
  zoneOr(asked: string | undefined) {
    return viewerZone.chosen ?? asked ?? viewerZone.device;
  }

  /** Whether the page asks for a zone that is neither the visitor's choice nor their device's. */
  isForeign(asked: string | undefined) {
    return viewerZone.chosen === undefined && asked !== undefined && asked !== viewerZone.device;
  }

  /** Whether the zone is a guess that the visitor had better confirm. */
  isGuess(asked: string | undefined) {
    return viewerZone.chosen === undefined && asked === undefined && isMaybeAnonymized(viewerZone.device);
  }

  hostConnected() {
    viewerZone.subscribe(this.#handleZone);
  }

  hostDisconnected() {
    viewerZone.unsubscribe(this.#handleZone);
  }

  readonly #handleZone = () => {
    this.#host.requestUpdate();
  };

  readonly handleToggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  readonly handleChange = (event: Event) => {
    viewerZone.choose((event.currentTarget as HTMLSelectElement).value);
  };
}
