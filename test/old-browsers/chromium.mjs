// An old Chromium with one tab, started again after its tab has crashed.
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
  '--no-sandbox', // the sandbox needs a user namespace, which root in a container lacks
  '--single-process', // the packed build is made for this mode
  '--no-zygote',
  '--disable-gpu',
  // no network traffic apart from the tests
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** The oldest versions hang without this. */
const argsOf = version => (parseInt(version) < 100 ? [...ARGS, '--use-gl=swiftshader'] : ARGS);

/** With LANG=C, navigator.language is "en-US@posix", for which Intl throws. */
const LOCALE = { LC_ALL: 'en_US.UTF-8' };

/** Launch options of a version, which is downloaded and unpacked once. */
const launchOfVersion = version => {
  if (platform !== 'linux' || arch !== 'x64') throw new Error('the packed build runs only on Linux on x64');
  const launch = launchOf(`${CACHE}${version}`);
  if (!existsSync(launch.executablePath)) unpack(version, `${CACHE}${version}`);
  return launch;
};

/** The address at which a browser listens, from its output. */
const addressOf = program =>
  new Promise((resolve, reject) => {
    let output = '';
    const fail = why => reject(new Error(`${why}\n${output.slice(-2000)}`.trim()));
    const timer = setTimeout(
      () => fail(`it did not listen within ${STARTED_WITHIN / 1000} s`),
      STARTED_WITHIN,
    );
    program.stderr.on('data', data => {
      if (output.length < 100_000) output += data;
      const [, address] = /DevTools listening on ws:\/\/([^/\s]+)\//.exec(output) ?? [];
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

/** The debugger URL of the initial tab, which may appear a little after the browser listens. */
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

  /** A tab that works; throws an error that names the version if the browser does not start. */
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
    // a promise, so that a failed download is not repeated for each test
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
