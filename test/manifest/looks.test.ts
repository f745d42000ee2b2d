import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { EventCard } from '../../src/index.js';
import { viewerZone } from '../../src/zone/viewer-zone.js';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { listenForWarnings, place, press, setNow, settled, showCard, unfold } from '../support/cards.js';
import { paint } from '../support/contrast.js';
import { BEFORE, FULL_EVENT, PHASES, SAMPLE_EVENT, STATUSES, type Attributes } from '../fixtures/events.js';
import { manifest, namesOf } from '../support/manifest.js';

const { card: described } = await manifest();

/** What no attribute says. */
const IN_JSON = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'Event',
  subEvent: [{ name: 'Speeches', startDate: '2027-03-24T15:10+01:00', performer: 'Dr Example' }],
})}</script>`;

const WHOLE: Attributes = {
  ...FULL_EVENT,
  'event-status': 'rescheduled',
  'previous-start-date': '2027-02-10',
  image: '/demo/picture.svg',
};

/** Cards that have, together, all that a card can have. */
async function showAll() {
  setNow(BEFORE);
  listenForWarnings();
  sinon.stub(viewerZone, 'device').get(() => 'UTC');
  sinon.stub(navigator.clipboard, 'writeText').rejects();
  sinon.stub(document, 'execCommand').returns(false);
  const whole = await showCard(WHOLE, IN_JSON);
  await unfold(whole);
  await press(whole, 'Show QR code');
  const withField = await showCard(FULL_EVENT);
  await press(withField, 'Copy link');
  await settled(withField);
  const asked = holdRequests();
  const failed = await showCard({ src: newUrl() });
  const loading = await showCard({ src: newUrl() });
  await request(asked).answer('no JSON');
  await settled(failed);
  const byDay = await showCard({ ...SAMPLE_EVENT, 'start-date': '2027-03-24' });
  const cards = [whole, withField, failed, loading, byDay];
  for (const status of STATUSES) cards.push(await showCard({ ...SAMPLE_EVENT, 'event-status': status }));
  return cards;
}

const valuesOf = (cards: readonly EventCard[], selector: string, name: string) => [
  ...new Set(
    cards
      .flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll(selector)])
      .flatMap(element => (element.getAttribute(name) ?? '').split(' ')),
  ),
];

describe('the manifest', () => {
  it('has the parts and slots that cards have', async () => {
    const cards = await showAll();
    expect(valuesOf(cards, '[part]', 'part').sort()).to.eql(namesOf(described.cssParts));
    expect(valuesOf(cards, 'slot', 'name').sort()).to.eql(namesOf(described.slots));
  });

  it('has the states that cards come into', async () => {
    const cards = await showAll();
    for (const [, now, attributes] of PHASES) {
      setNow(now);
      cards.push(await showCard({ ...SAMPLE_EVENT, ...attributes }));
    }
    const states = namesOf(described.cssStates);
    expect(states.filter(state => !cards.some(card => card.matches(`:state(${state})`)))).to.eql([]);
    expect(states).to.eql([...PHASES.map(([phase]) => phase), ...STATUSES, 'loading', 'failed'].sort());
  });

  it('has the custom properties that the style sheets read', () => {
    const read = [...EventCard.styles.cssText.matchAll(/var\(\s*(--event-card-[\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(read)].sort()).to.eql(namesOf(described.cssProperties));
  });

  it('has colours and sizes as defaults: said outright, they change nothing', async () => {
    setNow(BEFORE);
    const where = place();
    const card = await showCard(SAMPLE_EVENT, '', where);
    const pictureOf = () =>
      [card, ...card.renderRoot.querySelectorAll('*')].map(element => {
        const { color, backgroundColor, borderTopColor, borderRadius, padding, maxInlineSize } =
          getComputedStyle(element);
        // A colour that is made from the accent is written in another way, and painted as the same.
        const colours = [color, backgroundColor, borderTopColor].map(paint);
        return [...colours, borderRadius, padding, maxInlineSize].join();
      });
    const plain = pictureOf();
    for (const { name, default: value } of described.cssProperties.filter(one => one.default)) {
      where.style.setProperty(name, value ?? '');
      expect(pictureOf(), name).to.eql(plain);
      where.style.removeProperty(name);
    }
  });
});
