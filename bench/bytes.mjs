// `npm run bench:bytes`: which module of the script costs what, into bench/bytes.md. A module's bytes are found by the
// source map of the minified script. Its cost in brotli is what the script would be smaller without that text.
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { brotliBytes } from '../scripts/compress.mjs';
import { writeOrCheck } from '../scripts/write-or-check.mjs';
import { figure, table } from './lib/table.mjs';

const RESULT = fileURLToPath(new URL('bytes.md', import.meta.url));
const GLUE = '(what holds them together)';

/** The script as it is built, without writing it. */
async function build() {
  const bundle = await rollup(script);
  try {
    const { output } = await bundle.generate({ ...script.output, sourcemap: 'hidden' });
    return output[0];
  } finally {
    await bundle.close();
  }
}

const [script] = configs;

/** Its sources are told as seen from the script. */
const moduleOf = source => {
  const path = relative('.', resolve(dirname(script.output.file), source));
  return path.split('node_modules/').at(-1);
};

/** Cuts the script into the longest pieces that come from one module each. */
function piecesOf({ code, map }) {
  const sourceMap = new SourceMap({ ...map, version: 3 });
  const pieces = [];
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = sourceMap.findEntry(row, column);
      const module = originalSource ? moduleOf(originalSource) : GLUE;
      if (pieces.at(-1)?.module !== module) pieces.push({ module, text: '' });
      pieces.at(-1).text += line[column];
    }
  });
  return pieces;
}

/** By its package, or its folder below src/. */
const groupOf = module => {
  if (module === GLUE) return GLUE;
  const [first, second, third] = module.split('/');
  if (first === 'src') return third ? `src/${second}/` : 'src/';
  return first.startsWith('@') ? `${first}/${second}` : first;
};

const textOf = pieces => Buffer.from(pieces.map(({ text }) => text).join(''));

/** What each part of the script costs; the costliest first. */
async function costs(pieces, partOf) {
  const whole = await brotliBytes(textOf(pieces));
  const parts = [...new Set(pieces.map(partOf))];
  const rows = await Promise.all(
    parts.map(async part => ({
      part,
      minified: textOf(pieces.filter(piece => partOf(piece) === part)).length,
      brotli: whole - (await brotliBytes(textOf(pieces.filter(piece => partOf(piece) !== part)))),
    })),
  );
  return rows.sort((one, other) => other.brotli - one.brotli);
}

const COLUMNS = [
  { heading: 'Part' },
  { heading: 'Minified, B', isFigure: true },
  { heading: 'Without it, B of brotli less', isFigure: true },
];

const tableOf = rows =>
  table(
    COLUMNS,
    rows.map(({ part, minified, brotli }) => [`\`${part}\``, figure(minified), figure(brotli)]),
  );

const sum = (rows, key) => figure(rows.reduce((total, row) => total + row[key], 0));

const pieces = piecesOf(await build());
const whole = textOf(pieces);
const groups = await costs(pieces, ({ module }) => groupOf(module));
const modules = await costs(pieces, ({ module }) => module);

const text = `# What each module costs

Written by \`npm run bench:bytes\`. The script has ${figure(whole.length)} bytes, and ${figure(await brotliBytes(whole))} in
brotli. The last column says by how much the script would be smaller, in brotli, without that text. What two parts have in
common is in neither's figure, so the modules' sum, ${sum(modules, 'brotli')} B, is below the whole; and a change anywhere moves
all of brotli's choices, so that a figure is good to about a hundred bytes, which is why some are below zero.

## By folder and package

${tableOf(groups)}

## By module

${tableOf(modules)}
`;
await writeOrCheck(RESULT, text);
console.log(text);
