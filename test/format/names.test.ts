import { expect } from '@open-wc/testing';
import { listNameParts } from '../../src/format/names.js';
import { languageFor } from '../../src/strings/language-for.js';

const NAMES = ['Ana', 'Smith, John، و Co', 'Chen'];

const textOf = (tag: string, names: readonly string[]) =>
  listNameParts(names, languageFor([tag]))
    .map(({ value }) => value)
    .join('');

describe('listNameParts', () => {
  it('marks the names, and not what stands between them', () => {
    const names = listNameParts(NAMES, languageFor(['fa'])).filter(({ isName }) => isName);
    expect(names.map(({ value }) => value)).to.deep.equal(NAMES);
  });

  it('uses the commas of the language, and changes none in a name', () => {
    expect(textOf('fa', NAMES).replaceAll('\u200f', '')).to.equal('Ana، Smith, John، و Co و Chen');
    expect(textOf('ur', NAMES)).to.equal('Ana، Smith, John، و Co اور Chen');
    expect(textOf('bn', ['Ana', 'Ben'])).to.equal('Ana এবং Ben');
  });

  it('tidies the words between the names alone', () => {
    const values = listNameParts(['A і B', 'C'], languageFor(['uk'])).map(({ value }) => value);
    expect(values).to.deep.equal(['A і B', ' та ', 'C']);
  });
});
