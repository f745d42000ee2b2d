import { expect } from '@open-wc/testing';
import { comeBackAt, part, parts, press, untilVisible, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const status = (card: EventCard) => visibleText(card.renderRoot.querySelector('[role=status]'));
const timeLeft = (card: EventCard) => parts(card, 'segment').map(visibleText).join(', ');

describe('<event-card>', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('announces that the event is live', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    await comeBackAt(DURING, card);
    expect(part(card, 'announcement').textContent).to.equal(`${SAMPLE_EVENT.name}: Live now`);
  });

  it('announces a phase after the name of the event, apart from its direction, to listeners alone', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, name: 'حدث جانبي' });
    await untilVisible(card);
    await comeBackAt(DURING, card);
    const region = part(card, 'announcement');
    expect(region.textContent).to.equal('حدث جانبي: Live now');
    expect(getComputedStyle(region.querySelector('bdi') ?? region).unicodeBidi).to.equal('isolate');
    expect(region.getBoundingClientRect().width).to.equal(1);
  });

  for (const eventStatus of ['cancelled', 'postponed']) {
    it(`does not announce "Live now" of a ${eventStatus} event, but changes its phase`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'event-status': eventStatus });
      await untilVisible(card);
      await comeBackAt(DURING, card);
      expect(card.phase).to.equal('live');
      expect(status(card)).to.equal('');
    });
  }

  it('keeps the time left while paused, whatever else changes', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await press(card, 'Pause the countdown');
    const paused = timeLeft(card);
    setNow('2027-03-13T11:11:11Z');
    card.name = 'Another name';
    await settled(card);
    expect(timeLeft(card)).to.equal(paused);
    await press(card, 'Resume the countdown');
    await settled(card);
    expect(timeLeft(card)).not.to.equal(paused);
  });

  it('shows the beginning of one long paragraph and collapses the rest', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, description: 'All about it, at length. '.repeat(100) });
    const shown = [...part(card, 'about').children].filter(({ localName }) => localName === 'p');
    expect(visibleText(shown[0]).length).to.be.within(300, 710);
    expect(part(card, 'more').textContent.length).to.be.greaterThan(1500);
  });

  it('dispatches event-card-load when the event changes, but not when a setting does', async () => {
    const card = await showCard(SAMPLE_EVENT);
    let loads = 0;
    card.addEventListener('event-card-load', () => (loads += 1));
    card.theme = 'dark';
    await settled(card);
    expect(loads).to.equal(0);
    card.name = 'Another name';
    await settled(card);
    expect(loads).to.equal(1);
  });

  it('announces "Copied" again for a second copy', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, url: 'https://ngo.example/' });
    navigator.clipboard.writeText = () => Promise.resolve();
    await press(card, 'Copy link');
    const region = card.renderRoot.querySelector('[role=status]');
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(visibleText(region)));
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    await press(card, 'Copy link');
    await settled(card);
    observer.disconnect();
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    expect(texts).to.include('');
    expect(texts.at(-1)).to.equal('Copied');
  });
});
