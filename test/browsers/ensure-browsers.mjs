// Installs the required browsers that are missing, with the first method that works; see README.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, env, exit, platform } from 'node:process';
import { find, leftOut, required, UNPACKED } from './find.mjs';
import { unpack } from './packed-chromium.mjs';

/** The packed version that matches Debian's Chromium. */
const PACKED = '153.0.0';

const isInApt = name => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;

/** Packages of each engine in apt. */
const debianPackages = {
  // older Debian releases and Ubuntu have no headless shell
  chromium: () => [isInApt('chromium-headless-shell') ? 'chromium-headless-shell' : 'chromium'],
  firefox: () => ['firefox-esr'],
  webkit: () => ['webkit2gtk-driver', 'xvfb'],
};

/** Fonts for all scripts, as tests measure text. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: platform === 'win32', // npx is a .cmd file there
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const missing = () => required.filter(name => !find[name]());

const ways = [
  names => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    run('apt-get', 'update', '-q');
    const packages = [...names, ...leftOut()].flatMap(name => debianPackages[name]());
    run('apt-get', 'install', '-yq', '--no-install-recommends', ...packages, ...FONTS);
  },
  names => {
    // these launchers cannot drive Playwright's patched Firefox and WebKit
    if (names.includes('chromium')) run('npx', '--no-install', 'playwright-core', 'install', 'chromium');
  },
  names => {
    if (!names.includes('chromium') || platform !== 'linux' || arch !== 'x64') return;
    try {
      unpack(PACKED, UNPACKED);
    } catch (error) {
      console.error(`Chromium could not be unpacked: ${error.message}`);
    }
  },
];

for (const way of ways) {
  const names = missing();
  if (names.length) way(names);
}

const names = missing();
if (names.length) {
  console.error(`Missing browsers: ${names.join(', ')}. Install them, or set CHROME_PATH or FIREFOX_PATH.`);
  exit(1);
}
for (const [name, findIt] of Object.entries(find))
  console.log(`${name}: ${findIt()?.executablePath ?? 'not installed'}`);
