// The Custom Elements Manifest, https://github.com/webcomponents/custom-elements-manifest. Its usual analyzer does not see
// properties that are made out of a table, as the card's are.

const MODULE = 'dist/module/index.js';

// What is undefined is left out of the JSON.
const named = ({ name, meaning }) => ({ name, description: meaning });

const attributeOf = ({ name, field, meaning, type, default: value, ids }) => ({
  name,
  description: ids ? `${meaning} Ids: ${ids.map(id => `\`${id}\``).join(', ')}.` : meaning,
  type: { text: type },
  default: value,
  fieldName: field,
});

const fieldOf = ({ name, field, meaning, propertyType }) => ({
  kind: 'field',
  name: field,
  description: meaning,
  type: { text: propertyType },
  attribute: name,
});

const memberOf = ({ kind, name, isStatic, meaning, ...own }) => ({
  kind,
  name,
  description: meaning,
  static: isStatic || undefined,
  ...(kind === 'method'
    ? {
        parameters: own.parameters.map(parameter => ({
          ...named(parameter),
          type: { text: parameter.type },
        })),
        return: { type: { text: own.returns } },
      }
    : { type: { text: own.type }, readonly: own.isReadonly || undefined }),
});

const eventOf = ({ name, meaning, className }) => ({
  name,
  description: meaning,
  type: {
    text: className,
    references: [{ name: className, module: MODULE, start: 0, end: className.length }],
  },
});

const eventClassOf = ({ className, meaning, detail }) => ({
  kind: 'class',
  name: className,
  description: meaning,
  superclass: { name: 'CustomEvent', package: 'global:' },
  members: [
    {
      kind: 'field',
      name: 'detail',
      type: { text: `{ ${detail.map(({ name, type }) => `${name}: ${type}`).join('; ')} }` },
      readonly: true,
    },
  ],
});

const elementClassOf = element => ({
  kind: 'class',
  customElement: true,
  tagName: element.tagName,
  name: element.className,
  description: element.meaning,
  superclass: { name: 'LitElement', package: 'lit' },
  attributes: element.attributes.map(attributeOf),
  members: [...element.attributes.map(fieldOf), ...element.members.map(memberOf)],
  events: element.events.map(eventOf),
  slots: element.slots.map(named),
  cssParts: element.parts.map(named),
  cssProperties: element.tokens.map(token => ({
    ...named(token),
    default: token.default,
  })),
  cssStates: element.states.map(named),
});

const exportOf = name => ({ kind: 'js', name, declaration: { name, module: MODULE } });

export function customElementsManifest(element) {
  const declarations = [elementClassOf(element), ...element.events.map(eventClassOf)];
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations,
        exports: [
          ...declarations.map(({ name }) => exportOf(name)),
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: { name: element.className, module: MODULE },
          },
        ],
      },
    ],
  };
}
