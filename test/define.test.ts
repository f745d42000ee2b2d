import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { defineEventCard } from '../src/define.js';
import { EventCard } from '../src/event-card.js';
import { VERSION } from '../src/version.js';

describe('defineEventCard', () => {
  let warn: sinon.SinonStub;
  let define: sinon.SinonStub;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
    define = sinon.stub(customElements, 'define');
  });
  afterEach(() => {
    sinon.restore();
  });

  const stubDefined = (element: unknown) => {
    sinon.stub(customElements, 'get').returns(element as CustomElementConstructor | undefined);
  };

  it('defines the element in a page without one', () => {
    stubDefined(undefined);
    defineEventCard();
    expect(define.calledOnceWithExactly('event-card', EventCard)).to.be.true;
    expect(warn.callCount).to.equal(0);
  });

  it('does nothing if the same version is already defined', () => {
    stubDefined({ version: VERSION });
    defineEventCard();
    expect(define.callCount).to.equal(0);
    expect(warn.callCount).to.equal(0);
  });

  for (const [what, element, words] of [
    ['another version', { version: '0.0.1' }, '0.0.1'],
    ['a foreign element', {}, 'another script'],
  ] as const) {
    it(`keeps ${what} and warns once`, () => {
      stubDefined(element);
      defineEventCard();
      expect(define.callCount).to.equal(0);
      expect(warn.callCount).to.equal(1);
      expect(warn.firstCall.args[0]).to.include('<event-card>').and.include(words).and.include(VERSION);
    });
  }
});
