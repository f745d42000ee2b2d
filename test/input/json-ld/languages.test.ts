import { expect } from '@open-wc/testing';
import { detailsOf, event } from '../../support/json-ld.js';

const localized = (text: string, language?: string) => ({
  '@value': text,
  ...(language === undefined ? {} : { '@language': language }),
});

const NAMES = [
  localized('Sans frontières', 'fr'),
  localized('Grenzenlos', 'de-CH'),
  localized('No borders', 'en'),
  localized('Ohne', 'de-AT'),
];

const ROWS: readonly (readonly [string, readonly string[], unknown, string])[] = [
  ['selects the exact language', ['en'], NAMES, 'No borders'],
  ['selects the exact region', ['de-AT'], NAMES, 'Ohne'],
  ['ignores case', ['DE-at'], [localized('No', 'en'), localized('Ohne', 'de-At')], 'Ohne'],
  ['selects another region of the language', ['de-DE'], NAMES, 'Grenzenlos'],
  ['selects the language for a requested region', ['en-GB'], NAMES, 'No borders'],
  ['selects a region for a requested language', ['de'], NAMES, 'Grenzenlos'],
  ['selects the first requested language', ['fr', 'en'], NAMES, 'Sans frontières'],
  [
    'selects the next requested language if the first is missing',
    ['ja', 'fr', 'en'],
    NAMES,
    'Sans frontières',
  ],
  ['prefers an exact second language to a near first one', ['de-DE', 'fr'], NAMES, 'Sans frontières'],
  [
    'prefers a value without a language to another language',
    ['ja'],
    [localized('Frei', 'de'), localized('X')],
    'X',
  ],
  ['treats plain text as a value without a language', ['ja'], [localized('Frei', 'de'), 'X'], 'X'],
  ['prefers a requested language to plain text', ['de'], ['X', localized('Frei', 'de')], 'Frei'],
  ['selects the first if no requested language matches', ['ja'], NAMES, 'Sans frontières'],
  ['selects the first if no language is requested', [], NAMES, 'Sans frontières'],
  ['selects the only value of a list', ['ja'], [localized('Frei', 'de')], 'Frei'],
  ['selects a single value', ['ja'], localized('Frei', 'de'), 'Frei'],
  ['selects from a @set', ['de'], { '@set': NAMES }, 'Grenzenlos'],
  [
    'treats a language of null as none',
    ['ja'],
    [localized('Frei', 'de'), { '@value': 'X', '@language': null }],
    'X',
  ],
  ['ignores invalid requested tags', ['', 'x-'], NAMES, 'Sans frontières'],
];

describe('language selection', () => {
  for (const [name, languages, value, expected] of ROWS) {
    it(name, () => {
      expect(detailsOf(event({ name: value }), languages).name).to.equal(expected);
    });
  }

  it('selects for each property independently', () => {
    const { name, description, superEvent } = detailsOf(
      event({
        name: NAMES,
        description: [localized('Deutsch', 'de'), localized('English', 'en')],
        superEvent: { '@type': 'Event', name: [localized('Sitzung', 'de'), localized('Session', 'en')] },
      }),
      ['fr', 'en'],
    );
    expect([name, description, superEvent]).to.deep.equal(['Sans frontières', ['English'], 'Session']);
  });

  it('keeps all values of the selected language', () => {
    const performer = [
      localized('Ms A', 'en'),
      localized('Frau A', 'de'),
      localized('Mr B', 'en'),
      { '@type': 'Person', name: 'C' },
    ];
    expect(detailsOf(event({ performer }), ['en']).performer).to.deep.equal(['Ms A', 'Mr B', 'C']);
  });
});
