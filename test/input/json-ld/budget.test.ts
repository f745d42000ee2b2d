import { expect } from '@open-wc/testing';
import { readFirst } from '../../support/json-ld.js';
import { parseEvent } from '../../../src/model/event-details.js';
import { formatIssues } from '../../../src/model/issue.js';
import { COSTLY, largest } from '../../support/costly-json.js';
import { event } from '../../support/json-ld.js';

const read = (document: unknown) => {
  const { raw = {}, isTruncated } = readFirst(document, ['en']);
  return { raw, isTruncated, ...parseEvent([{ name: 'remote', raw, base: 'https://ngo.example/e.json' }]) };
};

// Without a budget each of these takes minutes or exhausts the memory, so the timeout of the test is enough.
describe('budget of a document', () => {
  for (const [what, build] of Object.entries(COSTLY)) {
    it(`limits ${what}`, () => {
      const { details, issues, isTruncated } = read(JSON.parse(largest(build)));
      expect(details?.name).to.equal(event({}).name);
      expect(isTruncated || issues.length > 0, 'reported to the author').to.be.true;
      expect(formatIssues(issues).length).to.be.below(5000);
    });
  }

  it('keeps cheap values wherever they are', () => {
    const { details, isTruncated } = read(
      event({
        subEvent: Array(100).fill({ name: Array(1000).fill('b') }),
        inLanguage: 'fr',
        image: 'https://ngo.example/1.jpg',
        offers: Array(1000).fill({ price: 1, offers: Array(1000).fill({ price: 1 }) }),
      }),
    );
    expect(isTruncated).to.be.true;
    expect(details).to.deep.include({ inLanguage: ['fr'], image: 'https://ngo.example/1.jpg' });
  });
});

describe('large programme', () => {
  it('is read completely', () => {
    const performer = Array.from({ length: 20 }, (_, index) => ({ '@type': 'Person', name: `P${index}` }));
    const subEvent = Array.from({ length: 100 }, (_, index) => ({
      '@type': 'Event',
      name: `Part ${index}`,
      startDate: '2099-01-01T10:00Z',
      performer,
    }));
    const offers = Array.from({ length: 200 }, (_, index) => ({ price: index + 1, priceCurrency: 'CHF' }));
    const { details, issues, isTruncated } = read(
      event({ subEvent, offers, description: 'x'.repeat(19_000) }),
    );
    expect(issues).to.eql([]);
    expect(isTruncated).to.be.false;
    expect(details?.agenda).to.have.length(100);
    expect(details?.agenda[99]?.performer).to.have.length(20);
    expect([details?.price, details?.highPrice]).to.eql([1, 200]);
  });

  it('is cut to twenty performers per part and reported', () => {
    const performer = Array.from({ length: 21 }, (_, index) => `P${index}`);
    const { details, issues } = read(event({ subEvent: [{ name: 'Part', performer }] }));
    expect(details?.agenda[0]?.performer).to.have.length(20);
    expect(issues.map(({ message }) => message)).to.eql([
      'expected at most 20 performers of an item; the rest is not shown',
    ]);
  });
});
