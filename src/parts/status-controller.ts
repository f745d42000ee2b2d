import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_FOR = 5000;

/** The message of the status region, which is gone after a while so that the next one is heard. */
export class StatusController implements ReactiveController {
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

  say(message: string) {
    clearTimeout(this.#timer);
    this.#message = message;
    this.#timer = message
      ? setTimeout(() => {
          this.say('');
        }, SHOWN_FOR)
      : undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#message = '';
  }
}
