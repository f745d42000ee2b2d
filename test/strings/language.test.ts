import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import { findLang, visitorLanguages } from '../../src/strings/language.js';

const PLACES = [
  ['its own lang', html`<p lang="fr"><b lang="en-AU"></b></p>`, 'en-AU'],
  ['the lang of its parent', html`<p lang="fr"><b></b></p>`, 'fr'],
  [
    'the lang of its nearest ancestor',
    html`<div lang="de">
      <p lang="fr">
        <i><b></b></i>
      </p>
    </div>`,
    'fr',
  ],
  ['the canonical form of a lang with an underscore', html`<p lang="fr_CA"><b></b></p>`, 'fr-CA'],
  [
    'the next lang, if one cannot be read',
    html`<div lang="de">
      <p lang="{{ lang }}"><b lang="french"></b></p>
    </div>`,
    'de',
  ],
  ['xml:lang of an XHTML template', html`<p xml:lang="fr"><b></b></p>`, 'fr'],
  ["'' if it is unknown", html`<p lang="fr"><b lang=""></b></p>`, ''],
] as const;

describe('findLang', () => {
  for (const [name, template, lang] of PLACES) {
    it(`returns ${name}`, async () => {
      const holder = await fixture(template);
      expect(findLang(holder.querySelector('b') ?? holder)).to.equal(lang);
    });
  }

  it('returns the lang of the host of nested shadow roots', async () => {
    const outer = await fixture(html`<div lang="pt-BR"><div></div></div>`);
    const inner = document.createElement('div');
    outer.firstElementChild?.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('b');
    inner.attachShadow({ mode: 'closed' }).append(element);
    expect(findLang(element)).to.equal('pt-BR');
  });

  it('prefers a lang within the shadow root to that of its host', async () => {
    const outer = await fixture(html`<div lang="pt-BR"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="fr"><b></b></p>';
    expect(findLang(root.querySelector('b') ?? outer)).to.equal('fr');
  });

  it('returns xml:lang of an XML document', () => {
    const page = new DOMParser().parseFromString(
      '<p xmlns="http://www.w3.org/1999/xhtml" xml:lang="pt_BR"><b/></p>',
      'application/xhtml+xml',
    );
    expect(findLang(page.querySelector('b') ?? page.documentElement)).to.equal('pt-BR');
  });

  it('returns the language that the page declares, if there is no lang', () => {
    const page = document.implementation.createHTMLDocument();
    page.head.innerHTML = '<meta http-equiv="Content-Language" content="it, en">';
    expect(findLang(page.body)).to.equal('it');
    page.body.lang = 'fr';
    expect(findLang(page.body)).to.equal('fr');
  });

  it('returns undefined for a detached element without a lang', () => {
    expect(findLang(document.createElement('b'))).to.equal(undefined);
  });

  it('returns the lang of the document', () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'it';
    expect(findLang(document.body)).to.equal('it');
    if (lang) document.documentElement.lang = lang;
    else document.documentElement.removeAttribute('lang');
  });
});

describe('visitorLanguages', () => {
  afterEach(() => {
    sinon.restore();
  });

  const NAVIGATORS: readonly (readonly [
    languages: unknown,
    language: unknown,
    expected: readonly string[],
  ])[] = [
    [['fr-CH', 'en'], 'fr-CH', ['fr-CH', 'en']],
    [undefined, 'de', ['de']],
    ['es', 'de', ['es']],
    [[null, 'it'], 'it', ['it']],
    [undefined, undefined, []],
  ];
  for (const [languages, language, expected] of NAVIGATORS) {
    it(`returns ${JSON.stringify(expected)} in a browser with ${JSON.stringify({ languages, language })}`, () => {
      sinon.stub(navigator, 'languages').get(() => languages);
      sinon.stub(navigator, 'language').get(() => language);
      expect(visitorLanguages()).to.eql(expected);
    });
  }
});
