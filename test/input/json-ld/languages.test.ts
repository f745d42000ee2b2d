import { expect } from '@open-wc/testing';
import { detailsOf, event } from '../../support/json-ld.js';

const told = (text: string, language?: string) => ({
  '@value': text,
  ...(language === undefined ? {} : { '@language': language }),
});

const NAMES = [
  told('Sans frontières', 'fr'),
  told('Grenzenlos', 'de-CH'),
  told('No borders', 'en'),
  told('Ohne', 'de-AT'),
];

const ROWS: readonly (readonly [string, readonly string[], unknown, string])[] = [
  ['the exact language is taken', ['en'], NAMES, 'No borders'],
  ['the exact region is taken', ['de-AT'], NAMES, 'Ohne'],
  ['case makes no difference', ['DE-at'], [told('No', 'en'), told('Ohne', 'de-At')], 'Ohne'],
  ['another region of the language is taken', ['de-DE'], NAMES, 'Grenzenlos'],
  ['the language of a region is taken', ['en-GB'], NAMES, 'No borders'],
  ['the region of a language is taken', ['de'], NAMES, 'Grenzenlos'],
  ['the first wanted language is taken', ['fr', 'en'], NAMES, 'Sans frontières'],
  ['the next wanted one is taken where the first is missing', ['ja', 'fr', 'en'], NAMES, 'Sans frontières'],
  ['an exact second one comes before a near first one', ['de-DE', 'fr'], NAMES, 'Sans frontières'],
  ['what has no language comes before another language', ['ja'], [told('Frei', 'de'), told('X')], 'X'],
  ['plain text has no language, too', ['ja'], [told('Frei', 'de'), 'X'], 'X'],
  ['a wanted language comes before plain text', ['de'], ['X', told('Frei', 'de')], 'Frei'],
  ['the first comes where none is wanted', ['ja'], NAMES, 'Sans frontières'],
  ['the first comes where nothing is wanted', [], NAMES, 'Sans frontières'],
  ['a list of one is no choice', ['ja'], [told('Frei', 'de')], 'Frei'],
  ['a single one is no choice', ['ja'], told('Frei', 'de'), 'Frei'],
  ['a set of them is a choice', ['de'], { '@set': NAMES }, 'Grenzenlos'],
  ['a language of null is none', ['ja'], [told('Frei', 'de'), { '@value': 'X', '@language': null }], 'X'],
  ['no tag at all is one of nothing', ['', 'x-'], NAMES, 'Sans frontières'],
];

describe('of what is told in several languages', () => {
  for (const [name, languages, value, expected] of ROWS) {
    it(name, () => {
      expect(detailsOf(event({ name: value }), languages).name).to.equal(expected);
    });
  }

  it('each property is chosen for itself', () => {
    const { name, description, superEvent } = detailsOf(
      event({
        name: NAMES,
        description: [told('Deutsch', 'de'), told('English', 'en')],
        superEvent: { '@type': 'Event', name: [told('Sitzung', 'de'), told('Session', 'en')] },
      }),
      ['fr', 'en'],
    );
    expect([name, description, superEvent]).to.deep.equal(['Sans frontières', ['English'], 'Session']);
  });

  it('all values of the chosen language are kept', () => {
    const performer = [
      told('Ms A', 'en'),
      told('Frau A', 'de'),
      told('Mr B', 'en'),
      { '@type': 'Person', name: 'C' },
    ];
    expect(detailsOf(event({ performer }), ['en']).performer).to.deep.equal(['Ms A', 'Mr B', 'C']);
  });
});
