// Makes all that the package has in dist/; npm runs it before it packs.
import { execSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// what is said goes where errors go, as the answer of npm is the list of files
const run = command => execSync(command, { cwd: root, stdio: ['ignore', 2, 2] });

run('npm run --silent generate');
// tsc leaves the declarations of modules that are no more
await rm(`${root}dist/types`, { recursive: true, force: true });
run('npx --no-install tsc -p tsconfig.types.json');
run('npm run --silent manifest');
