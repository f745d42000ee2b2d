// Writes into README.md what the source knows: the script's hash, attributes, tokens of the style sheet, parts, states,
// events and targets. `--check` only compares.
import { readFile } from 'node:fs/promises';
import { element } from './api/element.mjs';
import { importSource } from './import-source.mjs';
import { withGenerated } from './generated.mjs';
import { integrityOf } from './integrity.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const read = path => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const code = text => (text ? `\`${text}\`` : '');
const codes = names => names.map(code).join(', ');
const escapeCell = text => text.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');

/** The targets of a table: those that are there without being asked for, and the others. */
const targets = (all, usual) =>
  `${codes(usual)}; and, where they are asked for, ${codes(all.filter(id => !usual.includes(id)))}.`;

const { SHARE_IDS, shareTargets } = await importSource('src/share/targets.ts');
const { CALENDAR_IDS, calendarTargets } = await importSource('src/calendar/targets.ts');
const { ALL_STRINGS } = await importSource('src/strings/all-strings.ts');

const inEnglish = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
const languages = ALL_STRINGS.map(({ language }) => inEnglish.of(language)).sort();
const listInEnglish = names => new Intl.ListFormat('en-GB').format(names);

const SECTIONS = {
  attributes: table(
    ['Attribute', 'Property', 'Meaning'],
    element.attributes.map(({ name, field, meaning }) => [code(name), code(field), meaning]),
  ),
  tokens: table(
    ['Property', 'Default', 'Meaning'],
    element.tokens.map(({ name, default: value, meaning }) => [code(name), code(value), meaning]),
  ),
  parts: table(
    ['Part', 'Meaning'],
    element.parts.map(({ name, meaning }) => [code(name), meaning]),
  ),
  states: table(
    ['State', 'Meaning'],
    element.states.map(({ name, meaning }) => [code(name), meaning]),
  ),
  events: table(
    ['Event', '`event.detail`', 'Meaning'],
    element.events.map(({ name, detail, meaning }) => [
      code(name),
      code(`{ ${detail.map(({ name }) => name).join(', ')} }`),
      meaning,
    ]),
  ),
  languages: `The card speaks ${listInEnglish(languages)}.`,
  share: targets(
    SHARE_IDS,
    shareTargets().map(({ id }) => id),
  ),
  calendar: targets(
    CALENDAR_IDS,
    calendarTargets({}).map(({ id }) => id),
  ),
};

/** The snippets name the script by its version, and pin it to what is in dist/. */
async function pinScript(text) {
  const { version } = JSON.parse(await read('package.json'));
  const integrity = await integrityOf(new URL('../dist/event-card.js', import.meta.url));
  return text
    .replace(/event-card-\d+\.\d+\.\d+\.js/g, `event-card-${version}.js`)
    .replace(/sha384-[\w+/=]+/g, integrity);
}

let readme = await read('README.md');
for (const [name, generated] of Object.entries(SECTIONS)) readme = withGenerated(readme, name, generated);
await writeOrCheck('README.md', await pinScript(readme));
