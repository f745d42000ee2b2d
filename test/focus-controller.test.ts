import { expect } from '@open-wc/testing';
import {
  comeBackAt,
  control,
  focusedIn,
  newCard,
  part,
  parts,
  place,
  press,
  setNow,
  settled,
  showCard,
  untilHidden,
  untilVisible,
} from './support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, type Attributes } from './fixtures/events.js';
import { ADD, openCard } from './support/calendar-list.js';
import { visibleText } from './support/visible-text.js';

const LINKLESS: Attributes = { ...SAMPLE_EVENT, 'join-url': '', 'registration-url': '', 'recording-url': '' };

const focusOf = (card: Parameters<typeof focusedIn>[0]) =>
  visibleText(focusedIn(card)).replace(/ \(opens.*/, '');

describe('the focus in a card', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('moves to the main button when the pause button is gone', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    await comeBackAt(DURING, card);
    expect(focusOf(card)).to.equal('Join now');
  });

  it('moves to the title of a card without a main button, which is no stop of Tab', async () => {
    const card = await showCard(LINKLESS);
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    await comeBackAt(DURING, card);
    expect(focusOf(card)).to.equal(SAMPLE_EVENT.name);
    expect(part(card, 'title').tabIndex).to.equal(-1);
  });

  it('moves to the title if the page hides the main button', async () => {
    const where = place();
    where.innerHTML = '<style>event-card::part(primary) { display: none }</style>';
    const card = await showCard(SAMPLE_EVENT, '', where);
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    await comeBackAt(DURING, card);
    expect(focusOf(card)).to.equal(SAMPLE_EVENT.name);
  });

  it('stays on the main button while that changes', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    control(card, 'Register')?.focus();
    await comeBackAt(DURING, card);
    expect(focusOf(card)).to.equal('Join now');
  });

  it('leaves a main button that is gone for the title', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'recording-url': '' });
    await untilVisible(card);
    control(card, 'Register')?.focus();
    await comeBackAt(AFTER, card);
    expect(focusOf(card)).to.equal(SAMPLE_EVENT.name);
  });

  it('stays in the open list of calendars when the event goes live', async () => {
    const card = await openCard(SAMPLE_EVENT);
    await untilVisible(card);
    parts(card, 'calendar-link')[1]?.focus();
    const focused = focusOf(card);
    await comeBackAt(DURING, card);
    expect([focusOf(card), part(card, 'calendar').hasAttribute('open')]).to.eql([focused, true]);
  });

  it('leaves the list of calendars of an event that is over', async () => {
    const card = await openCard(SAMPLE_EVENT);
    await untilVisible(card);
    parts(card, 'calendar-link')[1]?.focus();
    await comeBackAt(AFTER, card);
    expect(control(card, ADD)).to.equal(undefined);
    expect(focusOf(card)).to.equal('Watch the recording');
  });

  it('does not scroll a page on which the visitor has scrolled on', async () => {
    const where = place();
    where.style.paddingBlockEnd = '9000px';
    const card = await showCard(SAMPLE_EVENT, '', where);
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    window.scrollTo(0, 8000);
    await untilHidden(card);
    const { scrollY } = window;
    await comeBackAt(DURING, card);
    expect(focusOf(card)).to.equal('Join now');
    expect(window.scrollY).to.be.closeTo(scrollY, 100).and.greaterThan(1000);
  });

  it('is left alone elsewhere in the page', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const where = place();
    where.innerHTML = '<button>Elsewhere</button>';
    where.querySelector('button')?.focus();
    await comeBackAt(DURING, card);
    expect(visibleText(document.activeElement)).to.equal('Elsewhere');
  });

  it('moves nowhere in a card that has become the fallback', async () => {
    const card = newCard(SAMPLE_EVENT);
    place().append(card);
    await settled(card);
    await press(card, 'Pause the countdown');
    card.event = null;
    card.name = '';
    await settled(card);
    expect(focusedIn(card)).to.equal(null);
  });
});
