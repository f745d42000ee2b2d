// `npm run release`: builds the script, copies it to a file with the version in its name, which never changes, lists
// its hash in RELEASES.md, and prints the hash for the `integrity` attribute of pages. Publishes nothing.
import { execSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { integrityOf, writeOrCheck } from './generated.mjs';
import { changesOf, withRelease } from './releases.mjs';

const inRepository = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = path => readFile(inRepository(path), 'utf8');

const { version } = JSON.parse(await read('package.json'));
const file = `event-card-${version}.js`;

try {
  const changes = changesOf(await read('CHANGELOG.md'), version);
  execSync('npm run --silent generate', { cwd: inRepository('.'), stdio: ['ignore', 'ignore', 'inherit'] });

  const script = inRepository('dist/event-card.js');
  const integrity = await integrityOf(script);
  const releases = withRelease(await read('RELEASES.md'), { version, file, integrity, ...changes });
  await copyFile(script, inRepository(`dist/${file}`));
  await writeOrCheck(inRepository('RELEASES.md'), releases);
  console.log(`dist/${file}\n${integrity}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
