import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { newCard, place, press, untilVisible, setNow, settled, showCard } from '../support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, REAL_EVENT } from '../fixtures/events.js';
import { track } from '../support/tracker.js';

describe('removed cards', () => {
  it('release all resources of many cards', async function () {
    this.timeout(60_000); // `npm run soak` has thousands
    setNow(BEFORE);
    const tracked = track();
    const where = place();
    for (let round = 0; round < 3; round += 1) {
      const cards = Array.from({ length: 40 }, (_, index) =>
        newCard(index % 2 ? SAMPLE_EVENT : REAL_EVENT, '<p>Child</p>'),
      );
      where.append(...cards);
      await Promise.all(cards.map(settled));
      await Promise.all(cards.slice(0, 1).map(untilVisible));
      if (!round) {
        // Each is observed three times: whether it is on screen, what its children are, and which attributes it has. The page
        // is once: its languages.
        expect(tracked.observed(), 'they are counted while they are there').to.equal(121);
        expect(tracked.timers()).to.equal(1);
        expect(tracked.listeners()).not.to.be.empty;
      }
      where.replaceChildren();
    }
    expect(tracked.observed()).to.equal(0);
    expect(tracked.timers()).to.equal(0);
    expect(tracked.listeners()).to.eql([]);
  });

  it('release all resources after use', async () => {
    setNow(BEFORE);
    sinon.stub(navigator.clipboard, 'writeText').resolves();
    const tracked = track();
    const card = await showCard(SAMPLE_EVENT, '<p>Child</p>');
    await untilVisible(card);
    await press(card, 'Copy link');
    await press(card, 'Show QR code');
    await press(card, 'Pause the countdown');
    await press(card, 'Resume the countdown');
    setNow(DURING);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(card);
    expect(tracked.timers()).to.be.greaterThan(0);
    card.remove();
    expect([tracked.timers(), tracked.observed(), tracked.listeners()]).to.eql([0, 0, []]);
  });

  it('release all resources when removed before rendering, reconnected or never connected', async () => {
    setNow(BEFORE);
    const tracked = track();
    const where = place();
    const card = newCard(SAMPLE_EVENT);
    newCard(SAMPLE_EVENT);
    where.append(card);
    card.remove();
    where.append(card);
    await untilVisible(card);
    where.append(newCard(REAL_EVENT));
    where.replaceChildren();
    card.name = 'Changed while it is away';
    await settled(card);
    expect([tracked.timers(), tracked.observed(), tracked.listeners()]).to.eql([0, 0, []]);
  });

  it('release all resources when the clipboard settles after removal', async () => {
    setNow(BEFORE);
    let answer: () => void = () => undefined;
    sinon.stub(navigator.clipboard, 'writeText').returns(new Promise(resolve => (answer = resolve)));
    const tracked = track();
    const card = await showCard(SAMPLE_EVENT);
    await press(card, 'Copy link');
    card.remove();
    answer();
    await new Promise(resolve => requestAnimationFrame(resolve));
    await settled(card);
    expect([tracked.timers(), tracked.observed(), tracked.listeners()]).to.eql([0, 0, []]);
  });

  it('can be connected again', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    card.remove();
    setNow(AFTER);
    place().append(card);
    await settled(card);
    expect(card.phase).to.equal('ended');
  });
});
