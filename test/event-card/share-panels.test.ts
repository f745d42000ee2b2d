import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { control, focusedIn, has, partText, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' };

const pressKey = async (card: EventCard, key: string) => {
  focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled(card);
};

describe('"Copy link" without clipboard access', () => {
  beforeEach(() => {
    setNow(BEFORE);
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
  });

  it('shows the selected URL in a focused field', async () => {
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    const field = card.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    expect(field?.value).to.equal(EVENT.url);
    expect(field?.readOnly).to.be.true;
    expect(focusedIn(card) === field).to.be.true;
    expect([field?.selectionStart, field?.selectionEnd]).to.eql([0, EVENT.url.length]);
    expect(visibleText(field?.labels?.[0])).to.match(/^copy this/i);
    expect(partText(card, 'announcement')).to.equal('');
  });

  it('closes the field on Escape and returns focus to the button', async () => {
    const card = await showCard(EVENT);
    await press(card, 'Copy link');
    await pressKey(card, 'a');
    expect(has(card, 'panel')).to.be.true;
    await pressKey(card, 'Escape');
    expect(has(card, 'panel')).to.be.false;
    expect(visibleText(focusedIn(card))).to.equal('Copy link');
  });

  it('opens no field in a card that was removed in the meantime', async () => {
    const card = await showCard(EVENT);
    const container = card.parentElement;
    control(card, 'Copy link')?.click();
    card.remove();
    await new Promise(resolve => setTimeout(resolve));
    container?.append(card);
    await settled(card);
    expect(has(card, 'panel')).to.be.false;
  });
});

describe('QR code', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('opens with an accessible name, and closes', async () => {
    const card = await showCard(EVENT);
    const button = control(card, 'Show QR code');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    await press(card, 'Show QR code');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const image = card.renderRoot.querySelector('svg[role=img]');
    expect(image?.getAttribute('aria-label')).to.equal('QR code with a link to the event');
    expect(image?.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(image?.querySelector('path')?.getAttribute('d')?.length).to.be.greaterThan(1000);
    await press(card, 'Show QR code');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    expect(has(card, 'panel')).to.be.false;
  });

  it('closes on Escape and returns focus to the button', async () => {
    const card = await showCard(EVENT);
    await press(card, 'Show QR code');
    await pressKey(card, 'Escape');
    expect(has(card, 'panel')).to.be.false;
    expect(visibleText(focusedIn(card))).to.equal('Show QR code');
  });

  it('encodes the URL of the event', async () => {
    const drawCode = async (url: string) => {
      const card = await showCard({ ...EVENT, url });
      await press(card, 'Show QR code');
      return card.renderRoot.querySelector('svg[role=img] path')?.getAttribute('d');
    };
    const one = await drawCode('https://ngo.example/1');
    expect(await drawCode('https://ngo.example/2')).not.to.equal(one);
    expect(await drawCode('https://ngo.example/1')).to.equal(one);
  });
});
