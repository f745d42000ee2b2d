// Writes into README.md what the source knows: the script's hash, attributes, tokens of the style sheet, parts, events
// and targets. `--check` only compares.
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { integrityOf } from './integrity.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const read = path => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const escapeCell = text => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const commentOf = node =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ');

async function attributes() {
  const path = 'src/input/attributes.ts';
  const source = ts.createSourceFile(path, await read(path), ts.ScriptTarget.Latest, true);
  const members = source.statements
    .filter(node => ts.isInterfaceDeclaration(node))
    .flatMap(node =>
      node.members.map(member => ({ name: member.name.getText(), meaning: commentOf(member) })),
    );
  const undocumented = members.filter(({ meaning }) => !meaning);
  if (undocumented.length)
    throw new Error(`${path}: no comment at ${undocumented.map(({ name }) => name).join(', ')}`);
  return table(
    ['Attribute', 'Property', 'Meaning'],
    members.map(({ name, meaning }) => [`\`${kebab(name)}\``, `\`${name}\``, meaning]),
  );
}

async function tokens() {
  const lines = (await read('src/styles/token.styles.ts')).split('\n');
  const rows = lines.flatMap(line => {
    const [, name, fallback, meaning] = /var\((--event-card-[\w-]+), (.+)\); \/\* (.+) \*\//.exec(line) ?? [];
    return name ? [[`\`${name}\``, `\`${fallback}\``, meaning]] : [];
  });
  return table(['Property', 'Default', 'Meaning'], rows);
}

/** The names that templates give to `part`, and to the helper that writes a link. */
async function parts() {
  const files = (await readdir(new URL('../src/parts/', import.meta.url))).map(name => `src/parts/${name}`);
  const texts = await Promise.all([...files, 'src/event-card.ts'].map(read));
  const inTemplates = texts.flatMap(text => [...text.matchAll(/\bpart="([a-z][a-z -]*)"/g)]);
  const inLinks = texts.flatMap(text => text.match(/\bpart: .*/g) ?? []);
  const ofLinks = inLinks.flatMap(line => [...line.matchAll(/'([a-z][a-z -]*)'/g)]);
  const names = [...inTemplates, ...ofLinks].flatMap(([, list]) => list.split(' '));
  return [...new Set(names)]
    .sort()
    .map(name => `\`${name}\``)
    .join(', ');
}

/** The ids of the rows of a table of targets. */
const idsOf = path => async () =>
  [...(await read(path)).matchAll(/\bid: '(\w+)'/g)].map(([, id]) => `\`${id}\``).join(', ');

/** The types of the card's events, with what their classes say of them. */
async function events() {
  const path = 'src/events.ts';
  const source = ts.createSourceFile(path, await read(path), ts.ScriptTarget.Latest, true);
  const classes = source.statements.filter(node => ts.isClassDeclaration(node) && commentOf(node));
  const rows = classes.flatMap(node => {
    const [, type] = /super\('([\w-]+)'/.exec(node.getText()) ?? [];
    const [, details] = /super\('[\w-]+', (\{[^}]+\})/.exec(node.getText()) ?? [];
    return type
      ? [[`\`${type}\``, details ? `\`${details.replace(/: '[^']*'/g, '')}\`` : '', commentOf(node)]]
      : [];
  });
  return table(['Event', '`event.detail`', 'Meaning'], rows);
}

/** The snippets name the script by its version, and pin it to what is in dist/. */
async function pinScript(text) {
  const { version } = JSON.parse(await read('package.json'));
  const integrity = await integrityOf(new URL('../dist/event-card.js', import.meta.url));
  return text
    .replace(/event-card-\d+\.\d+\.\d+\.js/g, `event-card-${version}.js`)
    .replace(/sha384-[\w+/=]+/g, integrity);
}

const SECTIONS = {
  attributes,
  tokens,
  parts,
  events,
  share: idsOf('src/share/targets.ts'),
  calendar: idsOf('src/calendar/targets.ts'),
};

let readme = await read('README.md');
for (const [name, generate] of Object.entries(SECTIONS)) {
  const start = `<!-- generated: ${name} -->`;
  const end = `<!-- /generated: ${name} -->`;
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md lacks ${start} … ${end}`);
  readme = `${before}${start}\n\n${await generate()}\n\n${end}${after}`;
}
await writeOrCheck('README.md', await pinScript(readme));
