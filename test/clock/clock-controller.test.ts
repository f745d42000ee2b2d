import { expect, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import {
  comeBackAt,
  part,
  place,
  press,
  untilVisible,
  setNow,
  showCard,
  untilHidden,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { track, type Tracker } from '../support/tracker.js';

/** Moves an element out of sight; remove the result to bring it back. */
const pushOffScreen = (element: Element) => {
  const spacer = document.createElement('div');
  spacer.style.height = '9000px';
  element.before(spacer);
  return spacer;
};

/** Cards on top of each other, so that all of them are on screen. */
async function showCards(count: number, attributes: Attributes = SAMPLE_EVENT) {
  const where = place();
  Object.assign(where.style, { display: 'grid', gridTemplateColumns: '300px', gridTemplateRows: '500px' });
  const cards = await Promise.all(
    Array.from({ length: count }, () => {
      const cell = document.createElement('div');
      cell.style.gridArea = '1 / 1';
      where.append(cell);
      return showCard(attributes, '', cell);
    }),
  );
  await Promise.all(cards.map(untilVisible));
  return cards;
}

describe('a card off screen', () => {
  it('changes its phase, and fires the event, but draws no figures and keeps its distance', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    pushOffScreen(card);
    await untilHidden(card);
    const phases: string[] = [];
    card.addEventListener('event-card-phase', ({ detail: { phase, previous } }) => {
      phases.push(`${previous} → ${phase}`);
    });
    const seconds = () => visibleText(card.renderRoot.querySelector('.segment:last-child'));
    const drawn = seconds();
    await comeBackAt('2027-03-12T10:00:07Z', card);
    expect(seconds()).to.equal(drawn);
    await comeBackAt('2027-03-24T14:00:00Z', card);
    expect(phases).to.eql(['upcoming → live']);
    const distance = visibleText(part(card, 'distance'));
    await comeBackAt('2027-03-24T14:10:00Z', card);
    expect(visibleText(part(card, 'distance'))).to.equal(distance);
    await comeBackAt('2027-03-24T15:30:00Z', card);
    expect(phases).to.eql(['upcoming → live', 'live → ended']);
  });

  it('changes its phase by itself', async () => {
    const where = place();
    where.style.paddingBlockStart = '9000px';
    const start = new Date(Date.now() + 2000).toISOString();
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': start }, '', where);
    const phase = oneEvent(card, 'event-card-phase');
    expect((await phase).detail).to.eql({ phase: 'live', previous: 'upcoming' });
  });

  it('changes its phase as soon as a hidden tab is seen again', async () => {
    setNow('2027-03-24T13:59:59Z');
    const card = await showCard(SAMPLE_EVENT);
    pushOffScreen(card);
    await untilHidden(card);
    let isHidden = true;
    sinon.stub(Document.prototype, 'hidden').get(() => isHidden);
    await comeBackAt('2027-03-24T14:00:01Z', card);
    expect(card.phase).to.equal('upcoming');
    isHidden = false;
    await comeBackAt('2027-03-24T14:00:02Z', card);
    expect(card.phase).to.equal('live');
  });
});

describe('timers of a page with cards', () => {
  let tracked: Tracker;

  beforeEach(() => {
    setNow(BEFORE);
    tracked = track();
  });

  it('share one timer among a hundred cards', async () => {
    const cards = await showCards(100);
    expect(tracked.timers()).to.equal(1);
    await comeBackAt('2027-03-12T10:00:03Z', ...cards);
    expect(tracked.timers()).to.equal(1);
    const seconds = cards.map(card => visibleText(card.renderRoot.querySelector('.segment:last-child')));
    expect(new Set(seconds)).to.eql(new Set(['57 seconds']));
  });

  it('stop while the tab is hidden', async () => {
    const cards = await showCards(3);
    let isHidden = true;
    sinon.stub(Document.prototype, 'hidden').get(() => isHidden);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tracked.timers()).to.equal(0);
    isHidden = false;
    await comeBackAt('2027-03-12T10:00:03Z', ...cards);
    expect(tracked.timers()).to.equal(1);
    for (const card of cards) expect(visibleText(part(card, 'countdown'))).to.include('57 seconds');
  });

  it('wait for the next phase alone while all cards are off screen', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    expect(tracked.timers()).to.equal(1);
    const spacer = pushOffScreen(card);
    await untilHidden(card);
    const delays = sinon.spy(window, 'setTimeout');
    await comeBackAt('2027-03-12T10:00:02Z', card);
    expect(delays.args.map(([, delay]) => delay)).to.eql([60_000]);
    expect(tracked.timers()).to.equal(1);
    setNow('2027-03-12T10:00:03Z');
    spacer.remove();
    await untilVisible(card);
    expect(visibleText(part(card, 'countdown'))).to.include('57 seconds');
    expect(tracked.timers()).to.equal(1);
  });

  it('do not run by the second while all cards are paused', async () => {
    const cards = await showCards(2);
    for (const card of cards) await press(card, 'Pause the countdown');
    const delays = sinon.spy(window, 'setTimeout');
    await comeBackAt('2027-03-12T10:00:03Z', ...cards);
    expect(delays.args.map(([, delay]) => delay)).to.eql([60_000]);
    for (const card of cards) await press(card, 'Resume the countdown');
    expect(delays.args.map(([, delay]) => delay)).to.include(1000);
    expect(tracked.timers()).to.equal(1);
  });

  for (const [kind, now, attributes] of [
    ['whose event has ended', AFTER, {}],
    ['without a date', BEFORE, { 'start-date': '' }],
    ['without a name', BEFORE, { name: '', 'start-date': '', duration: '' }],
  ] as const) {
    it(`never start for a card ${kind}`, async () => {
      setNow(now);
      if (kind === 'without a name') sinon.stub(console, 'warn');
      await showCards(2, { ...SAMPLE_EVENT, ...attributes });
      expect(tracked.timers()).to.equal(0);
    });
  }

  it('stop after the last event has ended', async () => {
    setNow(DURING);
    const cards = await showCards(2);
    expect(tracked.timers()).to.equal(1);
    await comeBackAt(AFTER, ...cards);
    expect(cards.map(({ phase }) => phase)).to.eql(['ended', 'ended']);
    const announcements = 2; // each card clears its status message after a while
    expect(tracked.timers()).to.equal(announcements);
  });

  it('wait for the next minute if no seconds are shown', async () => {
    const delays = sinon.spy(window, 'setTimeout');
    setNow('2027-03-12T10:00:15Z');
    await showCards(1, { ...SAMPLE_EVENT, countdown: 'minutes' });
    const waits = delays.args.map(([, delay]) => delay);
    expect(waits).to.include(45_000).and.not.include(1000);
  });
});
