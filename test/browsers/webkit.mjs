// Drives WebKitGTK's MiniBrowser over WebDriver (https://www.w3.org/TR/webdriver2/) on a virtual screen, as no package
// does so without downloads. It cannot change its time zone and language after it has started, so each viewer needs a
// launcher.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { find } from './find.mjs';
import { isViewer } from './viewers.mjs';

const TIMEOUT = 30_000;

/** The only locale that every Debian has. */
const ANY_LOCALE = '/usr/lib/locale/C.utf8';

/**
 * WebKitGTK gets its language from the name of the system locale, which must exist, but has its own data for each
 * language. So a copy of any locale under that name is enough.
 */
const localeEnv = (folder, locale) => {
  const name = `${locale.replace('-', '_')}.UTF-8`;
  if (existsSync(ANY_LOCALE)) symlinkSync(ANY_LOCALE, join(folder, name));
  return { LANG: name, LC_ALL: name, LANGUAGE: '', LOCPATH: folder };
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const startScreen = (start, file) =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
    const screen = start(file, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    screen.once('exit', code => reject(new Error(`${file} ended with ${code}`)));
    let number = '';
    screen.stdio[3].on('data', data => {
      number += data;
      if (number.endsWith('\n')) resolve(`:${number.trim()}`);
    });
  });

/** Opens a session of the driver on a port, waiting until it listens; returns a function that sends commands. */
const openSession = async (port, capabilities) => {
  const call = async (method, path, body, timeout = TIMEOUT) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const giveUpAt = Date.now() + TIMEOUT;
  const isReady = () =>
    call('GET', '/status', undefined, 1000).catch(error => {
      if (Date.now() > giveUpAt) throw error;
    });
  while (!(await isReady())) await wait(50);
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
};

class WebKitLauncher {
  engine = 'WebKit';
  type = 'webkit';
  concurrency = 1; // only one window has the focus
  #viewer;
  #programs = [];
  #folder;
  #started;
  #urls = new Map();

  constructor(viewer) {
    this.#viewer = viewer;
    this.name = `WebKit as ${viewer.timezoneId} ${viewer.locale}`;
  }

  #run = (file, args, options) => {
    const program = spawn(file, args, { stdio: 'ignore', ...options });
    program.on('error', error => console.error(`${file}: ${error.message}`));
    this.#programs.push(program);
    return program;
  };

  #end = () => {
    for (const program of this.#programs.splice(0).reverse()) program.kill();
  };

  async #start() {
    const { driver, executablePath, screen } = find.webkit();
    process.once('exit', this.#end);
    const port = await freePort();
    this.#folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    this.#run(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        ...process.env,
        ...localeEnv(this.#folder, this.#viewer.locale),
        TZ: this.#viewer.timezoneId,
        DISPLAY: await startScreen(this.#run, screen),
        GDK_BACKEND: 'x11', // otherwise it could open on a Wayland desktop
        NO_AT_BRIDGE: '1', // no search for assistive technologies
        XDG_CONFIG_HOME: this.#folder,
      },
    });
    return openSession(port, {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none', // the test page reports to the runner itself
      'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
    });
  }

  async startSession(id, url) {
    const send = await (this.#started ??= this.#start());
    this.#urls.set(id, url);
    await send('POST', '/url', { url });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  /** Whether it was started as that viewer. */
  becomeViewer(_id, viewer) {
    return isViewer(this.#viewer, viewer);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    const send = await this.#started;
    // removes the state that this test file left, as the next one gets the same window
    const script = 'localStorage.clear(); sessionStorage.clear();';
    await send('POST', '/execute/sync', { script, args: [] }).catch(() => {});
    await send('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit has no debug session');
  }

  async stop() {
    const send = await this.#started?.catch(() => undefined);
    await send?.('DELETE', '').catch(() => {}); // ended below in any case
    process.removeListener('exit', this.#end);
    this.#end();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }
}

export const webkitLauncher = viewer => new WebKitLauncher(viewer);
