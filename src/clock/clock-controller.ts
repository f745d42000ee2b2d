import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClock, type ClockSubscriber } from './clock.js';
import { unwatchOnScreen, watchOnScreen } from './on-screen.js';

/** Lets a connected card tick with the page's clock, and parts of it, while the card is on screen. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #card: ClockSubscriber;
  readonly #parts = new Set<ClockSubscriber>();
  #isOnScreen: boolean | undefined;

  /** @param card ticks after each update, and at each change from then on, also off screen */
  constructor(host: ReactiveControllerHost & Element, card: ClockSubscriber) {
    this.#host = host;
    this.#card = card;
    host.addController(this);
  }

  /** Whether the card is on screen; `undefined` just after it was connected. */
  get isOnScreen() {
    return this.#isOnScreen;
  }

  /** Ticks a part of the card after the card's next update, and at each change from then on. */
  subscribe(subscriber: ClockSubscriber) {
    this.#parts.add(subscriber);
  }

  unsubscribe(subscriber: ClockSubscriber) {
    this.#parts.delete(subscriber);
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
    for (const subscriber of [this.#card, ...this.#parts]) pageClock.unsubscribe(subscriber);
  }

  /** An update may move the next change. */
  hostUpdated() {
    // A card can render while it is not in the page.
    if (this.#host.isConnected) this.#restart();
  }

  #restart() {
    pageClock.subscribe(this.#card);
    for (const subscriber of this.#parts)
      if (this.#isOnScreen) pageClock.subscribe(subscriber);
      else pageClock.unsubscribe(subscriber);
  }
}
