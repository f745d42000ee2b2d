import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SECOND } from './utils/time-units.js';

const SHOWN_FOR_MS = 5 * SECOND;

/** The message of the card's status region, shown and announced to screen readers. It disappears after a while. */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get message() {
    return this.#message;
  }

  /** Announces a message. The same message is announced again: the region is empty in between. */
  async announce(message: string) {
    if (message && message === this.#message) {
      this.#show('');
      await this.#host.updateComplete;
    }
    this.#show(message);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#message = '';
  }

  #show(message: string) {
    clearTimeout(this.#timer);
    this.#message = message;
    this.#timer = message
      ? setTimeout(() => {
          this.#show('');
        }, SHOWN_FOR_MS)
      : undefined;
    this.#host.requestUpdate();
  }
}
