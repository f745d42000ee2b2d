import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { decodeStrings } from '../../src/strings/decode-strings.js';

const list = (strings: object): readonly string[] =>
  Object.values(strings).flatMap((value: unknown) => {
    if (typeof value === 'object' && value) return list(value);
    return typeof value === 'function'
      ? (value as (...names: string[]) => string)('{0}', '{1}', '{2}')
      : String(value);
  });

describe('decodeStrings', () => {
  const strings = decodeStrings(list(en).join('|'));

  it('gives each word its name', () => {
    expect(JSON.stringify(strings)).to.equal(JSON.stringify(en));
  });

  it('puts names into sentences, as they are', () => {
    expect(strings.timeIn('3:00', 'Zurich', 'CET')).to.equal('3:00 in Zurich (CET)');
    expect(strings.timeIn('{2}', '$&', '{0}')).to.equal('{2} in $& ({0})');
  });

  it('leaves empty what a list that is cut short does not say, and a name that a sentence is not given', () => {
    const [first = ''] = list(en);
    const { language, timeIn } = decodeStrings(first);
    expect([language, timeIn('3:00', 'Zurich', 'CET')]).to.eql([first, '']);
    const words = list(en).map(word => (word.includes('{2}') ? '{0}, {1}, {7}.' : word));
    expect(decodeStrings(words.join('|')).timeIn('3:00', 'Zurich', 'CET')).to.equal('3:00, Zurich, .');
  });
});
