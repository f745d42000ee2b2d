import { expect } from '@open-wc/testing';
import * as entry from '../src/index.js';

describe('package entry', () => {
  it('defines the element on import', () => {
    expect(customElements.get('event-card') === entry.EventCard).to.be.true;
    expect(document.createElement('event-card') instanceof entry.EventCard).to.be.true;
  });

  it('exports the classes of the element and its events', () => {
    expect(entry).to.include.keys(
      'EventCard',
      'EventCardCalendarEvent',
      'EventCardErrorEvent',
      'EventCardLoadEvent',
      'EventCardPhaseEvent',
      'EventCardShareEvent',
    );
  });

  it('gives each attribute a property with its camelCase name', () => {
    const attributes = entry.EventCard.observedAttributes;
    expect(attributes).to.include.members(['name', 'start-date', 'follow-up-url', 'viewer-time-zone']);
    const card = new entry.EventCard() as unknown as Record<string, unknown>;
    for (const attribute of attributes) {
      const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      (card as unknown as Element).setAttribute(attribute, 'x');
      // A boolean attribute is true whatever its value.
      expect(card[property], attribute).to.equal(attribute === 'structured-data' ? true : 'x');
    }
  });
});
