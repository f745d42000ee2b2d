// A project like that of a developer who uses the package: with the packed tarball instead of `src`, and outside of
// this repository, whose packages would otherwise stand in for missing ones.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packInto } from '../package/packed.mjs';
import { APPS } from './apps.mjs';
import { pageOf } from './page.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));

const execute = promisify(execFile);
/** Runs a command. If it fails, the error contains its output. */
const run = (cwd, command, ...args) =>
  // on Windows, npm and npx are .cmd files, which need a shell
  execute(command, args, { cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => {
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    },
  );

/** Packs the package and installs it beside the frameworks. */
export async function createProject() {
  const folder = await mkdtemp(join(tmpdir(), 'event-card-frameworks-'));
  await cp(HERE, folder, { recursive: true });
  for (const [app, shape] of Object.entries(APPS))
    await writeFile(join(folder, app, 'index.html'), pageOf(app, shape));
  const tarball = await packInto(folder);
  // the lock file pins the frameworks; the tarball changes with the source
  await run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', tarball);
  return {
    folder,
    /** Runs a binary of an installed package in the folder of an app. */
    run: (app, ...command) => run(join(folder, app), 'npx', '--no-install', ...command),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies an app and adds mistakes to the copy. */
export async function copyWithMistakes({ folder }, app, mistakes) {
  const copy = `${app}-with-mistakes`;
  await cp(join(folder, app), join(folder, copy), { recursive: true });
  for (const { file, right, wrong } of mistakes) {
    const path = join(folder, copy, file);
    const source = await readFile(path, 'utf8');
    if (!source.includes(right)) throw new Error(`${app}/${file} has no ${right}`);
    await writeFile(path, source.replace(right, wrong));
  }
  return copy;
}
