import { expect } from '@open-wc/testing';
import { has, part, partText, place, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { until } from '../support/until.js';
import type { EventCard } from '../../src/index.js';

const selectOf = (card: EventCard) => part(card, 'zone-select') as HTMLSelectElement;
const chosen = (card: EventCard) => selectOf(card).selectedOptions[0]?.label;

const opened = (card: EventCard) => until(() => has(card, 'zone-select'), 'it does not open');

const open = async (card: EventCard) => {
  await press(card, 'Change time zone');
  await opened(card);
};

const choose = async (card: EventCard, zone: string, ...others: readonly EventCard[]) => {
  selectOf(card).value = zone;
  selectOf(card).dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.all([card, ...others].map(settled));
};

describe('the zone picker of a card', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [zone, label] of [
    ['Asia/Kolkata', /Kolkata, UTC\+05:30|Calcutta, UTC\+05:30/],
    ['+05:30', /UTC\+05:30/],
    ['UTC', /^UTC/],
  ] as const) {
    it(`opens on the zone that is in use, ${zone}`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': zone });
      await open(card);
      expect(chosen(card)).to.match(label);
    });
  }

  it('is there beside the time of an offset that the page asks for, which is not called the event’s own', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': '+05:30' });
    expect(partText(card, 'when'))
      .to.include('21:00 · UTC+05:30')
      .and.to.include('in Zurich')
      .and.not.to.include('time of the event');
  });

  it('has all of a long name on lines, or dots at its end where a list has one line', async () => {
    const heights = [];
    for (const zone of ['Europe/Zurich', 'America/Argentina/ComodRivadavia']) {
      const where = place();
      where.style.inlineSize = '240px';
      const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': zone }, '', where);
      await open(card);
      const { whiteSpace, textOverflow, blockSize } = getComputedStyle(selectOf(card));
      heights.push(parseFloat(blockSize));
      expect(textOverflow).to.equal('ellipsis');
      if (whiteSpace !== 'normal') return; // Firefox does not take another one
    }
    expect(heights[1]).to.be.above(heights[0] ?? NaN);
  });

  it('is written from left to right in every language, as the names of places are', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, lang: 'ar', dir: 'rtl' });
    part(card, 'zone-summary').click();
    await opened(card);
    expect(getComputedStyle(selectOf(card)).direction).to.equal('ltr');
  });

  it('follows in every card what was chosen in another one, more than once', async () => {
    const first = await showCard(SAMPLE_EVENT);
    const second = await showCard(SAMPLE_EVENT);
    await open(first);
    await open(second);
    await choose(first, 'Asia/Tokyo', second);
    await choose(second, 'Europe/Paris', first);
    await choose(second, 'Asia/Tokyo', first);
    expect([chosen(first), chosen(second)]).to.eql(['Tokyo, UTC+09:00', 'Tokyo, UTC+09:00']);
    expect(partText(first, 'when')).to.include('23:00');
    await choose(second, 'Europe/Zurich', first);
  });

  it('is closed by Escape, which goes no further, and gives focus back', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await open(card);
    let heard = 0;
    const listen = () => (heard += 1);
    document.addEventListener('keydown', listen);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    selectOf(card).dispatchEvent(escape);
    document.removeEventListener('keydown', listen);
    expect((part(card, 'zone') as HTMLDetailsElement).open).to.be.false;
    expect(card.shadowRoot?.activeElement?.localName).to.equal('summary');
    expect(heard).to.equal(0);
  });

  it('is not there for a date that no longer holds', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'event-status': 'postponed' });
    expect(has(card, 'zone')).to.be.false;
  });
});
