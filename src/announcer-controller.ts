import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_ANNOUNCEMENT, type Announcement } from './parts/announcement.js';
import { SECOND } from './utils/time-units.js';

const SHOWN_FOR_MS = 5 * SECOND;

/** The message of the card's status region. It disappears after a while. */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #current = NO_ANNOUNCEMENT;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get current() {
    return this.#current;
  }

  /**
   * Announces a message. The same message is announced again: the region is empty in between.
   *
   * @param message '' for none
   * @param subject what it is about: with one, the message is not shown
   */
  async announce(message: string, subject = '') {
    if (message && message === this.#current.message) {
      this.#show(NO_ANNOUNCEMENT);
      await this.#host.updateComplete;
    }
    this.#show({ message, subject });
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#current = NO_ANNOUNCEMENT;
  }

  #show(announcement: Announcement) {
    clearTimeout(this.#timer);
    this.#current = announcement;
    this.#timer = announcement.message
      ? setTimeout(() => {
          this.#show(NO_ANNOUNCEMENT);
        }, SHOWN_FOR_MS)
      : undefined;
    this.#host.requestUpdate();
  }
}
