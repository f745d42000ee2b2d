import { expect } from '@open-wc/testing';
import { newCard, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT, REAL_EVENT, type Attributes } from '../fixtures/events.js';
import { jsonLdScript } from '../fixtures/json-ld.js';

const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const readBlocks = (): readonly Record<string, unknown>[] =>
  blocks().map(({ textContent }) => JSON.parse(textContent) as Record<string, unknown>);
const on: Attributes = { 'structured-data': '' };

describe('structured data', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('is not written by default', async () => {
    await showCard(SAMPLE_EVENT);
    expect(blocks()).to.be.empty;
  });

  it('is one block in the head, removed and restored with the card', async () => {
    const url = 'https://ngo.example/side-event';
    const card = await showCard({ ...SAMPLE_EVENT, ...on, url });
    expect(readBlocks()).to.have.length(1);
    expect(readBlocks()[0]).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': `${url}#2027-03-24`,
      name: SAMPLE_EVENT.name,
      startDate: '2027-03-24T15:00:00+01:00',
      endDate: '2027-03-24T16:30:00+01:00',
      url,
    });
    card.remove();
    expect(blocks()).to.be.empty;
    place().append(card);
    await settled(card);
    expect(blocks()).to.have.length(1);
    card.structuredData = false;
    await settled(card);
    expect(blocks()).to.be.empty;
  });

  it('keeps a date without a time', async () => {
    await showCard({ ...REAL_EVENT, ...on });
    expect(readBlocks()[0]).to.deep.include({ startDate: '2022-03-23', isAccessibleForFree: true });
  });

  it('derives @id from the page when the event has no URL', async () => {
    await showCard({ name: 'A & B', ...on });
    expect(readBlocks()[0]?.['@id']).to.equal(`${location.origin}${location.pathname}`);
  });

  it('is written once for two cards of one event, until the last one is removed', async () => {
    const cards = [await showCard({ ...SAMPLE_EVENT, ...on }), await showCard({ ...SAMPLE_EVENT, ...on })];
    expect(blocks()).to.have.length(1);
    cards[0]?.remove();
    expect(blocks()).to.have.length(1);
    cards[1]?.remove();
    expect(blocks()).to.be.empty;
  });

  it('is written for each of two events', async () => {
    await showCard({ ...SAMPLE_EVENT, ...on });
    await showCard({ ...REAL_EVENT, ...on });
    expect(readBlocks().map(({ name }) => name)).to.eql([SAMPLE_EVENT.name, REAL_EVENT.name]);
  });

  it('updates with the event', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, ...on });
    card.name = 'Another name';
    card.eventStatus = 'cancelled';
    await settled(card);
    expect(readBlocks()).to.have.length(1);
    expect(readBlocks()[0]).to.deep.include({
      name: 'Another name',
      eventStatus: 'https://schema.org/EventCancelled',
    });
    card.name = '';
    await settled(card);
    expect(blocks()).to.be.empty;
  });

  it('is not written for inline JSON-LD', async () => {
    await showCard(on, jsonLdScript());
    expect(blocks()).to.be.empty;
  });

  it('escapes markup in values', async () => {
    const name = '</script><script>window.hacked = true</script><!--';
    await showCard({ name, ...on });
    expect(blocks()[0]?.textContent).not.to.include('<');
    expect(readBlocks()[0]?.['name']).to.equal(name);
  });

  it('is not written for a card that is never connected', async () => {
    const card = newCard({ ...SAMPLE_EVENT, ...on });
    const where = document.createElement('div');
    where.append(card);
    await new Promise(resolve => requestAnimationFrame(resolve));
    expect(blocks()).to.be.empty;
  });
});
