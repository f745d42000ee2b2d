import { expect } from '@open-wc/testing';
import { attributeOf, EVENT_FIELDS } from '../support/field-names.js';
import { listenForWarnings, newCard, place, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { ADDRESSES, TEXTS } from '../fixtures/hostile-texts.js';
import { expectUnharmed } from '../support/hostile.js';
import { event } from '../support/json-ld.js';
import { NO_TEXT } from '../support/text.js';
import { ran } from '../support/trap.js';

const SHORT = TEXTS.filter(text => text.length < 5000);

describe('what means harm', () => {
  let warnings: readonly string[];
  beforeEach(() => {
    setNow(BEFORE);
    warnings = listenForWarnings();
    ran.length = 0;
  });

  for (const [index, field] of EVENT_FIELDS.entries()) {
    it(`does none in the attribute ${attributeOf(field)}`, async () => {
      const card = await showCard(SAMPLE_EVENT);
      // Each field has its share of all texts; the next test has all of them in all fields.
      for (const text of SHORT.filter((_, place) => place % 6 === index % 6)) {
        const before = warnings.length;
        card.setAttribute(attributeOf(field), text);
        await settled(card);
        expectUnharmed(card, text);
        expect(warnings.length - before, text).to.be.at.most(1);
      }
    });
  }

  it('does none in all attributes at once', async function () {
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

  it('does none in a copy of the event for machines', async () => {
    for (const text of SHORT) {
      const json = JSON.stringify(event({ name: text, description: text, organizer: text }));
      const card = newCard({ 'structured-data': '' });
      card.event = json;
      place().append(card);
      await settled(card);
      const block = document.head.querySelector('script[type="application/ld+json"]');
      if (card.details) expect(JSON.parse(block?.textContent ?? '')).to.include({ '@type': 'Event' });
      expect(block?.textContent ?? '').not.to.include('<');
      card.remove();
      expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    }
    expect(ran).to.deep.equal([]);
  });

  it('does none when it is passed on', async () => {
    for (const text of [...SHORT].filter((_, index) => index % 4 === 0)) {
      const card = await showCard({ ...SAMPLE_EVENT, name: text, url: text });
      if (!card.details) continue;
      await press(card, /^Add to calendar/);
      expectUnharmed(card, text);
      card.remove();
    }
  });

  it('does none of what a script can set and a page cannot write', async () => {
    for (const [name, value] of NO_TEXT) {
      const card = newCard(SAMPLE_EVENT);
      Object.assign(card, { event: value, description: value });
      place().append(card);
      await settled(card);
      expectUnharmed(card, name);
      card.remove();
    }
  });

  it('makes no link to where only scripts lead', async () => {
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
