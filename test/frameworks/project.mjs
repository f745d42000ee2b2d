// A project as a developer who uses the package has it: outside of this repository, whose own packages would else be
// found where one is missing, and with the packed tarball instead of `src`.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const APPS = fileURLToPath(new URL('./', import.meta.url));

const execute = promisify(execFile);
/** Runs a command; what fails tells what it printed. */
const run = (cwd, command, ...args) =>
  // npm and npx are .cmd files on Windows, which need the shell
  execute(command, args, { cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => {
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    },
  );

/** Packs the package and installs it beside the frameworks. */
export async function createProject() {
  const folder = await mkdtemp(join(tmpdir(), 'event-card-frameworks-'));
  await cp(APPS, folder, { recursive: true });
  await run(REPOSITORY, 'npm', 'pack', '--pack-destination', folder);
  const { name, version } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8'));
  // the lock file keeps the frameworks as they are; the tarball is another one with each change
  await run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', `./${name}-${version}.tgz`);
  return {
    folder,
    /** Runs a program of an installed package in the folder of an app. */
    run: (app, ...command) => run(join(folder, app), 'npx', '--no-install', ...command),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A copy of an app, in which its developer has got things wrong. */
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
