import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { addStrings, stringsFor, type StringsChanges } from '../../src/strings/registry.js';
import type { Strings } from '../../src/strings/strings.js';
import { TAGS } from '../support/languages.js';

const SPOKEN = [
  ['pt-BR', 'pt'],
  ['es-419', 'es'],
  ['de-CH-1996', 'de'],
  ['de-Latn-AT', 'de'],
  ['ar-EG-u-nu-arab', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['zh-TW-u-co-stroke', 'zh-Hant'],
] as const;

const NOT_SPOKEN = [
  'sr-Latn-RS',
  'sr',
  'ru-Latn',
  'zh-Latn',
  'en-Shaw',
  'ar-Latn',
  'tlh',
  'und',
  'mul',
  'yue',
];

// "15:00 in Zurich (CET)".
const ALIKE: readonly string[] = ['de timeIn'];

/** Every word of a language by its place, sentences with names in them. */
const wordsOf = (strings: object, path = ''): (readonly [string, string])[] =>
  Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value) return wordsOf(value, `${path}${key}.`);
    const word: unknown =
      typeof value === 'function' ? (value as (...names: string[]) => string)('«1»', '«2»', '«3»') : value;
    return [[path + key, String(word)] as const];
  });

const sentencesOf = (strings: Strings) => wordsOf(strings).filter(([, word]) => word.includes('«'));

describe('stringsFor', () => {
  for (const tag of TAGS) {
    it(`${tag} is spoken`, () => {
      expect(stringsFor(tag)?.language).to.equal(tag);
    });
  }

  for (const [tag, language] of SPOKEN) {
    it(`${tag} is ${language}`, () => {
      expect(stringsFor(tag)?.language).to.equal(language);
    });
  }

  for (const tag of NOT_SPOKEN) {
    it(`${tag} is not spoken`, () => {
      expect(stringsFor(tag)).to.equal(undefined);
    });
  }
});

describe('every language', () => {
  const english = wordsOf(en);

  for (const tag of TAGS) {
    const strings = stringsFor(tag) ?? expect.fail(tag);
    const words = wordsOf(strings);

    it(`${tag} has every word, in the order of English, and none that is empty`, () => {
      expect(words.map(([path]) => path)).to.deep.equal(english.map(([path]) => path));
      for (const [path, word] of words) expect(word, path).to.match(/^\S(.*\S)?$/);
    });

    it(`${tag} has every name in its sentences that the English ones have`, () => {
      const namesIn = (language: Strings) =>
        sentencesOf(language).map(([path, word]) => [path, ...(word.match(/«\d»/g) ?? []).sort()]);
      expect(namesIn(strings)).to.deep.equal(namesIn(en));
    });

    it(`${tag} has no characters that nobody sees`, () => {
      for (const [path, word] of words)
        expect(word, path).not.to.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
    });
  }

  it('has no word in common with English, but what is spelled alike', () => {
    const alike = TAGS.filter(tag => tag !== 'en').flatMap(tag =>
      wordsOf(stringsFor(tag) ?? {})
        .filter(([, word], index) => word === english[index]?.[1])
        .map(([path]) => `${tag} ${path}`),
    );
    expect(alike).to.deep.equal(ALIKE);
  });
});

describe('addStrings', () => {
  it('takes a language that is new, and what is left out is English', () => {
    addStrings('rm', { invite: 'Envidar glieud', share: { copy: 'Copiar la colliaziun' } });
    const strings = stringsFor('rm-CH') ?? expect.fail('not spoken');
    expect([strings.language, strings.invite, strings.share.copy, strings.share.qr]).to.deep.equal([
      'rm',
      'Envidar glieud',
      'Copiar la colliaziun',
      en.share.qr,
    ]);
  });

  it('changes words of one region alone, and one by one', () => {
    addStrings('pt-PT', { invite: 'Convidar' });
    addStrings('pt-PT', { share: { native: 'Partilhar' } });
    const { invite, share, free } = stringsFor('pt-PT') ?? expect.fail('not spoken');
    const brazil = stringsFor('pt-BR') ?? expect.fail('not spoken');
    expect([invite, share.native, free]).to.deep.equal(['Convidar', 'Partilhar', brazil.free]);
    expect(brazil.share.native).not.to.equal('Partilhar');
    expect(brazil.language).to.equal('pt');
  });

  it('keeps two scripts of a language apart', () => {
    addStrings('sr', { free: 'Бесплатно' });
    expect(stringsFor('sr-RS')?.free).to.equal('Бесплатно');
    expect(stringsFor('sr-Cyrl-RS')?.free).to.equal('Бесплатно');
    expect(stringsFor('sr-Latn-RS')).to.equal(undefined);
    addStrings('sr-Latn', { free: 'Besplatno' });
    expect(stringsFor('sr-Latn-RS')?.free).to.equal('Besplatno');
    expect(stringsFor('sr')?.free).to.equal('Бесплатно');
  });

  it('takes words that are undefined as left out', () => {
    const changes = { free: undefined, price: 'Pris' } as unknown as StringsChanges;
    addStrings('da', changes);
    expect(stringsFor('da')).to.deep.equal({ ...en, language: 'da', price: 'Pris' });
  });

  const REFUSED: readonly (readonly [string, unknown, unknown, RegExp])[] = [
    ['a tag that is none', 'no tag', {}, /lang="no tag": expected a BCP 47 tag/],
    ['an unknown language', 'und', {}, /lang="und": expected a BCP 47 tag/],
    ['no tag at all', undefined, {}, /lang="undefined": expected a BCP 47 tag/],
    ['a text for the words', 'tlh', 'Gratis', /strings="Gratis": expected an object/],
    ['nothing for the words', 'tlh', null, /strings="null": expected an object/],
    [
      'a word that there is not',
      'tlh',
      { gratis: 'Gratis' },
      /strings\.gratis="Gratis": expected one of .*, free, /,
    ],
    ['a name of the prototype', 'tlh', { constructor: 'x' }, /strings\.constructor="x": expected one of/],
    ['a number', 'tlh', { free: 1 }, /strings\.free="1": expected a string/],
    ['a text for a sentence', 'tlh', { shareOn: 'Delen' }, /strings\.shareOn="Delen": expected a function/],
    ['a text for several words', 'tlh', { share: 'Delen' }, /strings\.share="Delen": expected an object/],
    ['a word deep inside', 'tlh', { share: { copy: [] } }, /strings\.share\.copy="\[\]": expected a string/],
  ];
  for (const [name, tag, changes, message] of REFUSED) {
    it(`refuses ${name}, says what it expects, and changes nothing`, () => {
      expect(() => {
        addStrings(tag as string, changes as StringsChanges);
      }).to.throw(TypeError, message);
      expect(stringsFor('tlh') === undefined).to.be.true;
    });
  }
});
