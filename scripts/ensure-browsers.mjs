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

/** What each engine is called in apt; of several names in a list, the first that apt knows. */
const DEBIAN = {
  chromium: [['chromium-headless-shell', 'chromium']], // older ones and Ubuntu have no shell without windows
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const isInApt = name => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
const nameInApt = names => [names].flat().find(isInApt) ?? [names].flat().at(-1);

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // npx is a .cmd file on Windows, which needs the shell
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32', env });
};

const missing = () => required.filter(name => !find[name]());

const ways = [
  names => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    run('apt-get', 'update', '-q');
    const packages = [...names, ...leftOut()].flatMap(name => DEBIAN[name].map(nameInApt));
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
