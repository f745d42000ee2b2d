import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClock, type ClockSubscriber } from './clock.js';
import { unwatchOnScreen, watchOnScreen } from './on-screen.js';

/** Lets a card tick with the page's clock while it is connected, on screen, not paused and has something to change. */
export class ClockController implements ReactiveController, ClockSubscriber {
  readonly #host: ReactiveControllerHost & Element;
  readonly #tick: (now: number) => number;
  #isOnScreen: boolean | undefined;
  #pausedAt: number | undefined;

  /** @param tick as {@link ClockSubscriber.tick} */
  constructor(host: ReactiveControllerHost & Element, tick: (now: number) => number) {
    this.#host = host;
    this.#tick = tick;
    host.addController(this);
  }

  get isPaused() {
    return this.#pausedAt !== undefined;
  }

  set isPaused(isPaused: boolean) {
    this.#pausedAt = isPaused ? pageClock.now() : undefined;
    this.restart();
    this.#host.requestUpdate();
  }

  /** The instant that the card shows, in milliseconds since the epoch; it stands still in a paused card. */
  get now() {
    return this.#pausedAt ?? pageClock.now();
  }

  /** Whether the card is known to be out of sight: for a moment after it was connected, that is not known. */
  get isOffScreen() {
    return this.#isOnScreen === false;
  }

  hostConnected() {
    watchOnScreen(this.#host, isOnScreen => {
      this.#isOnScreen = isOnScreen;
      this.restart();
    });
  }

  hostDisconnected() {
    unwatchOnScreen(this.#host);
    this.#isOnScreen = undefined;
    pageClock.unsubscribe(this);
  }

  /** To be called when what changes next may have become another. */
  restart() {
    if (this.#isOnScreen && !this.isPaused) pageClock.subscribe(this);
    else pageClock.unsubscribe(this);
  }

  tick(now: number) {
    return this.#tick(now);
  }
}
