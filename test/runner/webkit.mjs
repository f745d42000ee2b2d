// The tests' WebKit: the browser that comes with WebKitGTK, on a screen that nobody sees. Its time zone and language
// can be set only when it starts, so a launcher is for one viewer.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from './find.mjs';
import { freePort, openSession } from './webdriver.mjs';

/** Debian's one locale that is always there. */
const ANY_LOCALE = '/usr/lib/locale/C.utf8';

/**
 * WebKitGTK takes its language from the system's locale, by name, and only if there is one of that name. All else about
 * a language it knows itself, so any locale under that name will do, and none need be installed.
 */
const localeEnv = (folder, locale) => {
  const name = `${locale.replace('-', '_')}.UTF-8`;
  if (existsSync(ANY_LOCALE)) symlinkSync(ANY_LOCALE, join(folder, name));
  return { LANG: name, LC_ALL: name, LANGUAGE: '', LOCPATH: folder };
};

/** The programs that one launch consists of. */
class Programs {
  #running = [];
  #kill = () => this.stop();

  start(file, args, options) {
    const program = spawn(file, args, { stdio: 'ignore', ...options });
    program.on('error', error => console.error(`${file}: ${error.message}`));
    if (!this.#running.length) process.once('exit', this.#kill);
    this.#running.push(program);
    return program;
  }

  stop() {
    process.removeListener('exit', this.#kill);
    for (const program of this.#running.splice(0).reverse()) program.kill();
  }
}

const startScreen = (programs, file) =>
  new Promise((resolve, reject) => {
    const size = ['-screen', '0', '1280x1024x24'];
    const screen = programs.start(file, ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.once('exit', code => reject(new Error(`${file} ended with ${code}`)));
    let number = '';
    screen.stdio[3].on('data', data => {
      number += data;
      if (number.endsWith('\n')) resolve(`:${number.trim()}`);
    });
  });

class WebKitLauncher {
  engine = 'WebKit';
  type = 'webkit';
  concurrency = 1; // one window, one focus
  #viewer;
  #programs = new Programs();
  #folder;
  #started;
  #urls = new Map();

  constructor(viewer) {
    this.#viewer = viewer;
    this.name = `WebKit as ${viewer.timezoneId} ${viewer.locale}`;
  }

  async #start() {
    const { driver, executablePath, screen } = find.webkit();
    const port = await freePort();
    this.#folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    this.#programs.start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        ...process.env,
        ...localeEnv(this.#folder, this.#viewer.locale),
        TZ: this.#viewer.timezoneId,
        DISPLAY: await startScreen(this.#programs, screen),
        GDK_BACKEND: 'x11', // and not on the screen of whoever runs the tests
        NO_AT_BRIDGE: '1', // there are no assistive technologies to look for
        XDG_CONFIG_HOME: this.#folder,
      },
    });
    return openSession(port, {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none', // the test page itself tells the runner that it is there
      'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
    });
  }

  async startSession(id, url) {
    const window = await (this.#started ??= this.#start());
    this.#urls.set(id, url);
    await window.goTo(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  /** Whether it is that viewer already. */
  becomeViewer(_id, { timezoneId = this.#viewer.timezoneId, locale = this.#viewer.locale }) {
    return timezoneId === this.#viewer.timezoneId && locale === this.#viewer.locale;
  }

  async stopSession(id) {
    this.#urls.delete(id);
    const window = await this.#started;
    // the window goes on to the next test file: as a new one
    await window.run('localStorage.clear(); sessionStorage.clear();').catch(() => {});
    await window.goTo('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit has no debug session here');
  }

  async stop() {
    const window = await this.#started?.catch(() => undefined);
    await window?.close().catch(() => {}); // it ends all the same
    this.#programs.stop();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }
}

export const webkitLauncher = viewer => new WebKitLauncher(viewer);
