// Which files of src/ are the pure stages: those that take nothing from the page, the browser or the clock, nor from a
// file that does, and so give for the same arguments the same. Their own tests reach all of them (test/gate/).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORLD =
  /\b(?:globalThis|window|navigator|matchMedia|customElements|setTimeout|fetch|reportError|performance|MessageChannel|\w+Observer)\b[^:']|\bdocument\.|\b(?:Date\.now|Math\.random)\(|\bURL\.createObjectURL|\b(?:Document|EventTarget)\.prototype\b|\.requestUpdate\(/;
const COMMENT = /\/\*[^]*?\*\/|\/\/.*/g;
const IMPORT = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'([^']+)'/gm;

const read = file => {
  const text = readFileSync(file, 'utf8').replace(COMMENT, '');
  return { text, imports: [...text.matchAll(IMPORT)].map(([, name]) => name) };
};

const FILES = new Map(
  readdirSync('src', { recursive: true })
    .map(file => join('src', file).replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts'))
    .map(file => [file, read(file)]),
);

const pathOf = (importer, name) =>
  join(dirname(importer), name).replaceAll('\\', '/').replace(/\.js$/, '.ts');

const isPure = file => {
  const { text, imports } = FILES.get(file);
  return (
    !WORLD.test(text) &&
    !imports.some(name => name.startsWith('lit')) &&
    imports.filter(name => name.startsWith('.')).every(name => isPure(pathOf(file, name)))
  );
};

export const pureFiles = [...FILES.keys()].filter(isPure).sort();
