// The analyzer skips tables that are spread into `static properties`. Here, the syntax tree gives the comments of a
// table's entries, and the parsers of the imported table the types and defaults.
import { importSource } from '../import-source.mjs';

const { EVENT_FIELDS } = await importSource('src/model/fields.ts');
const { SETTINGS_FIELDS } = await importSource('src/model/settings.ts');
const { SHARE_IDS } = await importSource('src/share/targets.ts');
const { CALENDAR_IDS } = await importSource('src/calendar/targets.ts');

const TABLES = { EVENT_FIELDS, SETTINGS_FIELDS };
const IDS = { share: SHARE_IDS, calendar: CALENDAR_IDS };

const withIds = (description, ids) =>
  ids ? `${description} Ids: ${ids.map(id => `\`${id}\``).join(', ')}.` : description;

const typeOf = ({ takesNumber, keywords }) =>
  keywords?.map(word => (word === 'string' ? word : `'${word}'`)).join(' | ') ??
  (takesNumber ? 'number' : 'string');

const toField = ([fieldName, parser, description]) => ({
  kind: 'field',
  name: fieldName,
  description,
  type: { text: `string | ${parser.takesNumber ? 'number | ' : ''}null | undefined` },
  attribute: parser.attribute ?? fieldName,
});

const toAttribute = ([fieldName, parser, description]) => ({
  name: parser.attribute ?? fieldName,
  description: withIds(description, IDS[fieldName]),
  type: { text: typeOf(parser) },
  default: parser.default?.toString(),
  fieldName,
});

/** The object literal in `{ … } as const satisfies T`. */
const literalIn = (ts, node) => (ts.isObjectLiteralExpression(node) ? node : literalIn(ts, node.expression));

const commentOf = (ts, { jsDoc = [] }) => ts.getTextOfJSDocComment(jsDoc.at(-1)?.comment);

export function fieldsPlugin() {
  const fieldsOf = {};
  return {
    name: 'fields',
    collectPhase({ ts, node }) {
      const table = ts.isVariableDeclaration(node) && TABLES[node.name.getText()];
      if (table)
        fieldsOf[node.name.text] = literalIn(ts, node.initializer).properties.map(entry => [
          entry.name.text,
          table[entry.name.text],
          commentOf(ts, entry),
        ]);
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const properties = node.members.find(({ name }) => name?.getText() === 'properties');
      const spreads = properties?.initializer.properties.filter(ts.isSpreadAssignment) ?? [];
      const fields = spreads.flatMap(({ expression }) => fieldsOf[expression.text]);
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      declaration.attributes.unshift(...fields.map(toAttribute));
      declaration.members.unshift(...fields.map(toField));
    },
  };
}
