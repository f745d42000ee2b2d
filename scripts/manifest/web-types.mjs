// What editors of JetBrains offer in HTML, CSS and scripts: https://github.com/JetBrains/web-types

const named = ({ name, description }) => ({ name, description });
const withDefault = value => (value === undefined ? {} : { default: value });

const attributeOf = ({ name, description, type, default: value }) => ({
  name,
  description,
  value: type.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: type.text },
  ...withDefault(value),
});

const isProperty = member => member.kind === 'field' && !member.static;

const propertyOf = ({ name, description, type, readonly: isReadonly = false }) => ({
  name,
  description,
  type: type.text,
  'read-only': isReadonly,
});

/** @param declaration the element's in the Custom Elements Manifest */
export const webTypes = (declaration, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: declaration.tagName,
          description: declaration.description,
          attributes: declaration.attributes.map(attributeOf),
          slots: declaration.slots.map(named),
          js: {
            properties: declaration.members.filter(isProperty).map(propertyOf),
            events: declaration.events.map(event => ({ ...named(event), type: event.type.text })),
          },
          css: {
            properties: declaration.cssProperties.map(named),
            parts: declaration.cssParts.map(named),
          },
        },
      ],
    },
  },
});
