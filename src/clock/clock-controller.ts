import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClock, type ClockSubscriber } from './clock.js';
import { unwatchOnScreen, watchOnScreen } from './on-screen.js';

/** Lets a card, and parts of it, tick with the page's clock while the card is connected and on screen. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #subscribers = new Set<ClockSubscriber>();
  #isOnScreen: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the card is known to be out of sight. Just after it was connected, that is not known. */
  get isOffScreen() {
    return this.#isOnScreen === false;
  }

  /** Ticks after the card's next update, and at each change from then on. */
  subscribe(subscriber: ClockSubscriber) {
    this.#subscribers.add(subscriber);
  }

  unsubscribe(subscriber: ClockSubscriber) {
    this.#subscribers.delete(subscriber);
    pageClock.unsubscribe(subscriber);
  }

  hostConnected() {
    watchOnScreen(this.#host, isOnScreen => {
      this.#isOnScreen = isOnScreen;
      this.#restart();
    });
  }

  hostDisconnected() {
    unwatchOnScreen(this.#host);
    this.#isOnScreen = undefined;
    this.#restart();
  }

  /** An update may move the next change. */
  hostUpdated() {
    this.#restart();
  }

  #restart() {
    for (const subscriber of this.#subscribers)
      if (this.#isOnScreen) pageClock.subscribe(subscriber);
      else pageClock.unsubscribe(subscriber);
  }
}
