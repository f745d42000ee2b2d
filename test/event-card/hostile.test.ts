import { expect } from '@open-wc/testing';
import { attributeOf, EVENT_FIELDS } from '../support/field-names.js';
import { openList } from '../support/calendar-list.js';
import { listenForWarnings, newCard, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { ADDRESSES, TEXTS } from '../fixtures/hostile-texts.js';
import { expectUnharmed } from '../support/hostile.js';
import { event } from '../support/json-ld.js';
import { NO_TEXT } from '../support/text.js';
import { ran } from '../support/trap.js';

const SHORT = TEXTS.filter(text => text.length < 5000);

describe('hostile values', () => {
  let warnings: readonly string[];
  beforeEach(() => {
    setNow(BEFORE);
    warnings = listenForWarnings();
    ran.length = 0;
  });

  for (const [index, field] of EVENT_FIELDS.entries()) {
    it(`do no harm in the attribute ${attributeOf(field)}`, async () => {
      const card = await showCard(SAMPLE_EVENT);
      // Each field gets a sixth of the texts; the next test sets every text in all fields.
      for (const text of SHORT.filter((_, at) => at % 6 === index % 6)) {
        const before = warnings.length;
        card.setAttribute(attributeOf(field), text);
        await settled(card);
        expectUnharmed(card, text);
        expect(warnings.length - before, text).to.be.at.most(1);
      }
    });
  }

  it('do no harm in all attributes at once', async function () {
    this.timeout(60_000);
    for (const text of SHORT) {
      const before = warnings.length;
      const attributes = Object.fromEntries(EVENT_FIELDS.map(field => [attributeOf(field), text]));
      const card = await showCard({ ...attributes, lang: 'en-GB', name: 'Side event' });
      expectUnharmed(card, text);
      expect(warnings.length - before, text).to.be.at.most(1);
      card.setAttribute('name', text);
      await settled(card);
      expectUnharmed(card, text);
      card.remove();
    }
  });

  it('are escaped in the structured data', async () => {
    let rendered = 0;
    for (const text of SHORT) {
      const json = JSON.stringify(event({ name: text, description: text, organizer: text }));
      const card = newCard({ 'structured-data': '' });
      card.event = json;
      place().append(card);
      await settled(card);
      const block = document.head.querySelector('script[type="application/ld+json"]');
      if (card.details) {
        rendered += 1;
        expect(JSON.parse(block?.textContent ?? '')).to.include({ '@type': 'Event' });
      }
      expect(block?.textContent ?? '').not.to.include('<');
      card.remove();
      expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    }
    expect(rendered, 'texts that are a usable name').to.be.at.least(80);
    expect(ran).to.deep.equal([]);
  });

  it('do no harm in the list of calendars', async () => {
    let rendered = 0;
    for (const text of [...SHORT].filter((_, index) => index % 4 === 0)) {
      const card = await showCard({ ...SAMPLE_EVENT, name: text, url: text });
      if (!card.details) {
        card.remove();
        continue;
      }
      rendered += 1;
      await openList(card);
      expectUnharmed(card, text);
      card.remove();
    }
    expect(rendered, 'texts that are a usable name').to.be.at.least(20);
  });

  it('do no harm as properties that are not text', async () => {
    for (const [name, value] of NO_TEXT) {
      const card = newCard(SAMPLE_EVENT);
      Object.assign(card, { event: value, description: value });
      place().append(card);
      await settled(card);
      expectUnharmed(card, name);
      card.remove();
    }
  });

  it('are never rendered as links with an unsafe URL', async () => {
    for (const address of ADDRESSES) {
      const links = {
        url: address,
        'registration-url': address,
        'location-url': address,
        location: 'Palais',
      };
      const card = await showCard({ ...SAMPLE_EVENT, ...links });
      expectUnharmed(card, address);
      card.remove();
    }
  });
});
