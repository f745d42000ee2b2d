import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { listTexts } from '../../src/strings/pack-strings.js';
import { changeStrings, stringsFor, type StringsChanges } from '../../src/strings/registry.js';
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

const placeholdersIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

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
  const english = Object.fromEntries(listTexts(en));

  for (const tag of TAGS) {
    const texts = listTexts(stringsFor(tag) ?? expect.fail(tag));

    it(`${tag} has no text that is empty, or that has a line break or the separator of packed strings`, () => {
      for (const [path, text] of texts) expect(text, path).to.match(/^(?!\s)[^|\n]+(?<!\s)$/);
    });

    it(`${tag} has the placeholders of English`, () => {
      for (const [path, text] of texts)
        expect(placeholdersIn(text), path).to.deep.equal(placeholdersIn(english[path] ?? ''));
    });

    it(`${tag} has no invisible characters`, () => {
      for (const [path, text] of texts)
        expect(text, path).not.to.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
    });
  }

  it('shares no text with English, except those that are spelled alike', () => {
    const alike = TAGS.filter(tag => tag !== 'en').flatMap(tag =>
      listTexts(stringsFor(tag) ?? expect.fail(tag))
        .filter(([path, text]) => text === english[path])
        .map(([path]) => `${tag} ${path}`),
    );
    expect(alike).to.deep.equal(ALIKE);
  });
});

describe('changeStrings', () => {
  it('takes a language that is new, and what is left out is English', () => {
    changeStrings('rm', { invite: 'Envidar glieud', share: { copy: 'Copiar la colliaziun' } });
    const strings = stringsFor('rm-CH') ?? expect.fail('not spoken');
    expect([strings.language, strings.invite, strings.share.copy, strings.share.qr]).to.deep.equal([
      'rm',
      'Envidar glieud',
      'Copiar la colliaziun',
      en.share.qr,
    ]);
  });

  it('changes words of one region alone, and one by one', () => {
    changeStrings('pt-PT', { invite: 'Convidar' });
    changeStrings('pt-PT', { share: { native: 'Partilhar' } });
    const { invite, share, free } = stringsFor('pt-PT') ?? expect.fail('not spoken');
    const brazil = stringsFor('pt-BR') ?? expect.fail('not spoken');
    expect([invite, share.native, free]).to.deep.equal(['Convidar', 'Partilhar', brazil.free]);
    expect(brazil.share.native).not.to.equal('Partilhar');
    expect(brazil.language).to.equal('pt');
  });

  it('keeps two scripts of a language apart', () => {
    changeStrings('sr', { free: 'Бесплатно' });
    expect(stringsFor('sr-RS')?.free).to.equal('Бесплатно');
    expect(stringsFor('sr-Cyrl-RS')?.free).to.equal('Бесплатно');
    expect(stringsFor('sr-Latn-RS')).to.equal(undefined);
    changeStrings('sr-Latn', { free: 'Besplatno' });
    expect(stringsFor('sr-Latn-RS')?.free).to.equal('Besplatno');
    expect(stringsFor('sr')?.free).to.equal('Бесплатно');
  });

  it('takes words that are undefined as left out', () => {
    const changes = { free: undefined, price: 'Pris' } as unknown as StringsChanges;
    changeStrings('da', changes);
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
    ['a function', 'tlh', { shareOn: String }, /strings\.shareOn=.*: expected a string/],
    ['a text for several words', 'tlh', { share: 'Delen' }, /strings\.share="Delen": expected an object/],
    ['a word deep inside', 'tlh', { share: { copy: [] } }, /strings\.share\.copy="\[\]": expected a string/],
  ];
  for (const [name, tag, changes, message] of REFUSED) {
    it(`refuses ${name}, says what it expects, and changes nothing`, () => {
      expect(() => {
        changeStrings(tag as string, changes as StringsChanges);
      }).to.throw(TypeError, message);
      expect(stringsFor('tlh') === undefined).to.be.true;
    });
  }
});
