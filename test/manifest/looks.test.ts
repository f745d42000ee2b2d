import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { EventCard } from '../../src/index.js';
import { viewerZone } from '../../src/zone/viewer-zone.js';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { listenForWarnings, place, press, setNow, settled, showCard, expand } from '../support/cards.js';
import { paint } from '../support/contrast.js';
import { BEFORE, FULL_EVENT, PHASES, SAMPLE_EVENT, STATUSES, type Attributes } from '../fixtures/events.js';
import { manifest, namesOf } from '../support/manifest.js';

const { card: described } = await manifest();

/** Data that has no attribute. */
const AGENDA = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'Event',
  subEvent: [{ name: 'Speeches', startDate: '2027-03-24T15:10+01:00', performer: 'Dr Example' }],
})}</script>`;

const EVERY_FIELD: Attributes = {
  ...FULL_EVENT,
  'event-status': 'rescheduled',
  'previous-start-date': '2027-02-10',
  image: '/demo/picture.svg',
};

/** Shows cards that have, together, every part, slot and status. */
async function showAllParts() {
  setNow(BEFORE);
  listenForWarnings();
  sinon.stub(viewerZone, 'device').get(() => 'UTC');
  sinon.stub(navigator.clipboard, 'writeText').rejects();
  const full = await showCard(EVERY_FIELD, AGENDA);
  await expand(full);
  await press(full, 'Show QR code');
  const withCopyText = await showCard(FULL_EVENT);
  await press(withCopyText, 'Copy link');
  await settled(withCopyText);
  const requests = holdRequests();
  const failed = await showCard({ src: newUrl() });
  const loading = await showCard({ src: newUrl() });
  await request(requests).answer('no JSON');
  await settled(failed);
  const withDate = await showCard({ ...SAMPLE_EVENT, 'start-date': '2027-03-24' });
  const cards = [full, withCopyText, failed, loading, withDate];
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

describe('manifest', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('lists the parts and slots of cards', async () => {
    location.hash = '#event-card-check';
    const cards = await showAllParts();
    expect(valuesOf(cards, '[part]', 'part').sort()).to.eql(namesOf(described.cssParts));
    expect(valuesOf(cards, 'slot', 'name').sort()).to.eql(namesOf(described.slots));
  });

  it('lists the custom states of cards', async () => {
    const states = namesOf(described.cssStates);
    const seen = new Set<string>();
    const look = (card: EventCard) => {
      for (const state of states) if (card.matches(`:state(${state})`)) seen.add(state);
    };
    for (const card of await showAllParts()) look(card);
    for (const [, now, attributes] of PHASES) {
      setNow(now);
      // At once, as the cards before follow the clock too.
      look(await showCard({ ...SAMPLE_EVENT, ...attributes }));
    }
    expect(states.filter(state => !seen.has(state))).to.eql([]);
    expect(states).to.eql([...PHASES.map(([phase]) => phase), ...STATUSES, 'loading', 'failed'].sort());
  });

  it('lists the custom properties that the style sheets read', () => {
    const read = [...EventCard.styles.cssText.matchAll(/var\(\s*(--event-card-[\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(read)].sort()).to.eql(namesOf(described.cssProperties));
  });

  it('lists defaults of custom properties that change nothing when set explicitly', async () => {
    setNow(BEFORE);
    const where = place();
    const card = await showCard(SAMPLE_EVENT, '', where);
    const computedStyles = () =>
      [card, ...card.renderRoot.querySelectorAll('*')].map(element => {
        const { color, backgroundColor, borderTopColor, borderRadius, padding, maxInlineSize } =
          getComputedStyle(element);
        // A colour derived from the accent is serialized differently, but painted the same.
        const colours = [color, backgroundColor, borderTopColor].map(paint);
        return [...colours, borderRadius, padding, maxInlineSize].join();
      });
    const defaults = computedStyles();
    const withDefault = described.cssProperties.filter(property => property.default);
    expect(withDefault).not.to.be.empty;
    for (const { name, default: value } of withDefault) {
      where.style.setProperty(name, value ?? '');
      expect(computedStyles(), name).to.eql(defaults);
      where.style.removeProperty(name);
    }
  });
});
