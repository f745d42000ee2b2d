/** A task over 50 ms delays the page's response to its visitor; the cards leave some of that to the page. */
const SLICE_MS = 40;

/** Lets cards render in slices of the main thread, so that a page with many of them stays responsive. */
export class RenderScheduler {
  readonly #queue: (() => void)[] = [];
  /** By `performance.now()`; `undefined` between two slices. */
  #sliceEnd: number | undefined;
  #channel: MessageChannel | undefined;

  /**
   * Asks for permission to render.
   *
   * @returns `undefined` for now; otherwise a promise that resolves in a later task, in the order of the calls
   */
  requestSlice(): Promise<void> | undefined {
    this.#sliceEnd ??= this.#beginSlice();
    return !this.#queue.length && performance.now() < this.#sliceEnd
      ? undefined
      : new Promise(resolve => this.#queue.push(resolve));
  }

  /** Defers all further renders to the next task. */
  endSlice() {
    this.#beginSlice();
    this.#sliceEnd = 0;
  }

  #beginSlice() {
    this.#channel ??= this.#openChannel();
    this.#channel.port2.postMessage(undefined);
    return performance.now() + SLICE_MS;
  }

  /** A message comes after pending input and, unlike a timer, without delay. */
  #openChannel() {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      void this.#runQueue();
    };
    return channel;
  }

  async #runQueue() {
    this.#sliceEnd = undefined;
    if (!this.#queue.length) return;
    this.#sliceEnd = this.#beginSlice();
    do {
      this.#queue.shift()?.();
      // The render runs before the next look at the clock.
      await Promise.resolve();
    } while (this.#queue.length && performance.now() < this.#sliceEnd);
  }
}

export const renderScheduler = new RenderScheduler();
