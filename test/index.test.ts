import { expect } from '@open-wc/testing';
import * as entry from '../src/index.js';

describe('the package', () => {
  it('defines the element when it is imported', () => {
    expect(customElements.get('event-card') === entry.EventCard).to.be.true;
    expect(document.createElement('event-card') instanceof entry.EventCard).to.be.true;
  });

  it('exports the class of the element and those of its events', () => {
    expect(entry).to.include.keys(
      'EventCard',
      'EventCardErrorEvent',
      'EventCardLoadEvent',
      'EventCardPhaseEvent',
      'EventCardShareEvent',
    );
  });

  it('gives each attribute a property that is its camelCase twin', () => {
    const attributes = entry.EventCard.observedAttributes;
    expect(attributes).to.include.members(['name', 'start-date', 'follow-up-url', 'viewer-time-zone']);
    const card = new entry.EventCard() as unknown as Record<string, unknown>;
    for (const attribute of attributes) {
      const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      (card as unknown as Element).setAttribute(attribute, 'x');
      // A switch is there, whatever it says.
      expect(card[property], attribute).to.equal(attribute === 'structured-data' ? true : 'x');
    }
  });
});
