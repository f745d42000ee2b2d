import { expect, waitUntil } from '@open-wc/testing';
import { renderScheduler } from '../../src/render-scheduler.js';
import { blockMainThread } from '../support/block-main-thread.js';
import {
  newCard,
  part,
  partText,
  parts,
  place,
  untilVisible,
  setNow,
  settled,
  showCard,
  untilHidden,
} from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';

/** Takes the turn until its end. */
const keepBusy = () =>
  renderScheduler.schedule(() => {
    blockMainThread(60);
  });

const FAR = 9000;
const farBelow = () => {
  const where = place();
  where.style.paddingBlockStart = `${FAR}px`;
  return where;
};

describe('a page with many cards', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('shows what it wrote inside of a card until that has its turn', async () => {
    await keepBusy();
    const busy = keepBusy();
    const card = newCard(SAMPLE_EVENT, '<p>Read more</p>');
    place().append(card);
    await Promise.resolve();
    expect(card.shadowRoot).to.equal(null);
    await busy;
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('answers between two cards', async () => {
    const where = place();
    const cards = Array.from({ length: 200 }, () => newCard(SAMPLE_EVENT));
    where.append(...cards);
    const rendered = () => cards.filter(card => card.hasUpdated).length;
    await waitUntil(() => rendered() > 0, undefined, { interval: 0 });
    expect(rendered(), 'at the first occasion').to.be.lessThan(200);
    await Promise.all(cards.map(settled));
    expect(cards.every(card => parts(card, 'title').length === 1)).to.equal(true);
  });

  it('tells a listener of each countdown, and draws the timeLeft of those that are nearly in sight', async () => {
    const { 'start-date': start, ...undated } = SAMPLE_EVENT;
    const where = farBelow();
    const card = await showCard(undated, '', where);
    await untilHidden(card);
    card.startDate = start;
    await settled(card);
    expect(visibleText(card.renderRoot.querySelector('[role=timer]'))).to.match(/^Starts in 12 days/);
    expect(parts(card, 'segment')).to.have.length(0);
    window.scrollTo(0, FAR);
    await untilVisible(card);
    expect(parts(card, 'segment')).to.have.length(4);
  });

  it('keeps the timeLeft of a card that has gone out of sight, and says them anew when it is back', async () => {
    const where = place();
    const card = await showCard(SAMPLE_EVENT, '', where);
    await untilVisible(card);
    expect(partText(card, 'segment-unit')).to.equal('days');
    where.style.paddingBlockStart = `${FAR}px`;
    await untilHidden(card);
    card.lang = 'de';
    await settled(card);
    expect(part(card, 'segment-unit').textContent).to.equal('days');
    window.scrollTo(0, FAR);
    await untilVisible(card);
    expect(partText(card, 'segment-unit')).to.equal('Tage');
  });
});
