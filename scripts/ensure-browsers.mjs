// Sees to it that there are the browsers to test in (see test/runner/engines.mjs), by the first way that works:
//   one that is here already, or that CHROME_PATH or FIREFOX_PATH names: nothing is done
//   Debian and its like, as root:            from apt, and then those that are not required, too
//   Chromium elsewhere:                      the build that Playwright downloads
//   where that cannot be had, on x64 Linux:  the one packed in an npm package
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { leftOut, required } from '../test/runner/engines.mjs';
import { find } from '../test/runner/find.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

/** What each engine is called in apt. */
const DEBIAN = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // npx is a .cmd file on Windows, which needs the shell
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32', env });
};

const hasApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const missing = () => required.filter(name => !find[name]());

const ways = [
  names => {
    if (!hasApt()) return;
    run('apt-get', 'update', '-q');
    const packages = [...names, ...leftOut()].flatMap(name => DEBIAN[name]);
    // without fonts there is no text to measure, in whichever script
    run(
      'apt-get',
      'install',
      '-yq',
      '--no-install-recommends',
      ...packages,
      'fonts-noto-core',
      'fonts-noto-cjk',
    );
  },
  names => {
    // older ones and Ubuntu have no shell without windows
    if (names.includes('chromium') && hasApt()) run('apt-get', 'install', '-yq', 'chromium');
  },
  names => {
    // its Firefox and WebKit are others than these tests can drive
    if (names.includes('chromium')) run('npx', '--no-install', 'playwright-core', 'install', 'chromium');
  },
  names => {
    if (names.includes('chromium') && platform === 'linux' && arch === 'x64') unpackChromium(run);
  },
];

for (const way of ways) {
  const names = missing();
  if (names.length) way(names);
}

const names = missing();
if (names.length) {
  console.error(
    `There is no ${names.join(' and no ')} to test in. Install it, or set CHROME_PATH or FIREFOX_PATH.`,
  );
  process.exit(1);
}
for (const [name, findIt] of Object.entries(find)) {
  const { executablePath } = findIt() ?? {};
  if (executablePath) console.log(`${name}: ${executablePath}`);
}
for (const name of leftOut()) console.log(`${name}: not on this machine, so it is left out`);
