// The script of each page, as a site would serve it: of the card the one in dist/, of the others a bundle.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const inBench = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const inPages = path => inBench(`pages/${path}`);

/** What the card is compared with is not among the packages of the repository. */
export const installPeers = () => {
  if (existsSync(inBench('node_modules'))) return;
  execSync('npm ci --no-audit --no-fund', { cwd: inBench('.'), stdio: ['ignore', 'ignore', 'inherit'] });
};

const bundle = async client => {
  const { outputFiles } = await build({
    entryPoints: [inPages(client)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Buffer.from(outputFiles[0].contents);
};

/** @returns the bytes of a page's script; `undefined` when it has none */
export const scriptOf = ({ client, script }) => {
  if (script) return readFile(inPages(script));
  return client ? bundle(client) : undefined;
};
