import { expect, fixture, html } from '@open-wc/testing';
import { findLang } from '../../src/strings/language.js';

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

describe('langOf', () => {
  for (const [name, template, lang] of PLACES) {
    it(`an element has ${name}`, async () => {
      const holder = await fixture(template);
      expect(findLang(holder.querySelector('b') ?? holder)).to.equal(lang);
    });
  }

  it('an element in a shadow root has that of its host, at any depth', async () => {
    const outer = await fixture(html`<div lang="pt-BR"><div></div></div>`);
    const inner = document.createElement('div');
    outer.firstElementChild?.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('b');
    inner.attachShadow({ mode: 'closed' }).append(element);
    expect(findLang(element)).to.equal('pt-BR');
  });

  it('an element in a shadow root has the nearer one of the two', async () => {
    const outer = await fixture(html`<div lang="pt-BR"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="fr"><b></b></p>';
    expect(findLang(root.querySelector('b') ?? outer)).to.equal('fr');
  });

  it('an element without any has none', () => {
    expect(findLang(document.createElement('b'))).to.equal(undefined);
  });

  it('an element in the document has that of the document', () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'it';
    expect(findLang(document.body)).to.equal('it');
    if (lang) document.documentElement.lang = lang;
    else document.documentElement.removeAttribute('lang');
  });
});
