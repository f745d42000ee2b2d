import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { focusedIn, has, place, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event' };

describe('what is open below the share buttons', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('is one thing at a time', async () => {
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    const card = await showCard(EVENT);
    await press(card, 'Show QR code');
    await press(card, 'Copy link');
    expect(card.renderRoot.querySelectorAll('[part~=panel]').length).to.equal(1);
    expect(has(card, 'qr-code')).to.be.false;
    await press(card, 'Show QR code');
    expect(has(card, 'qr-code')).to.be.true;
    expect(card.renderRoot.querySelectorAll('[part~=panel]').length).to.equal(1);
  });

  it('can be asked for again while it is open', async () => {
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    await press(card, 'Copy link');
    expect(focusedIn(card)?.matches('input, textarea')).to.be.true;
  });

  it('is closed when the card is moved', async () => {
    const card = await showCard(EVENT);
    await press(card, 'Show QR code');
    place().append(card);
    await settled(card);
    expect(has(card, 'panel')).to.be.false;
  });

  it('moves no focus when there is nothing to close', async () => {
    sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(visibleText(focusedIn(card))).to.equal('Copy link');
  });
});

describe("the system's share sheet", () => {
  afterEach(() => {
    for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
  });

  for (const [why, name] of [
    ['closed', 'AbortError'],
    ['refused by the system', 'NotAllowedError'],
    ['open already', 'InvalidStateError'],
  ] as const) {
    it(`that is ${why} is no exception in the page`, async () => {
      setNow(BEFORE);
      Object.assign(navigator, {
        canShare: () => true,
        share: () => Promise.reject(new DOMException(why, name)),
      });
      const unhandled: unknown[] = [];
      const keep = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        unhandled.push(event.reason);
      };
      window.addEventListener('unhandledrejection', keep, { capture: true });
      const card = await showCard(EVENT);
      await press(card, 'Share');
      await nextFrame();
      await nextFrame();
      window.removeEventListener('unhandledrejection', keep, { capture: true });
      expect(unhandled.map(String)).to.eql([]);
    });
  }
});
