// `npm run release`: builds the script, writes it under a name that carries its version and so never changes what is
// in it, and tells the hash that pages pin it with. Nothing is published.
import { execSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { integrityOf } from './integrity.mjs';

const inRepository = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = command => execSync(command, { cwd: inRepository('.'), stdio: ['ignore', 'ignore', 'inherit'] });

run('npm run --silent generate');

const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8'));
const script = inRepository('dist/event-card.js');
const release = `dist/event-card-${version}.js`;
await copyFile(script, inRepository(release));
console.log(`${release}\n${await integrityOf(script)}`);
