// Serves the built script unchanged, and the pages of the tests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const SCRIPTS = {
  '/event-card.js': new URL('../../dist/event-card.js', import.meta.url),
};

export class Server {
  #pages = [];
  #server = createServer((request, response) => this.#answer(request.url, response));

  static async start() {
    const server = new Server();
    await new Promise(resolve => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  async #answer(path, response) {
    const page = this.#pages[path.slice(1)];
    const script = SCRIPTS[path] && (await readFile(SCRIPTS[path]).catch(() => undefined));
    if (page) response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else if (script) response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    else response.writeHead(404).end();
  }

  /** Serves a page; returns its URL. */
  urlOf(html) {
    const name = this.#pages.push(html) - 1;
    return `http://127.0.0.1:${this.#server.address().port}/${name}`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections(); // browsers do not close theirs
  }
}
