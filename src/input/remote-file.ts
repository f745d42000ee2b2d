import { pageStore, type OwnStore, type PageStore } from '../stores/page-store.js';
import { DAY, MINUTE } from '../utils/time-units.js';
import { loadJson, type LoadedFile } from './load-json.js';

/** Visitors who opened a page at the same time must not all request its file at the same time. */
const MAX_JITTER = 0.2;

/** What is known of a file. */
export interface RemoteState {
  /** The last response that is JSON. */
  readonly loaded: LoadedFile | undefined;
  /** Why the last request failed, if it did. */
  readonly failure: string | undefined;
  /** Whether the first good response is pending. */
  readonly isPending: boolean;
}

/** A file that all cards of the page share: one request serves all of them, and the last good response is kept. */
export class RemoteFile implements PageStore<RemoteState> {
  readonly #url: string;
  readonly #store: OwnStore<RemoteState>;
  #request: { readonly settled: Promise<void>; readonly controller: AbortController } | undefined;
  #requestedAt: number | undefined;
  #jitter = 0;
  /** Failed requests since the last good response. */
  #failures = 0;
  #loaded: LoadedFile | undefined;
  #failure: string | undefined;

  /** The last response with an event to show; set by the cards that show it. */
  shown: LoadedFile | undefined;

  constructor(url: string) {
    this.#url = url;
    this.#store = pageStore(
      () => this.#read(),
      () => () => {
        // A card that is moved subscribes again at once.
        queueMicrotask(() => {
          if (!this.hasSubscribers) this.#abort();
        });
      },
    );
  }

  get value() {
    return this.#store.value;
  }

  /** Instant in milliseconds of the last request. */
  get requestedAt() {
    return this.#requestedAt;
  }

  get subscribe() {
    return this.#store.subscribe;
  }

  get hasSubscribers() {
    return this.#store.hasSubscribers;
  }

  /**
   * Instant in milliseconds of the next request. After each failure but the first, the interval doubles, up to a day: a
   * server that is down, or a domain that has lapsed, is not requested for ever.
   *
   * @param refresh minutes between two requests; 0 for a single one
   * @param now instant in milliseconds
   */
  dueAt(refresh: number, now: number) {
    if (this.#requestedAt === undefined) return -Infinity;
    if (!refresh) return Infinity;
    // If the device's clock was set back, the last request may be in the future.
    this.#requestedAt = Math.min(this.#requestedAt, now);
    const interval = refresh * MINUTE * (1 + this.#jitter);
    return this.#requestedAt + Math.max(interval, Math.min(interval * 2 ** (this.#failures - 1), DAY));
  }

  /** Requests the file, unless a request is pending. Resolves when it has settled. `now` is an instant in milliseconds. */
  load(now: number): Promise<void> {
    if (this.#request) return this.#request.settled;
    this.#requestedAt = now;
    this.#jitter = Math.random() * MAX_JITTER;
    const controller = new AbortController();
    this.#request = { controller, settled: this.#fetch(controller) };
    return this.#request.settled;
  }

  #read(): RemoteState {
    return {
      loaded: this.#loaded,
      failure: this.#failure,
      isPending: !this.#loaded && (this.#failure === undefined || this.#request !== undefined),
    };
  }

  async #fetch(controller: AbortController) {
    const result = await loadJson(this.#url, controller);
    // It may have been aborted meanwhile, and requested again.
    if (this.#request?.controller !== controller) return;
    this.#request = undefined;
    const previous = this.#read();
    if ('failure' in result) {
      this.#failure = result.failure;
      this.#failures += 1;
    } else {
      this.#failure = undefined;
      this.#failures = 0;
      this.#loaded = result;
    }
    if (previous.loaded?.text !== this.#loaded?.text || previous.failure !== this.#failure)
      this.#store.notify();
  }

  #abort() {
    if (!this.#request) return;
    this.#request.controller.abort();
    this.#request = undefined;
    this.#requestedAt = undefined;
  }
}

/** Files kept for a page that shows one event after the other. */
const MAX_FILES = 20;
const files = new Map<string, RemoteFile>();

/** The file at an absolute URL, the same for all cards. */
export function remoteFile(url: string): RemoteFile {
  let file = files.get(url);
  if (!file) {
    if (files.size >= MAX_FILES)
      for (const [key, { hasSubscribers }] of files) if (!hasSubscribers) files.delete(key);
    file = new RemoteFile(url);
    files.set(url, file);
  }
  return file;
}
