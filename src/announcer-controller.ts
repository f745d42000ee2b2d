import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_FOR_MS = 5000;

/** The message of the status region, which is gone after a while so that the next one is heard. */
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

  /** Says a message, also one that stands there already: an empty region in between makes it heard again. */
  async announce(message: string) {
    if (message && message === this.#message) {
      this.#show('');
      await this.#host.updateComplete;
    }
    this.#show(message);
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

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#message = '';
  }
}
