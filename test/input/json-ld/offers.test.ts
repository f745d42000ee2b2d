import { expect } from '@open-wc/testing';
import { detailsOf, event, issueFields } from '../../support/json-ld.js';

const offer = (price: unknown, priceCurrency: unknown = 'CHF') => ({
  '@type': 'Offer',
  price,
  priceCurrency,
});
const range = (properties: object) => ({ '@type': 'AggregateOffer', priceCurrency: 'CHF', ...properties });

/** Offers, lowest price, highest price where that is another one, and currency. */
type Row = readonly [
  sentence: string,
  offers: unknown,
  price?: number | undefined,
  high?: number | undefined,
  currency?: string,
];

const ROWS: readonly Row[] = [
  ['an offer has a price', offer(12.5), 12.5, undefined, 'CHF'],
  ['a price can be a text', offer('12.50'), 12.5, undefined, 'CHF'],
  ['a price of 0 is free', offer(0), 0, undefined, 'CHF'],
  ['what is free needs no currency', { price: '0' }, 0],
  ['offers are from the lowest price to the highest', [offer(20), offer('5'), offer(100)], 5, 100, 'CHF'],
  ['prices are compared as numbers', [offer('100'), offer('20')], 20, 100, 'CHF'],
  ['offers at one price are no range', [offer(20), offer(20)], 20, undefined, 'CHF'],
  ['some offers can be free', [offer(0), offer(20)], 0, 20, 'CHF'],
  ['a range has two ends', range({ lowPrice: '65.4', highPrice: '86.73' }), 65.4, 86.73, 'CHF'],
  ['a range can have one end', range({ lowPrice: 5 }), 5, undefined, 'CHF'],
  ['a range is that of the offers in it', range({ offers: [offer(5), offer(9)] }), 5, 9, 'CHF'],
  [
    'ranges are put together',
    [range({ lowPrice: 5, highPrice: 9 }), range({ lowPrice: 7, highPrice: 20 })],
    5,
    20,
    'CHF',
  ],
  [
    'a specification has the price',
    { priceSpecification: { price: 7, priceCurrency: 'EUR' } },
    7,
    undefined,
    'EUR',
  ],
  ['several specifications are a range', { priceSpecification: [offer(7), offer(9)] }, 7, 9, 'CHF'],
  ['a currency may stand with one offer alone', [{ price: 5 }, offer(9)], 5, 9, 'CHF'],
  [
    'prices in several currencies are not compared: the first holds',
    [offer(10, 'CHF'), offer(8, 'EUR'), offer(20, 'CHF')],
    10,
    20,
    'CHF',
  ],
  ['an empty price is none', offer(''), undefined, undefined, 'CHF'],
  ['an offer without a price is none', { '@type': 'Offer', url: '/register' }],
  ['an offer that is a text is none', 'Free'],
  ['an offer of null is none', [null]],
  ['no offers are none', []],
];

describe('offers in JSON-LD', () => {
  for (const [sentence, offers, price, highPrice, priceCurrency] of ROWS) {
    it(sentence, () => {
      expect(detailsOf(event({ offers }))).to.include({ price, highPrice, priceCurrency });
    });
  }

  for (const [value, price] of [
    [true, 0],
    ['true', 0],
    ['True', 0],
    ['https://schema.org/True', 0],
    [{ '@id': 'http://schema.org/True' }, 0],
    [{ '@value': true }, 0],
    [[true], 0],
    [false, undefined],
    ['false', undefined],
    ['untrue', undefined],
    ['true for members', undefined],
    [1, undefined],
    [{}, undefined],
    [null, undefined],
  ] as const) {
    it(`isAccessibleForFree ${JSON.stringify(value)} is ${price === 0 ? 'free' : 'no price'}`, () => {
      expect(detailsOf(event({ isAccessibleForFree: value })).price).to.equal(price);
    });
  }

  it('a price comes before what is said to be free', () => {
    expect(detailsOf(event({ isAccessibleForFree: true, offers: offer(5) })).price).to.equal(5);
  });

  for (const [price, told] of [
    ['Free', ['price']],
    ['10 – 20', ['price']],
    [-1, ['price']],
    [true, ['price']],
    [Infinity, ['price']],
    [{ '@value': [] }, ['price']],
  ] as const) {
    it(`a price of ${JSON.stringify(price)} is left out, and told once`, () => {
      expect(issueFields(event({ offers: offer(price) }))).to.deep.equal(told);
    });
  }
});
