// `npm run bench:bytes`: what each folder, package and module adds to the download. A module's size is how much smaller
// all minified modules are, in brotli, without it. Content that two modules share counts for neither, so the sum is
// less than the whole; each size is accurate to about a hundred bytes.
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { table } from './browser.mjs';

const { options } = await loadConfigFile('rollup.config.mjs');
const [script] = options;
const bundle = await rollup(script);
const { output } = await bundle.generate(script.output[0]);

const modules = await Promise.all(
  Object.entries(output[0].modules).map(async ([id, { code }]) => ({
    name: relative('.', id).replaceAll('\\', '/').replace('node_modules/', ''),
    code: (await transform(code ?? '', { minify: true, charset: 'utf8' })).code,
  })),
);

const brotli = parts => brotliCompressSync(parts.map(({ code }) => code).join('')).length;
const whole = brotli(modules);
const withoutThose = isMeant => whole - brotli(modules.filter(module => !isMeant(module)));

/** A folder of this repository, or a package. */
const groupOf = ({ name }) =>
  name.startsWith('src/') ? name.replace(/[^/]+$/, '') : /^(?:@[^/]+\/)?[^/]+/.exec(name)[0];

const print = (title, names, matches) => {
  const rows = names
    .map(name => {
      const minified = modules.filter(matches(name)).reduce((sum, { code }) => sum + code.length, 0);
      return [name, minified, withoutThose(matches(name))];
    })
    .sort(([, , one], [, , other]) => other - one);
  console.log(`\n${table([title, 'Minified, B', 'Brotli, B'], rows)}`);
};

const built = Buffer.from(output[0].code);
console.log(`dist/event-card.js: ${built.length} B, in brotli ${brotliCompressSync(built).length} B`);
print('Folder or package', [...new Set(modules.map(groupOf))], name => module => groupOf(module) === name);
print(
  'Module',
  modules.map(({ name }) => name),
  name => module => module.name === name,
);
