import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { fileOf, openList } from '../support/calendar-list.js';
import { setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, type Attributes } from '../fixtures/events.js';

const readStructuredData = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as { '@id': string; name: string; startDate: string },
  );

const uidOf = async (card: EventCard) => {
  await openList(card);
  return (await fileOf(card)).event('uid');
};

const WORKSHOP = {
  ...{ lang: 'en-GB', name: 'Workshop', url: 'https://ngo.example/workshops', duration: 'PT1H' },
  ...{ 'start-date': '2027-03-24T15:00+01:00', 'structured-data': '' },
};

/** Two events on one page, by what distinguishes them. */
const PAIRS: readonly (readonly [what: string, Attributes, Attributes])[] = [
  ['two dates with one URL', {}, { 'start-date': '2027-03-31T15:00+02:00' }],
  ['two times on one day', {}, { 'start-date': '2027-03-24T18:00+01:00' }],
  ['two names at one time', {}, { name: 'Another workshop' }],
  ['two dates without a URL', { url: '' }, { url: '', 'start-date': '2027-03-31T15:00+02:00' }],
];

describe('two events on one page', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [what, first, second] of PAIRS) {
    it(`have distinct UIDs and structured data: ${what}`, async () => {
      const cards = [
        await showCard({ ...WORKSHOP, ...first }),
        await showCard({ ...WORKSHOP, ...second }),
      ] as const;
      await Promise.all(cards.map(settled));
      expect(readStructuredData()).to.have.length(2);
      expect(new Set(readStructuredData().map(block => block['@id'])).size).to.equal(2);
      expect(await uidOf(cards[0])).not.to.equal(await uidOf(cards[1]));
    });
  }

  it('share the UID and structured data when they are the same event', async () => {
    const cards = [await showCard(WORKSHOP), await showCard(WORKSHOP)] as const;
    expect(readStructuredData()).to.have.length(1);
    expect(await uidOf(cards[0])).to.equal(await uidOf(cards[1]));
  });

  it('restore the @id of the first event when the second is removed', async () => {
    const card = await showCard(WORKSHOP);
    const before = readStructuredData()[0]?.['@id'];
    const other = await showCard({ ...WORKSHOP, name: 'Another workshop' });
    await settled(card);
    expect(readStructuredData().map(block => block['@id'])).not.to.include(before);
    other.remove();
    await settled(card);
    expect(readStructuredData().map(block => block['@id'])).to.eql([before]);
  });
});
