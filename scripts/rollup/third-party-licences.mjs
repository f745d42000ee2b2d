// Puts the licences of all packages that are in the bundle into a file beside it, as they ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of the source that are made from a package, which is then in the bundle by them. */
const MADE_FROM = [{ file: /\bsrc\/icons\.ts$/, folder: 'node_modules/bootstrap-icons' }];

const folderOf = id => {
  const made = MADE_FROM.find(({ file }) => file.test(id));
  if (made) return made.folder;
  if (!id.includes('/node_modules/')) return undefined;
  let folder = dirname(id);
  // some folders within a package have a package.json, too, but no name in it
  while (!existsSync(join(folder, 'package.json')) || !read(folder).name) folder = dirname(folder);
  return folder;
};

const read = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const describe = folder => {
  const { name, version, license } = read(folder);
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no file with its licence`);
  return { title: `${name} ${version} (${license})`, text: readFileSync(join(folder, file), 'utf8').trim() };
};

const compare = (one, other) => (one.title < other.title ? -1 : 1);

/** Packages under the same text share it. */
const sections = packages =>
  [...new Set(packages.map(({ text }) => text))].map(text => {
    const titles = packages.filter(one => one.text === text).map(({ title }) => title);
    return `${titles.join('\n')}\n\n${text}\n`;
  });

export const thirdPartyLicences = fileName => ({
  name: 'third-party-licences',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const folders = new Set(ids.map(id => folderOf(id.replaceAll('\\', '/'))).filter(Boolean));
    const packages = [...folders].map(describe).sort(compare);
    const source = `The script contains these packages.\n\n${sections(packages).join(`\n${'-'.repeat(80)}\n\n`)}`;
    this.emitFile({ type: 'asset', fileName, source });
  },
});
