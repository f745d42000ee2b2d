import type { ReactiveControllerHost } from 'lit';
import { StoreController } from '../stores/store-controller.js';
import { isMaybeAnonymized, viewerZone } from './viewer-zone.js';

/** The zone to show times in, and where it comes from. */
export interface ResolvedZone {
  /** IANA name. */
  readonly zone: string;
  /** Whether the page sets a zone that is neither the visitor's choice nor their device's. */
  readonly isForeign: boolean;
  /** Whether the device's zone may not be the visitor's own. */
  readonly isGuess: boolean;
}

/** Keeps a card in the zone of its visitor, and holds the state of its zone picker. */
export class ZoneController {
  readonly #host: ReactiveControllerHost;
  readonly #onChosen: () => void;
  #isOpen = false;

  /** @param onChosen called when the card shows the zone that its visitor has chosen */
  constructor(host: ReactiveControllerHost & Element, onChosen: () => void) {
    this.#host = host;
    this.#onChosen = onChosen;
    new StoreController(host, viewerZone);
  }

  get isOpen() {
    return this.#isOpen;
  }

  /**
   * The visitor's choice, else the zone that the page sets, else the device's.
   *
   * @param pageZone IANA name
   */
  resolve(pageZone: string | undefined): ResolvedZone {
    const { chosen, device } = viewerZone;
    if (chosen !== undefined) return { zone: chosen, isForeign: false, isGuess: false };
    return pageZone === undefined
      ? { zone: device, isForeign: false, isGuess: isMaybeAnonymized(device) }
      : { zone: pageZone, isForeign: pageZone !== device, isGuess: false };
  }

  readonly handleToggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  readonly handleChange = async (event: Event) => {
    viewerZone.choose((event.currentTarget as HTMLSelectElement).value);
    await this.#host.updateComplete;
    this.#onChosen();
  };
}
