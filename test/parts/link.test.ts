import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import sinon from 'sinon';
import { renderLink } from '../../src/parts/link.js';
import { en } from '../../src/strings/en.js';

const renderAnchor = (href: string, handleClick?: () => void) => {
  const container = document.createElement('div');
  render(
    renderLink(
      { href, part: 'button primary', content: html`<b>Go</b>`, ...(handleClick && { handleClick }) },
      en,
    ),
    container,
  );
  const link = container.querySelector('a');
  if (!link) throw new Error('expected a link');
  return link;
};

describe('renderLink', () => {
  for (const href of ['https://ngo.example/', 'http://ngo.example/']) {
    it(`opens ${href} in a new tab, announces that and sends no referrer`, () => {
      const link = renderAnchor(href);
      expect(link.target).to.equal('_blank');
      expect([...link.relList].sort()).to.eql(['noopener', 'noreferrer']);
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.textContent).to.equal('Go (opens in a new tab)');
    });
  }

  for (const href of ['mailto:a@ngo.example', 'tel:+41225550123']) {
    it(`opens no new tab for ${href}`, () => {
      const link = renderAnchor(href);
      expect(link.hasAttribute('target')).to.be.false;
      expect(link.textContent).to.equal('Go');
    });
  }

  it('sets the same names as parts and as classes', () => {
    const link = renderAnchor('https://ngo.example/');
    expect([link.part.value, link.className]).to.eql(['button primary', 'button primary']);
  });

  it('calls handleClick on click', () => {
    const handleClick = sinon.spy();
    const link = renderAnchor('https://ngo.example/', handleClick);
    link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(handleClick.callCount).to.equal(1);
  });
});
