import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { focusedIn, has, place, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event' };

describe('share panel', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('shows one panel at a time', async () => {
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

  it('focuses the link field again when opened twice', async () => {
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    await press(card, 'Copy link');
    expect(focusedIn(card)?.matches('input, textarea')).to.be.true;
  });

  it('closes when the card is moved', async () => {
    const card = await showCard(EVENT);
    await press(card, 'Show QR code');
    place().append(card);
    await settled(card);
    expect(has(card, 'panel')).to.be.false;
  });

  it('keeps focus on Escape when no panel is open', async () => {
    sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(visibleText(focusedIn(card))).to.equal('Copy link');
  });
});

describe('native share sheet', () => {
  afterEach(() => {
    for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
  });

  for (const [why, name] of [
    ['closed', 'AbortError'],
    ['refused by the browser', 'NotAllowedError'],
    ['already open', 'InvalidStateError'],
  ] as const) {
    it(`causes no unhandled rejection when it is ${why}`, async () => {
      setNow(BEFORE);
      Object.assign(navigator, {
        canShare: () => true,
        share: () => Promise.reject(new DOMException(why, name)),
      });
      const unhandled: unknown[] = [];
      const handleRejection = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        unhandled.push(event.reason);
      };
      window.addEventListener('unhandledrejection', handleRejection, { capture: true });
      const card = await showCard(EVENT);
      await press(card, 'Share');
      await nextFrame();
      await nextFrame();
      window.removeEventListener('unhandledrejection', handleRejection, { capture: true });
      expect(unhandled.map(String)).to.eql([]);
    });
  }
});
