// A minimal client of the Chrome DevTools Protocol, as Playwright and Puppeteer do not support these browsers.
import WebSocket from 'ws';

const ANSWERED_WITHIN = 20_000;

/** The tab has crashed or does not respond. */
export class TabCrashed extends Error {
  constructor(why) {
    super(`the tab crashed: ${why}`);
    this.stack = this.message; // the stack of the event handler does not help
  }
}

export class Tab {
  /** Why the tab has ended; `undefined` while it runs. */
  crash;
  #socket;
  #waiting = new Map();
  #lastId = 0;

  static async connect(url) {
    const socket = new WebSocket(url, { handshakeTimeout: ANSWERED_WITHIN });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new Tab(socket);
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('message', data => this.#handleMessage(JSON.parse(data)));
    socket.on('error', ({ message }) => this.end(message));
    // the exit code of the browser, which arrives a little later, is the better reason
    socket.on('close', () => setTimeout(() => this.end('its connection was closed'), 500));
  }

  #handleMessage({ id, method, params, result, error }) {
    if (method === 'Inspector.targetCrashed') return this.end('its renderer is gone');
    const { resolve, reject } = this.#waiting.get(id ?? method) ?? {};
    if (error) reject?.(new Error(error.message));
    else resolve?.(result ?? params);
  }

  /** Rejects all pending and future calls. */
  end(why) {
    this.crash ??= new TabCrashed(why);
    for (const { reject } of this.#waiting.values()) reject(this.crash);
    this.#socket.terminate();
  }

  /** Waits for the response to a call, by its id, or for the next event with a name. */
  #next(key, what) {
    if (this.crash) return Promise.reject(this.crash);
    const timer = setTimeout(
      () => this.end(`no ${what} within ${ANSWERED_WITHIN / 1000} s`),
      ANSWERED_WITHIN,
    );
    return new Promise((resolve, reject) => this.#waiting.set(key, { resolve, reject })).finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(key);
    });
  }

  next(event) {
    return this.#next(event, event);
  }

  send(method, params = {}) {
    const id = ++this.#lastId;
    if (!this.crash) this.#socket.send(JSON.stringify({ id, method, params }));
    return this.#next(id, `answer to ${method}`);
  }

  async open(url) {
    const [, { errorText }] = await Promise.all([
      this.next('Page.loadEventFired'),
      this.send('Page.navigate', { url }),
    ]);
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  /** Evaluates a script in the page. */
  async run(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
