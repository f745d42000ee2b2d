// The attributes: what they mean by their comments, and what they take by what the card says of a value that is none.
import ts from 'typescript';
import { importSource } from '../import-source.mjs';
import { checker, commentOf, statementsOf, writeType } from './source.mjs';

const PATH = 'src/input/attributes.ts';
const BASE = 'https://page.example/';
const NO_VALUE = '?';

const { attributeOf, EVENT_FIELDS, CARD_FIELDS } = await importSource(PATH);
const { parseSettings } = await importSource('src/model/settings.ts');
const { parseEvent } = await importSource('src/model/event-details.ts');
const { SHARE_IDS } = await importSource('src/share/targets.ts');
const { CALENDAR_IDS } = await importSource('src/calendar/targets.ts');

const KNOWN_IDS = { share: SHARE_IDS, calendar: CALENDAR_IDS };

const read = value => {
  const fields = Object.fromEntries([...EVENT_FIELDS, ...CARD_FIELDS].map(field => [field, value]));
  const raw = { ...fields, name: 'Event' };
  const { details, issues } = parseEvent([{ name: 'attributes', raw, base: BASE }]);
  const { settings, issues: ofSettings } = parseSettings(raw, BASE, KNOWN_IDS);
  return { values: { ...details, ...settings, name: undefined }, issues: [...issues, ...ofSettings] };
};

const defaults = { ...read(undefined).values, structuredData: false };
const expected = new Map(read(NO_VALUE).issues.map(({ field, message }) => [field, message]));

/** The words that an attribute takes, and whether it takes others. */
const wordsOf = name => {
  const [, list, others] = /^expected one of (.+?)(, or .+)?$/.exec(expected.get(name) ?? '') ?? [];
  return { words: list?.split(', ') ?? [], hasOthers: others !== undefined };
};

const typeOf = (name, propertyType) => {
  const { words, hasOthers } = wordsOf(name);
  if (words.length) return [...words.map(word => `'${word}'`), ...(hasOthers ? ['string'] : [])].join(' | ');
  return ['boolean', 'number'].find(type => propertyType.includes(type)) ?? 'string';
};

const describe = member => {
  const field = member.name.getText();
  const name = attributeOf(field);
  const propertyType = writeType(checker.getTypeAtLocation(member));
  const known = defaults[field];
  return {
    name,
    field,
    meaning: commentOf(member),
    type: typeOf(name, propertyType),
    propertyType,
    default: known === undefined || typeof known === 'object' ? undefined : String(known),
    ids: KNOWN_IDS[field],
  };
};

export const attributes = statementsOf(PATH)
  .filter(ts.isInterfaceDeclaration)
  .flatMap(({ members }) => members.map(describe));
