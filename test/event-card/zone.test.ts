import { expect } from '@open-wc/testing';
import { focusedIn, has, part, partText, place, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { until } from '../support/until.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const selectOf = (card: EventCard) => part(card, 'zone-select') as HTMLSelectElement;
const selectedZone = (card: EventCard) => selectOf(card).selectedOptions[0]?.label;

const untilOpen = (card: EventCard) => until(() => has(card, 'zone-select'), 'the picker does not open');

const open = async (card: EventCard) => {
  await press(card, 'Change time zone');
  await untilOpen(card);
};

const choose = async (card: EventCard, zone: string, ...others: readonly EventCard[]) => {
  selectOf(card).value = zone;
  selectOf(card).dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.all([card, ...others].map(settled));
};

describe('time zone picker', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [zone, label] of [
    ['Asia/Kolkata', /Kolkata, UTC\+05:30|Calcutta, UTC\+05:30/],
    ['+05:30', /UTC\+05:30/],
    ['UTC', /^UTC/],
  ] as const) {
    it(`selects the current zone ${zone}`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': zone });
      await open(card);
      expect(selectedZone(card)).to.match(label);
    });
  }

  it('is offered for an offset in viewer-time-zone, which is not labelled as the time of the event', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': '+05:30' });
    expect(partText(card, 'when'))
      .to.include('21:00 · UTC+05:30')
      .and.to.include('in Zurich')
      .and.not.to.include('time of the event');
  });

  it('wraps a long name, or truncates it with an ellipsis', async function () {
    const styleIn = async (inlineSize: string) => {
      const where = place();
      Object.assign(where.style, { inlineSize, fontSize: '2rem' }); // more than the least height of a button
      const zone = 'America/Argentina/ComodRivadavia';
      const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': zone }, '', where);
      await open(card);
      return getComputedStyle(selectOf(card));
    };
    const [wide, narrow] = [await styleIn('1200px'), await styleIn('300px')];
    expect(narrow.textOverflow).to.equal('ellipsis');
    if (navigator.userAgent.includes('Firefox')) this.skip(); // its options have one line in any style
    expect(parseFloat(narrow.blockSize)).to.be.above(parseFloat(wide.blockSize));
  });

  it('is left-to-right in every language, as names of zones are', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, lang: 'ar', dir: 'rtl' });
    part(card, 'zone-summary').click();
    await untilOpen(card);
    expect(getComputedStyle(selectOf(card)).direction).to.equal('ltr');
  });

  it('synchronizes the selected zone between cards', async () => {
    const first = await showCard(SAMPLE_EVENT);
    const second = await showCard(SAMPLE_EVENT);
    await open(first);
    await open(second);
    await choose(first, 'Asia/Tokyo', second);
    await choose(second, 'Europe/Paris', first);
    await choose(second, 'Asia/Tokyo', first);
    expect([selectedZone(first), selectedZone(second)]).to.eql(['Tokyo, UTC+09:00', 'Tokyo, UTC+09:00']);
    expect(partText(first, 'when')).to.include('23:00');
    await choose(second, 'Europe/Zurich', first);
  });

  it('closes on Escape, stops its propagation and returns focus', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await open(card);
    let received = 0;
    const listen = () => (received += 1);
    document.addEventListener('keydown', listen);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    selectOf(card).dispatchEvent(escape);
    document.removeEventListener('keydown', listen);
    expect((part(card, 'zone') as HTMLDetailsElement).open).to.be.false;
    expect(visibleText(focusedIn(card))).to.equal('Change time zone');
    expect(received).to.equal(0);
  });

  it('announces the times in the zone that was chosen, in the card in which it was', async () => {
    const [card, other] = [await showCard(SAMPLE_EVENT), await showCard(SAMPLE_EVENT)];
    const announced = (of: EventCard) => part(of, 'announcement').textContent;
    await open(card);
    expect(announced(card)).to.equal('');
    await choose(card, 'Asia/Tokyo', other);
    expect(announced(card)).to.match(/^Wednesday 24 March: .*23:00.*your time/);
    expect(announced(other)).to.equal('');
    expect(part(card, 'announcement').className).to.equal('visually-hidden');
    await choose(card, 'Europe/Zurich', other);
    expect(announced(card)).to.match(/^Wednesday 24 March: 15:00.*16:30, your time/);
  });

  it('is not rendered for a postponed event', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'event-status': 'postponed' });
    expect(has(card, 'zone')).to.be.false;
  });
});
