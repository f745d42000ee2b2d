import { expect } from '@open-wc/testing';
import { attributeOf, CARD_FIELDS, EVENT_FIELDS } from '../../src/input/attributes.js';

describe('attributeOf', () => {
  for (const [field, attribute] of [
    ['name', 'name'],
    ['startDate', 'start-date'],
    ['previousStartDate', 'previous-start-date'],
    ['url', 'url'],
  ] as const) {
    it(`returns ${attribute} for ${field}`, () => {
      expect(attributeOf(field)).to.equal(attribute);
    });
  }
});

describe('fields', () => {
  const all = [...EVENT_FIELDS, ...CARD_FIELDS];

  it('have unique attributes', () => {
    expect(new Set(all.map(attributeOf))).to.have.lengthOf(all.length);
  });

  it('are all listed in the README', async () => {
    const readme = await (await fetch('/README.md')).text();
    const rows = all.map(field => `| \`${attributeOf(field)}\` | \`${field}\` |`);
    const squeezed = readme.replace(/ +/g, ' ');
    expect(rows.filter(row => !squeezed.includes(row))).to.deep.equal([]);
  });
});
