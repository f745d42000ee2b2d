import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { en } from '../../src/strings/en.js';
import { listTexts } from '../../src/strings/pack-strings.js';
import { addStrings, stringsFor, stringsStore, type PartialStrings } from '../../src/strings/registry.js';
import { canonicalTag } from '../../src/strings/tag.js';
import { TAGS, TRANSLATED_TAGS } from '../support/languages.js';

const SPOKEN = [
  ['pt', 'pt'],
  ['pt-BR', 'pt'],
  ['pt-AO', 'pt-PT'],
  ['pt-MZ-u-nu-latn', 'pt-PT'],
  ['pt-Latn-PT', 'pt-PT'],
  ['en-AU', 'en'],
  ['en-US-u-hc-h23', 'en-US'],
  ['es-419', 'es'],
  ['de-CH-1996', 'de'],
  ['de-Latn-AT', 'de'],
  ['ar-EG-u-nu-arab', 'ar'],
  ['fa-AF', 'fa'],
  ['ur-IN', 'ur'],
  ['bn-IN', 'bn'],
  ['in', 'id'],
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
  'ur-Deva',
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
      expect(stringsFor(canonicalTag(tag) ?? '')?.language).to.equal(language);
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

    it(`${tag} has no invisible characters, except the non-joiner within Persian words`, () => {
      for (const [path, text] of texts)
        expect(tag === 'fa' ? text.replace(/(?<=\p{L})\u200c(?=\p{L})/gu, '') : text, path).not.to.match(
          /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
        );
    });

    it(`${tag} is in normal form C`, () => {
      for (const [path, text] of texts) expect(text.normalize(), path).to.equal(text);
    });
  }

  it('shares no text with English, except those that are spelled alike', () => {
    const alike = TRANSLATED_TAGS.flatMap(tag =>
      listTexts(stringsFor(tag) ?? expect.fail(tag))
        .filter(([path, text]) => text === english[path])
        .map(([path]) => `${tag} ${path}`),
    );
    expect(alike).to.deep.equal(ALIKE);
  });
});

describe('addStrings', () => {
  it('adds a language; what is left out is English', () => {
    addStrings('rm', { invite: 'Envidar glieud', share: { copy: 'Copiar la colliaziun' } });
    const strings = stringsFor('rm-CH') ?? expect.fail('not spoken');
    expect([strings.language, strings.invite, strings.share.copy, strings.share.qr]).to.deep.equal([
      'rm',
      'Envidar glieud',
      'Copiar la colliaziun',
      en.share.qr,
    ]);
  });

  it('replaces texts of one region alone, and one by one', () => {
    addStrings('pt-PT', { invite: 'Convidar' });
    addStrings('pt-PT', { share: { native: 'Partilhar' } });
    const { invite, share, free } = stringsFor('pt-PT') ?? expect.fail('not spoken');
    const brazil = stringsFor('pt-BR') ?? expect.fail('not spoken');
    expect([invite, share.native, free]).to.deep.equal(['Convidar', 'Partilhar', brazil.free]);
    expect(brazil.share.native).not.to.equal('Partilhar');
    expect(brazil.language).to.equal('pt');
  });

  it('replaces texts of a language in its regions, too', () => {
    const { status, share } = stringsFor('en-US') ?? expect.fail('not spoken');
    addStrings('en', { programme: 'Agenda', share: { qr: 'Code' } });
    const american = stringsFor('en-US') ?? expect.fail('not spoken');
    expect([american.programme, american.share]).to.deep.equal(['Agenda', { ...share, qr: 'Code' }]);
    expect([american.status, american.language]).to.deep.equal([status, 'en-US']);
    expect(stringsFor('en')?.programme).to.equal('Agenda');
    addStrings('en', { programme: en.programme, share: en.share });
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

  it('takes the content of a JSON file', () => {
    const json = '{ "free": "Gratis", "shareOn": "Del på {service}", "share": { "copy": "Kopiér" } }';
    addStrings('nb', JSON.parse(json) as PartialStrings);
    const { free, shareOn, share } = stringsFor('nb') ?? expect.fail('not spoken');
    expect([free, shareOn, share.copy]).to.deep.equal(['Gratis', 'Del på {service}', 'Kopiér']);
  });

  it('takes all strings of another language, under the new tag', () => {
    const german = stringsFor('de') ?? expect.fail('not spoken');
    addStrings('gsw', german);
    expect(stringsFor('gsw')).to.deep.equal({ ...german, language: 'gsw' });
  });

  it('takes texts that are undefined as left out', () => {
    const strings = { free: undefined, price: 'Pris' } as unknown as PartialStrings;
    addStrings('da', strings);
    expect(stringsFor('da')).to.deep.equal({ ...en, language: 'da', price: 'Pris' });
  });

  it('takes a text without a placeholder, and one that had lost it with the placeholder again', () => {
    addStrings('fo', { timeIn: '{time} ({zone})' });
    expect(stringsFor('fo')?.timeIn).to.equal('{time} ({zone})');
    addStrings('fo', { timeIn: '{place}: {time}' });
    expect(stringsFor('fo')?.timeIn).to.equal('{place}: {time}');
  });

  it('notifies subscribers once the texts are there', () => {
    const seen: unknown[] = [];
    const unsubscribe = stringsStore.subscribe(() => seen.push(stringsFor('is')?.free));
    addStrings('is', { free: 'Ókeypis' });
    unsubscribe();
    expect(seen).to.deep.equal(['Ókeypis']);
    expect(stringsStore.value.get('is')?.free).to.equal('Ókeypis');
  });

  describe('where the browser claims a language without names of months', () => {
    afterEach(() => {
      sinon.restore();
    });

    it('refuses it, and changes nothing', () => {
      sinon.stub(Intl.DateTimeFormat.prototype, 'format').get(() => () => '1970 M01 1');
      expect(() => {
        addStrings('kk', { free: 'Тегін' });
      }).to.throw(
        TypeError,
        'addStrings: this browser has no names of months in "kk", and would write dates such as "1970 M01 1"',
      );
      expect(stringsFor('kk')).to.equal(undefined);
    });

    for (const tag of ['az', 'bs', 'kk', 'kok', 'pa', 'sd', 'uz']) {
      it(`takes ${tag} only with names of months`, () => {
        const month = new Intl.DateTimeFormat([tag, 'en'], { month: 'long' }).format();
        let isRefused = false;
        try {
          addStrings(tag, { free: '0' });
        } catch {
          isRefused = true;
        }
        expect(isRefused, month).to.equal(/^M\d\d$/.test(month));
        expect(stringsFor(tag)?.free).to.equal(isRefused ? undefined : '0');
      });
    }
  });

  const REFUSED: readonly (readonly [string, unknown, unknown, string])[] = [
    ['an invalid tag', 'no tag', {}, '"no tag" is not a BCP 47 tag such as "sw" or "zh-Hant"'],
    ['an unknown language', 'und', {}, '"und" is not a BCP 47 tag'],
    ['no tag', undefined, {}, '"undefined" is not a BCP 47 tag'],
    ['a text for the strings', 'tlh', 'Gratis', 'strings must be an object of texts'],
    ['null for the strings', 'tlh', null, 'strings must be an object of texts'],
    ['an array for the strings', 'tlh', [], 'strings must be an object of texts'],
    ['an unknown key', 'tlh', { fre: 'Gratis' }, 'unknown key "fre". Known keys: language, phase, status,'],
    ['a name of the prototype', 'tlh', { constructor: 'x' }, 'unknown key "constructor". Known keys: '],
    ['an own __proto__', 'tlh', JSON.parse('{ "__proto__": {} }'), 'unknown key "__proto__". Known keys: '],
    [
      'an unknown key in a group',
      'tlh',
      { share: { copi: 'Delen' } },
      'unknown key "share.copi". Known keys: native, copy, invitation, email, qr',
    ],
    ['a number', 'tlh', { free: 1 }, '"free" must be a text'],
    ['a function', 'tlh', { shareOn: () => 'Delen' }, '"shareOn" must be a text'],
    ['a text for a group', 'tlh', { share: 'Delen' }, '"share" must be an object of texts'],
    ['an array in a group', 'tlh', { share: { copy: [] } }, '"share.copy" must be a text'],
    [
      'an unknown placeholder',
      'tlh',
      { free: 'Gratis', timeIn: '{time} in {plaats}' },
      'unknown placeholder {plaats} in "timeIn". Known placeholders: {time}, {place}, {zone}',
    ],
    [
      'a placeholder where English has none',
      'tlh',
      { share: { copy: '{url}' } },
      'unknown placeholder {url} in "share.copy". Known placeholders: none',
    ],
  ];
  for (const [name, tag, strings, message] of REFUSED) {
    it(`refuses ${name}, and changes nothing`, () => {
      expect(() => {
        addStrings(tag as string, strings as PartialStrings);
      }).to.throw(TypeError, `addStrings: ${message}`);
      expect(stringsFor('tlh')).to.equal(undefined);
    });
  }
});
