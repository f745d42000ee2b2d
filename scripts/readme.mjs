// Writes into README.md the script's hash, and what dist/custom-elements.json and the tables of targets and languages
// list. `--check` only compares.
import { readFile } from 'node:fs/promises';
import { integrityOf, table, withGenerated, writeOrCheck } from './generated.mjs';
import { importSource } from './import-source.mjs';

const inRepository = path => new URL(`../${path}`, import.meta.url);
const read = path => readFile(inRepository(path), 'utf8');
const readJson = async path => JSON.parse(await read(path));

const { version } = await readJson('package.json');
const { modules } = await readJson('dist/custom-elements.json');
const { declarations } = modules[0];
const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = declarations.find(
  ({ customElement }) => customElement,
);
const { SHARE_IDS, shareTargets } = await importSource('src/share/targets.ts');
const { CALENDAR_IDS, calendarTargets } = await importSource('src/calendar/targets.ts');
const { ALL_STRINGS } = await importSource('src/strings/all-strings.ts');

const code = text => (text ? `\`${text}\`` : '');
const codes = names => names.map(code).join(', ');
const named = (head, list) =>
  table(
    [head, 'Meaning'],
    list.map(({ name, description }) => [code(name), description]),
  );

const memberOf = ({ fieldName }) => members.find(({ name }) => name === fieldName);
const detailOf = ({ type }) => declarations.find(({ name }) => name === type.text).members[0].type.text;
const callOf = ({ kind, name, static: isStatic, parameters = [] }) =>
  `${isStatic ? 'EventCard.' : ''}${name}${kind === 'method' ? `(${parameters.map(({ name }) => name).join(', ')})` : ''}`;

/** The targets that a card has by default, and the others. */
const targets = (ids, usual) =>
  `${codes(usual)}; and, where they are asked for, ${codes(ids.filter(id => !usual.includes(id)))}.`;
const idsOf = list => list.map(({ id }) => id);

const inEnglish = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
const languages = ALL_STRINGS.map(({ language }) => inEnglish.of(language)).sort();

const SECTIONS = {
  attributes: table(
    ['Attribute', 'Property', 'Meaning'],
    // The ids of targets, which the manifest adds to an attribute, have lists of their own below.
    attributes.map(attribute => [
      code(attribute.name),
      code(attribute.fieldName),
      memberOf(attribute).description,
    ]),
  ),
  tokens: table(
    ['Property', 'Default', 'Meaning'],
    cssProperties.map(({ name, default: value, description }) => [code(name), code(value), description]),
  ),
  parts: named(
    'Part',
    cssParts.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  ),
  states: named('State', cssStates),
  slots: table(
    ['Slot', 'Meaning'],
    slots.map(({ name, description }) => [code(name) || '(default)', description]),
  ),
  events: table(
    ['Event', '`event.detail`', 'Meaning'],
    events.map(event => [code(event.name), code(detailOf(event)), event.description]),
  ),
  members: table(
    ['Property or method', 'Meaning'],
    members.filter(({ attribute }) => !attribute).map(member => [code(callOf(member)), member.description]),
  ),
  languages: `The card speaks ${new Intl.ListFormat('en-GB').format(languages)}.`,
  share: targets(SHARE_IDS, idsOf(shareTargets())),
  calendar: targets(CALENDAR_IDS, idsOf(calendarTargets({}))),
};

// The snippets name the script by its version, and pin it to the built file.
let readme = (await read('README.md'))
  .replace(/event-card-\d+\.\d+\.\d+\.js/g, `event-card-${version}.js`)
  .replace(/sha384-[\w+/=]+/g, await integrityOf(inRepository('dist/event-card.js')));
for (const [name, generated] of Object.entries(SECTIONS)) readme = withGenerated(readme, name, generated);
await writeOrCheck('README.md', readme);
