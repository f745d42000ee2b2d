import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { fileOf, openList } from '../support/calendar-list.js';
import { setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, type Attributes } from '../fixtures/events.js';

const written = () =>
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

/** Two events of a page. */
const TWO: readonly (readonly [what: string, Attributes, Attributes])[] = [
  ['days of one address', {}, { 'start-date': '2027-03-31T15:00+02:00' }],
  ['times of one day', {}, { 'start-date': '2027-03-24T18:00+01:00' }],
  ['titles at one time', {}, { name: 'Another workshop' }],
  ['days of one page', { url: '' }, { url: '', 'start-date': '2027-03-31T15:00+02:00' }],
];

describe('two events of a page', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [what, first, second] of TWO) {
    it(`have two UIDs, and two blocks of structured data, as two ${what}`, async () => {
      const cards = [
        await showCard({ ...WORKSHOP, ...first }),
        await showCard({ ...WORKSHOP, ...second }),
      ] as const;
      await Promise.all(cards.map(settled));
      expect(written()).to.have.length(2);
      expect(new Set(written().map(block => block['@id'])).size).to.equal(2);
      expect(await uidOf(cards[0])).not.to.equal(await uidOf(cards[1]));
    });
  }

  it('are one when they are the same event, in two cards', async () => {
    const cards = [await showCard(WORKSHOP), await showCard(WORKSHOP)] as const;
    expect(written()).to.have.length(1);
    expect(await uidOf(cards[0])).to.equal(await uidOf(cards[1]));
  });

  it('leave the first one as it was when the second goes', async () => {
    const card = await showCard(WORKSHOP);
    const before = written()[0]?.['@id'];
    const other = await showCard({ ...WORKSHOP, name: 'Another workshop' });
    await settled(card);
    expect(written().map(block => block['@id'])).not.to.include(before);
    other.remove();
    await settled(card);
    expect(written().map(block => block['@id'])).to.eql([before]);
  });
});
