// Where the old Chromiums are on this machine: each is fetched and unpacked once, and takes about 190 MB.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { launchOf, unpackVersion } from '../../scripts/packed-chromium.mjs';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/old-browsers/', import.meta.url));

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** How a version is started; throws when it cannot be had. */
export const unpacked = version => {
  if (platform !== 'linux' || arch !== 'x64') throw new Error('it is packed for Linux on x64 alone');
  const launch = launchOf(`${CACHE}${version}`);
  if (!existsSync(launch.executablePath)) unpackVersion(version, `${CACHE}${version}`, run);
  return launch;
};
