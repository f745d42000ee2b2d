import { expect } from '@open-wc/testing';
import { attributeOf, EVENT_FIELDS, SETTINGS } from '../support/field-names.js';

describe('fields', () => {
  const fields = [...EVENT_FIELDS, ...SETTINGS, 'structuredData'];

  it('have a kebab-case attribute each', () => {
    for (const field of [...EVENT_FIELDS, ...SETTINGS])
      expect(attributeOf(field)).to.equal(field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`));
  });

  it('are properties of the element', async () => {
    const { EventCard } = await import('../../src/event-card.js');
    expect(EventCard.observedAttributes).to.include('start-date');
    expect([...EventCard.elementProperties.keys()]).to.have.members([...fields, 'event']);
  });
});
