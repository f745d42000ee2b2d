import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClock } from '../clock/clock.js';
import { remoteFile, type RemoteFile } from './remote-file.js';

/** Lets a card follow the file at its `src`: loaded at once, and again from time to time. */
export class RemoteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  readonly #mayLoad: (now: number) => boolean;
  #url: string | undefined;
  #refresh = 0;
  #file: RemoteFile | undefined;

  /**
   * @param onChange called when the file has another answer
   * @param mayLoad whether the file may be asked for, at an instant in milliseconds
   */
  constructor(
    host: ReactiveControllerHost & Element,
    onChange: () => void,
    mayLoad: (now: number) => boolean,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    this.#mayLoad = mayLoad;
    host.addController(this);
  }

  get file() {
    return this.#file;
  }

  /**
   * @param url absolute URL of the file, fragment and all; `undefined` for none
   * @param refresh minutes from one request to the next; 0 for a single one
   */
  follow(url: string | undefined, refresh: number) {
    this.#refresh = refresh;
    if (url === this.#url) return;
    this.#leave();
    this.#url = url;
    this.#file = url === undefined ? undefined : remoteFile(url.replace(/#.*/, ''));
    this.#join();
  }

  /** Asks for the file again, now, where it may be asked for; done when there is an answer. */
  async reload() {
    const now = pageClock.now();
    if (this.#file && this.#mayLoad(now)) await this.#file.load(now);
  }

  /**
   * Asks for the file when it is time.
   *
   * @param now instant in milliseconds
   * @returns the instant at which to call this again; `Infinity` for never
   */
  refreshAt(now: number) {
    if (!this.#file) return Infinity;
    if (this.#file.dueAt(this.#refresh, now) <= now) {
      if (!this.#mayLoad(now)) return Infinity;
      void this.#file.load(now);
    }
    return this.#file.dueAt(this.#refresh, now);
  }

  hostConnected() {
    this.#join();
    // While it was away there may have been news.
    this.#onChange();
  }

  hostDisconnected() {
    this.#leave();
  }

  hostUpdated() {
    // The first answer is waited for by the page's layout, so it is not put off until the card is on screen.
    if (this.#host.isConnected && this.#file?.isPending) this.refreshAt(pageClock.now());
  }

  #join() {
    if (this.#host.isConnected) this.#file?.subscribe(this.#onChange);
  }

  #leave() {
    this.#file?.unsubscribe(this.#onChange);
  }
}
