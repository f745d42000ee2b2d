import { expect, fixture, html } from '@open-wc/testing';
import { langOf, languageFor } from '../../src/strings/language.js';

const LANGUAGES = [
  ['English of no country is written as most of the world reads it', ['en'], 'en', 'en-GB'],
  ['English of a country is written as there', ['en-US'], 'en', 'en-US'],
  ['a tag is taken in any case', ['EN-us'], 'en', 'en-US'],
  ['three letters mean the same as two', ['eng'], 'en', 'en-GB'],
  ['an extension is kept', ['en-IN-u-hc-h23'], 'en', 'en-IN-u-hc-h23'],
  ['the first language that is spoken is taken', ['tlh', 'en-AU', 'en-US'], 'en', 'en-AU'],
  ['tags that are none are passed over', ['C', 'en-US@posix', '', '*', 'en_US', 'en-NZ'], 'en', 'en-NZ'],
  [
    'names of the prototype are passed over',
    ['__proto__', 'constructor', 'toString', 'valueOf'],
    'en',
    'en-GB',
  ],
  ['the dates are those of the region of the words', ['de-CH'], 'de', 'de-CH'],
  ['a language that is said to be unknown is passed over', ['und', 'fr'], 'fr', 'fr'],
  ['a region chooses the script', ['zh-TW'], 'zh-Hant', 'zh-TW'],
  ['another script is another language', ['sr-Latn-RS', 'ru-Latn'], 'en', 'en-GB'],
  ['English is spoken where nothing else is', ['tlh'], 'en', 'en-GB'],
  ['English is spoken where nothing is wanted', [], 'en', 'en-GB'],
] as const;

const PLACES = [
  ['its own', html`<p lang="fr"><b lang="en-AU"></b></p>`, 'en-AU'],
  ['that of the parent', html`<p lang="fr"><b></b></p>`, 'fr'],
  [
    'that of the nearest ancestor',
    html`<div lang="de">
      <p lang="fr">
        <i><b></b></i>
      </p>
    </div>`,
    'fr',
  ],
  ['none, where it is said to be unknown', html`<p lang="fr"><b lang=""></b></p>`, ''],
] as const;

describe('languageFor', () => {
  for (const [name, wanted, language, locale] of LANGUAGES) {
    it(name, () => {
      const found = languageFor(wanted);
      expect([found.strings.language, found.locale]).to.deep.equal([language, locale]);
      expect(() => new Intl.DateTimeFormat(found.locale)).not.to.throw();
    });
  }
});

describe('langOf', () => {
  for (const [name, template, lang] of PLACES) {
    it(`an element has ${name}`, async () => {
      const holder = await fixture(template);
      expect(langOf(holder.querySelector('b') ?? holder)).to.equal(lang);
    });
  }

  it('an element in a shadow root has that of its host, at any depth', async () => {
    const outer = await fixture(html`<div lang="pt-BR"><div></div></div>`);
    const inner = document.createElement('div');
    outer.firstElementChild?.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('b');
    inner.attachShadow({ mode: 'closed' }).append(element);
    expect(langOf(element)).to.equal('pt-BR');
  });

  it('an element in a shadow root has the nearer one of the two', async () => {
    const outer = await fixture(html`<div lang="pt-BR"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="fr"><b></b></p>';
    expect(langOf(root.querySelector('b') ?? outer)).to.equal('fr');
  });

  it('an element without any has none', () => {
    expect(langOf(document.createElement('b'))).to.equal(undefined);
  });

  it('an element in the document has that of the document', () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'it';
    expect(langOf(document.body)).to.equal('it');
    if (lang) document.documentElement.lang = lang;
    else document.documentElement.removeAttribute('lang');
  });
});
