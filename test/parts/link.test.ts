import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import sinon from 'sinon';
import { renderLink } from '../../src/parts/link.js';
import { en } from '../../src/strings/en.js';

const rendered = (href: string, handleClick?: () => void) => {
  const container = document.createElement('div');
  render(
    renderLink(
      { href, part: 'button primary', content: html`<b>Go</b>`, ...(handleClick && { handleClick }) },
      en,
    ),
    container,
  );
  const link = container.querySelector('a');
  if (!link) throw new Error('there is no link');
  return link;
};

describe('a link', () => {
  for (const href of ['https://ngo.example/', 'http://ngo.example/']) {
    it(`to ${href} opens a new tab, says so, and tells that tab nothing`, () => {
      const link = rendered(href);
      expect(link.target).to.equal('_blank');
      expect([...link.relList].sort()).to.eql(['noopener', 'noreferrer']);
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.textContent).to.equal('Go (opens in a new tab)');
    });
  }

  for (const href of ['mailto:a@ngo.example', 'tel:+41225550123']) {
    it(`to ${href} opens no tab`, () => {
      const link = rendered(href);
      expect(link.hasAttribute('target')).to.be.false;
      expect(link.textContent).to.equal('Go');
    });
  }

  it('is named for the page’s styles, and for its own', () => {
    const link = rendered('https://ngo.example/');
    expect([link.part.value, link.className]).to.eql(['button primary', 'button primary']);
  });

  it('tells of a click', () => {
    const handleClick = sinon.spy();
    const link = rendered('https://ngo.example/', handleClick);
    link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(handleClick.callCount).to.equal(1);
  });
});
