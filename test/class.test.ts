import { expect } from '@open-wc/testing';
import { defineEventCard } from '../src/define.js';
import { EventCard } from '../src/event-card.js';

it('the class can be imported without defining the element', () => {
  expect(customElements.get('event-card')).to.equal(undefined);
  defineEventCard();
  expect(customElements.get('event-card')).to.equal(EventCard);
});
