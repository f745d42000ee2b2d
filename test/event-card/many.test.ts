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

/** Uses up the rest of the current slice. */
const fillSlice = () => {
  void renderScheduler.requestSlice();
  blockMainThread(60);
};

const FAR = 9000;
const farBelow = () => {
  const where = place();
  where.style.paddingBlockStart = `${FAR}px`;
  return where;
};

describe('many cards on a page', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('show their children until the scheduler renders them', async () => {
    fillSlice();
    const card = newCard(SAMPLE_EVENT, '<p id="inside">Read more</p>');
    place().append(card);
    await Promise.resolve();
    expect(card.hasUpdated).to.be.false;
    expect(card.querySelector<HTMLElement>('#inside')?.offsetHeight).to.be.greaterThan(0);
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('yield to the browser between renders', async () => {
    const where = place();
    const cards = Array.from({ length: 200 }, () => newCard(SAMPLE_EVENT));
    where.append(...cards);
    const rendered = () => cards.filter(card => card.hasUpdated).length;
    await waitUntil(() => rendered() > 0, undefined, { interval: 0 });
    expect(rendered(), 'cards rendered in the first slice').to.be.lessThan(200);
    await Promise.all(cards.map(settled));
    expect(cards.every(card => parts(card, 'title').length === 1)).to.equal(true);
  });

  it('expose every countdown to screen readers, but draw segments only near the viewport', async () => {
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

  it('keep the segments of a card that is off screen, and update them when it is visible again', async () => {
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
