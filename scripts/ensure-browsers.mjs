// Sees to it that there is a browser to test in, by the first way that works:
//   one that is here already, or that CHROME_PATH names: nothing is done
//   Debian and its like, as root:                        from apt
//   elsewhere:                                           the build that Playwright downloads
//   where that cannot be had, on x64 Linux:              the one packed in an npm package
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { browsers } from '../test/runner/find.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

/** What each engine is called in apt. */
const DEBIAN = { chromium: ['chromium'] };

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // npx is a .cmd file on Windows, which needs the shell
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32', env });
};

const missing = () => Object.keys(browsers).filter(name => !browsers[name]());

const ways = [
  names => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    run('apt-get', 'update', '-q');
    const packages = names.flatMap(name => DEBIAN[name]);
    // without a font there is no text to measure
    run('apt-get', 'install', '-yq', '--no-install-recommends', ...packages, 'fonts-dejavu-core');
  },
  names => {
    run('npx', '--no-install', 'playwright-core', 'install', ...names);
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
  console.error(`There is no ${names.join(' and no ')} to test in. Install one, or set CHROME_PATH.`);
  process.exit(1);
}
for (const [name, find] of Object.entries(browsers)) console.log(`${name}: ${find().executablePath}`);
