import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import {
  comeBackAt,
  has,
  newCard,
  partText,
  parts,
  place,
  press,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { EventCard } from '../../src/index.js';

const timeLeft = (card: EventCard) =>
  parts(card, 'segment-value')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('<event-card>', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('applies properties that were set before its upgrade', async () => {
    const page = document.implementation.createHTMLDocument();
    const early = page.createElement('event-card');
    expect(early instanceof EventCard, 'upgraded before it is connected').to.be.false;
    Object.assign(early, { name: 'Set early', startDate: '2027-03-24', headingLevel: 2 });
    early.setAttribute('organizer', 'DAFOH');
    place().append(early);
    await settled(early);
    expect(early instanceof EventCard).to.be.true;
    expect(visibleText(early.renderRoot.querySelector('h2'))).to.equal('Set early');
    expect(partText(early, 'organizers')).to.equal('DAFOH');
    early.name = 'Set late';
    await settled(early);
    expect(partText(early, 'title')).to.equal('Set late');
  });

  it('updates when attributes are changed or removed', async () => {
    const card = await showCard(SAMPLE_EVENT);
    card.setAttribute('name', 'Another title');
    card.setAttribute('start-date', '2027-03-26');
    card.removeAttribute('organizer');
    await settled(card);
    expect(partText(card, 'title')).to.equal('Another title');
    expect(partText(card, 'when')).to.include('26 March').and.include('Time to be announced');
    expect(has(card, 'organizers')).to.be.false;
    expect(has(card, 'countdown')).to.be.false;
  });

  it('updates when lang changes', async () => {
    const card = await showCard(SAMPLE_EVENT);
    expect(partText(card, 'date')).to.include('24 March');
    card.lang = 'en-US';
    await nextFrame();
    await settled(card);
    expect(partText(card, 'date')).to.include('March 24');
  });

  it('renders several changes at once', async () => {
    const card = await showCard(SAMPLE_EVENT);
    const load = sinon.spy();
    card.addEventListener('event-card-load', load);
    card.name = 'One';
    card.setAttribute('price', '0');
    card.organizer = 'Two';
    await settled(card);
    expect(load.callCount).to.equal(1);
  });

  it('renders the same after a move', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const before = visibleText(card);
    place().append(card);
    await untilVisible(card);
    expect(visibleText(card)).to.equal(before);
    await comeBackAt('2027-03-13T08:01:02Z', card);
    expect(timeLeft(card)).to.equal('11 05 58 58');
  });

  it('catches up when it is reconnected later', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const where = card.parentElement;
    card.remove();
    setNow(DURING);
    const phase = oneEvent(card, 'event-card-phase');
    where?.append(card);
    await untilVisible(card);
    expect((await phase).detail).to.eql({ phase: 'live', previous: 'upcoming' });
    expect(partText(card, 'status')).to.equal('Live now');
  });

  it('does not tick while disconnected', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const before = timeLeft(card);
    card.remove();
    await comeBackAt('2027-03-13T08:01:02Z', card);
    expect(timeLeft(card)).to.equal(before);
  });

  it('stays paused after a move', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await press(card, 'Pause the countdown');
    place().append(card);
    await untilVisible(card);
    const paused = timeLeft(card);
    await comeBackAt('2027-03-13T08:01:02Z', card);
    expect(timeLeft(card)).to.equal(paused);
  });

  it('can be cloned', async () => {
    const card = await showCard(SAMPLE_EVENT, '<p slot="agenda">Speeches</p>');
    const where = place();
    where.append(card.cloneNode(true));
    const clone = where.querySelector('event-card');
    if (!clone) throw new Error('there is no clone');
    await settled(clone);
    expect(visibleText(clone)).to.equal(visibleText(card));
    clone.name = 'The clone';
    await Promise.all([settled(clone), settled(card)]);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('can be created by its constructor', async () => {
    const card = new EventCard();
    card.name = SAMPLE_EVENT.name;
    card.startDate = '2027-03-24';
    place().append(card);
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('does not modify its attributes or children', async () => {
    const card = newCard(SAMPLE_EVENT, '<p>Child</p>');
    const before = card.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(list => records.push(...list));
    observer.observe(card, { attributes: true, childList: true, characterData: true, subtree: true });
    place().append(card);
    await untilVisible(card);
    await press(card, 'Show QR code');
    await press(card, 'Pause the countdown');
    await comeBackAt(DURING, card);
    card.name = 'As a property';
    card.headingLevel = 2;
    await settled(card);
    expect(card.outerHTML).to.equal(before);
    expect(records.concat(observer.takeRecords()).map(({ type }) => type)).to.be.empty;
    observer.disconnect();
  });

  it('renders no inline styles, which a strict CSP would block', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, description: 'Prose.' }, '<p>Child</p>');
    await untilVisible(card);
    await press(card, 'Show QR code');
    expect(card.renderRoot.querySelectorAll('[style], style, link').length).to.equal(0);
  });

  it('keeps its size when the time left changes', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const { width, height } = card.getBoundingClientRect();
    await comeBackAt('2027-03-24T11:59:59Z', card);
    expect(card.getBoundingClientRect()).to.include({ width, height });
  });

  for (const width of [240, 320, 700, 1200]) {
    it(`fits into a container of ${width} pixels`, async () => {
      const where = place();
      where.style.width = `${width}px`;
      const card = await showCard({ ...SAMPLE_EVENT, location: 'x'.repeat(80) }, '', where);
      await press(card, 'Show QR code');
      expect(card.getBoundingClientRect().width).to.equal(width);
      const { right } = card.getBoundingClientRect();
      const overflowing = [...card.renderRoot.querySelectorAll('*')].filter(
        element =>
          !element.closest('.visually-hidden') && element.getBoundingClientRect().right > right + 0.5,
      );
      expect(overflowing.map(({ outerHTML }) => outerHTML)).to.be.empty;
    });
  }

  it('throws on assignment to its read-only properties', async () => {
    const card = await showCard(SAMPLE_EVENT);
    for (const field of ['details', 'phase'])
      expect(() => Object.assign(card, { [field]: 1 })).to.throw(TypeError);
  });
});
