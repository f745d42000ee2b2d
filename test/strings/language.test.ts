import { expect, fixture, html } from '@open-wc/testing';
import { findLang } from '../../src/strings/language.js';

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
