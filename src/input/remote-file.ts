import { loadJson, type LoadedFile } from './load-json.js';

const MINUTE = 6e4;
const DAY = 864e5;

// Many visitors who opened a page at the same time are not to ask again at the same time.
const JITTER = 0.2;

/** A file at a URL, that all cards of the page share: one request serves them all, and the last good answer is kept. */
export class RemoteFile {
  readonly #url: string;
  readonly #subscribers = new Set<() => void>();
  #request: { readonly answered: Promise<void>; readonly controller: AbortController } | undefined;
  #triedAt: number | undefined;
  #jitter = 0;
  /** How many requests have failed since the last good answer. */
  #failures = 0;
  #loaded: LoadedFile | undefined;
  #shown: LoadedFile | undefined;
  #failure: string | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** The last answer that is JSON. */
  get loaded() {
    return this.#loaded;
  }

  /** The last answer that had an event to show; to be set by a card that shows one. */
  get shown() {
    return this.#shown;
  }

  set shown(loaded: LoadedFile | undefined) {
    this.#shown = loaded;
  }

  /** Why the last request has failed, if it has. */
  get failure() {
    return this.#failure;
  }

  get hasSubscribers() {
    return this.#subscribers.size > 0;
  }

  /** Whether a first good answer is still to come. */
  get isPending() {
    return !this.#loaded && (this.#failure === undefined || this.#request !== undefined);
  }

  /** @param onChange called when there is another answer */
  subscribe(onChange: () => void) {
    this.#subscribers.add(onChange);
  }

  /** A request that nobody waits for any more is given up; a card that is only moved comes back at once. */
  unsubscribe(onChange: () => void) {
    this.#subscribers.delete(onChange);
    queueMicrotask(() => {
      if (!this.hasSubscribers) this.#abort();
    });
  }

  /**
   * Instant in milliseconds at which the file is to be asked for. After each failure but the first it waits twice as long, up to a
   * day: a server that is down, or a domain that has lapsed, is not asked for ever.
   *
   * @param refresh minutes from one request to the next; 0 for a single one
   * @param now instant in milliseconds
   */
  dueAt(refresh: number, now: number) {
    if (this.#triedAt === undefined) return -Infinity;
    if (!refresh) return Infinity;
    // The device's clock has been set back since.
    this.#triedAt = Math.min(this.#triedAt, now);
    const wait = refresh * MINUTE * (1 + this.#jitter);
    return this.#triedAt + Math.max(wait, Math.min(wait * 2 ** (this.#failures - 1), DAY));
  }

  /** Asks for the file, unless that is under way; done when there is an answer. `now` is an instant in milliseconds. */
  load(now: number): Promise<void> {
    if (this.#request) return this.#request.answered;
    this.#triedAt = now;
    this.#jitter = Math.random() * JITTER;
    const controller = new AbortController();
    this.#request = { controller, answered: this.#ask(controller) };
    return this.#request.answered;
  }

  async #ask(controller: AbortController) {
    const answer = await loadJson(this.#url, controller);
    // It was given up meanwhile, and perhaps asked for again.
    if (this.#request?.controller !== controller) return;
    this.#request = undefined;
    const before = [this.#loaded?.text, this.#failure];
    if ('failure' in answer) {
      this.#failure = answer.failure;
      this.#failures += 1;
    } else {
      this.#failure = undefined;
      this.#failures = 0;
      this.#loaded = answer;
    }
    if (before[0] === this.#loaded?.text && before[1] === this.#failure) return;
    for (const onChange of this.#subscribers) onChange();
  }

  #abort() {
    if (!this.#request) return;
    this.#request.controller.abort();
    this.#request = undefined;
    this.#triedAt = undefined;
  }
}

// A page that goes through many files is not to keep them all.
const MAX_FILES = 20;
const files = new Map<string, RemoteFile>();

/** The file at an absolute URL, which is the same for all that ask. */
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
