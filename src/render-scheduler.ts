/** A task over 50 ms delays the page's response to its visitor; the cards leave some of that to the page. */
const SLICE_MS = 40;

/** Lets cards render in slices of the main thread, so that a page with many of them stays responsive. */
export class RenderScheduler {
  readonly #queue: (() => void)[] = [];
  /** By `performance.now()`; `undefined` between two slices. */
  #sliceEnd: number | undefined;
  #channel: MessageChannel | undefined;

  /**
   * Renders now if the slice allows, else in a later task, in the order of the calls.
   *
   * @returns for a later task, a promise that settles with the render
   */
  schedule(render: () => void): Promise<void> | undefined {
    this.#sliceEnd ??= this.#beginSlice();
    if (!this.#queue.length && performance.now() < this.#sliceEnd) {
      render();
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.#queue.push(() => {
        try {
          render();
          resolve();
        } catch (error) {
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever a render throws
          reject(error);
        }
      });
    });
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
      this.#runQueue();
    };
    return channel;
  }

  #runQueue() {
    this.#sliceEnd = undefined;
    if (!this.#queue.length) return;
    this.#sliceEnd = this.#beginSlice();
    while (this.#queue.length && performance.now() < this.#sliceEnd) this.#queue.shift()?.();
  }
}

export const renderScheduler = new RenderScheduler();
