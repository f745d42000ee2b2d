import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { defineEventCard } from '../src/define.js';
import { EventCard } from '../src/event-card.js';
import { VERSION } from '../src/version.js';

describe('defining the element', () => {
  let warn: sinon.SinonStub;
  let define: sinon.SinonStub;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
    define = sinon.stub(customElements, 'define');
  });
  afterEach(() => {
    sinon.restore();
  });

  const definedIs = (element: unknown) => {
    sinon.stub(customElements, 'get').returns(element as CustomElementConstructor | undefined);
  };

  it('defines it in a page that has none', () => {
    definedIs(undefined);
    defineEventCard();
    expect(define.calledOnceWithExactly('event-card', EventCard)).to.be.true;
    expect(warn.callCount).to.equal(0);
  });

  it('is silent where the same version is there already', () => {
    definedIs({ version: VERSION });
    defineEventCard();
    expect(define.callCount).to.equal(0);
    expect(warn.callCount).to.equal(0);
  });

  for (const [what, element, words] of [
    ['another version', { version: '0.0.1' }, '0.0.1'],
    ["somebody else's element", {}, 'another script'],
  ] as const) {
    it(`leaves ${what} where it is, and says so once`, () => {
      definedIs(element);
      defineEventCard();
      expect(define.callCount).to.equal(0);
      expect(warn.callCount).to.equal(1);
      expect(warn.firstCall.args[0]).to.include('<event-card>').and.include(words).and.include(VERSION);
    });
  }
});
