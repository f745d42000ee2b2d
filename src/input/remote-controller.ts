import type { ReactiveControllerHost } from 'lit';
import { StoreController } from '../stores/store-controller.js';
import { remoteFile, type RemoteFile } from './remote-file.js';

/** Subscribes a card to the file at its `src`, and requests it when it is due. */
export class RemoteController {
  readonly #subscription: StoreController<RemoteFile>;
  #refresh = 0;

  /** @param onChange called when the file may have changed */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#subscription = new StoreController<RemoteFile>(host, undefined, onChange);
  }

  get file() {
    return this.#subscription.store;
  }

  /**
   * @param url absolute URL of the file, with its fragment; `undefined` for none
   * @param refresh minutes between two requests; 0 for a single one
   */
  setSource(url: string | undefined, refresh: number) {
    this.#refresh = refresh;
    this.#subscription.store = url === undefined ? undefined : remoteFile(url.replace(/#.*/, ''));
  }

  /** Requests the file now. Resolves when the request has settled. */
  async reload(now: number) {
    await this.file?.load(now);
  }

  /**
   * Requests the file if it is due.
   *
   * @param now instant in milliseconds
   * @param mayLoad whether a request is allowed now
   * @returns the instant of the next call, in milliseconds; `Infinity` for never
   */
  refreshAt(now: number, mayLoad: boolean) {
    const { file } = this;
    if (!file) return Infinity;
    if (file.dueAt(this.#refresh, now) <= now) {
      if (!mayLoad) return Infinity;
      void file.load(now);
    }
    return file.dueAt(this.#refresh, now);
  }
}
