// Packs the package as for publication, and unpacks it.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of a development dependency. */
export const runTool = (name, ...args) =>
  run(process.execPath, [join(ROOT, 'node_modules', name), ...args], { cwd: ROOT });

/** Paths of all files below a folder, with slashes. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Packs the package into a folder; returns the path of the tarball. */
export async function packInto(folder) {
  const isWindows = process.platform === 'win32';
  const { stdout } = await run(
    isWindows ? 'npm.cmd' : 'npm',
    ['pack', '--silent', '--pack-destination', folder],
    {
      cwd: ROOT,
      shell: isWindows,
    },
  );
  return join(folder, stdout.trim());
}

export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'event-card-'));
  const tarball = await packInto(folder);
  await run('tar', ['-xzf', tarball], { cwd: folder });
  return {
    tarball,
    content: join(folder, 'package'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
