// An old Chromium and its one tab: new ones whenever the last tab has crashed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE, launchOf, unpack } from '../browsers/packed-chromium.mjs';
import { Tab } from './cdp.mjs';

const STARTED_WITHIN = 20_000;

const ARGS = [
  '--headless',
  '--no-sandbox', // a container's root has no user namespace for the sandbox
  '--single-process', // as the packed build is made to run
  '--no-zygote',
  '--disable-gpu',
  // a browser for tests has nothing to say to anybody
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** The oldest look for libraries in a folder that they do not come with, and hang; the others crash without them. */
const argsOf = version => (parseInt(version) < 100 ? [...ARGS, '--disable-software-rasterizer'] : ARGS);

/** Under LANG=C their navigator.language is "en-US@posix", which Intl throws on. */
const LOCALE = { LC_ALL: 'en_US.UTF-8' };

/** How a version is started; it is fetched and unpacked once. */
const launchOfVersion = version => {
  if (platform !== 'linux' || arch !== 'x64') throw new Error('it is packed for Linux on x64 alone');
  const launch = launchOf(`${CACHE}${version}`);
  if (!existsSync(launch.executablePath)) unpack(version, `${CACHE}${version}`);
  return launch;
};

/** Where a browser listens, which it writes when it does. */
const addressOf = program =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = why => reject(new Error(`${why}\n${said.slice(-2000)}`.trim()));
    const timer = setTimeout(() => fail(`it did not listen in ${STARTED_WITHIN / 1000} s`), STARTED_WITHIN);
    program.stderr.on('data', data => {
      if (said.length < 100_000) said += data;
      const [, address] = /DevTools listening on ws:\/\/([^/\s]+)\//.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    program.once('error', ({ message }) => fail(message));
    program.once('close', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended with ${signal ?? code}`);
    });
  });

/** The tab that a browser opens with, which it may list a little after it listens. */
const debuggerOf = async address => {
  const end = Date.now() + STARTED_WITHIN;
  while (Date.now() < end) {
    const answer = await fetch(`http://${address}/json/list`, {
      signal: AbortSignal.timeout(STARTED_WITHIN),
    });
    const page = (await answer.json()).find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await sleep(50);
  }
  throw new Error('it has no tab');
};

export class Chromium {
  #version;
  #launch;
  #program;
  #profile;
  #tab;
  #kill = () => this.#program?.kill('SIGKILL');

  constructor(version) {
    this.#version = version;
    this.name = `Chromium ${version}`;
  }

  /** One that lives, or else an error that names the version: no test passes without a browser. */
  async tab() {
    if (this.#tab && !this.#tab.crash) return this.#tab;
    await this.close();
    try {
      return (this.#tab = await this.#start());
    } catch (error) {
      await this.close();
      throw new Error(`${this.name} did not start: ${error.message}`, { cause: error });
    }
  }

  async #start() {
    // a promise, so that one that cannot be fetched is not fetched again for each test
    this.#launch ??= (async () => launchOfVersion(this.#version))();
    const { executablePath, env } = await this.#launch;
    this.#profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
    const args = [...argsOf(this.#version), `--user-data-dir=${this.#profile}`, 'about:blank'];
    const program = spawn(executablePath, args, {
      env: { ...env, ...LOCALE },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#program = program;
    process.once('exit', this.#kill);

    const tab = await Tab.connect(await debuggerOf(await addressOf(program)));
    program.once('exit', (code, signal) => tab.end(`the browser ended with ${signal ?? code}`));
    for (const domain of ['Inspector', 'Page']) await tab.send(`${domain}.enable`);
    const { product } = await tab.send('Browser.getVersion');
    if (product.split('/')[1]?.split('.')[0] !== this.#version.split('.')[0])
      throw new Error(`it is ${product}`);
    return tab;
  }

  async close() {
    const program = this.#program;
    if (program?.pid && program.exitCode === null && program.signalCode === null) {
      const ended = once(program, 'exit');
      this.#kill();
      await ended;
    }
    process.removeListener('exit', this.#kill);
    this.#program = this.#tab = undefined;
    if (this.#profile) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
