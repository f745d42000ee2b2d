import { expect } from '@open-wc/testing';
import { detailsOf, event, issueFields, readJson } from '../../support/json-ld.js';

const offer = (price: unknown, priceCurrency: unknown = 'CHF') => ({
  '@type': 'Offer',
  price,
  priceCurrency,
});
const range = (properties: object) => ({ '@type': 'AggregateOffer', priceCurrency: 'CHF', ...properties });

/** Offers, lowest price, highest price if it differs, and currency. */
type Row = readonly [
  sentence: string,
  offers: unknown,
  price?: number | undefined,
  high?: number | undefined,
  currency?: string,
];

const ROWS: readonly Row[] = [
  ['read the price of an offer', offer(12.5), 12.5, undefined, 'CHF'],
  ['accept a price as text', offer('12.50'), 12.5, undefined, 'CHF'],
  ['accept a price of 0', offer(0), 0, undefined, 'CHF'],
  ['require no currency for a price of 0', { price: '0' }, 0],
  ['range from the lowest to the highest price', [offer(20), offer('5'), offer(100)], 5, 100, 'CHF'],
  ['compare prices as numbers', [offer('100'), offer('20')], 20, 100, 'CHF'],
  ['have no range if all prices are equal', [offer(20), offer(20)], 20, undefined, 'CHF'],
  ['range from 0 if some are free', [offer(0), offer(20)], 0, 20, 'CHF'],
  ['read lowPrice and highPrice', range({ lowPrice: '65.4', highPrice: '86.73' }), 65.4, 86.73, 'CHF'],
  ['read lowPrice alone', range({ lowPrice: 5 }), 5, undefined, 'CHF'],
  ['read nested offers', range({ offers: [offer(5), offer(9)] }), 5, 9, 'CHF'],
  [
    'combine ranges',
    [range({ lowPrice: 5, highPrice: 9 }), range({ lowPrice: 7, highPrice: 20 })],
    5,
    20,
    'CHF',
  ],
  [
    'read a priceSpecification',
    { priceSpecification: { price: 7, priceCurrency: 'EUR' } },
    7,
    undefined,
    'EUR',
  ],
  ['read several price specifications as a range', { priceSpecification: [offer(7), offer(9)] }, 7, 9, 'CHF'],
  ['take the currency from any offer', [{ price: 5 }, offer(9)], 5, 9, 'CHF'],
  [
    'use only prices in the first currency',
    [offer(10, 'CHF'), offer(8, 'EUR'), offer(20, 'CHF')],
    10,
    20,
    'CHF',
  ],
  ['read a decimal comma', [offer('12,50'), offer('8')], 8, 12.5, 'CHF'],
  ['read a price that is free', offer('Free'), 0, undefined, 'CHF'],
  [
    'read minPrice and maxPrice',
    { priceSpecification: { minPrice: 5, maxPrice: 20, priceCurrency: 'EUR' } },
    5,
    20,
    'EUR',
  ],
  ['read a range in one price', [offer('5 – 20'), offer('10')], 5, 20, 'CHF'],
  ['ignore an empty price', offer(''), undefined, undefined, 'CHF'],
  ['ignore an offer without a price', { '@type': 'Offer', url: '/register' }],
  ['ignore text', 'Free'],
  ['ignore null', [null]],
  ['may be an empty list', []],
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
    it(`have ${price === 0 ? 'a price of 0' : 'no price'} for isAccessibleForFree ${JSON.stringify(value)}`, () => {
      expect(detailsOf(event({ isAccessibleForFree: value })).price).to.equal(price);
    });
  }

  it('take precedence over isAccessibleForFree', () => {
    expect(detailsOf(event({ isAccessibleForFree: true, offers: offer(5) })).price).to.equal(5);
  });

  it('keep the words of all prices if one cannot be read', () => {
    const { details } = readJson(event({ offers: [offer('on request'), offer('8')] })) ?? {};
    expect(details).to.deep.include({ price: { asWritten: 'on request, 8' }, highPrice: undefined });
  });

  for (const [price, expected] of [
    ['gratis', ['price']],
    ['1.200', ['price']],
    [-1, ['price']],
    [true, ['price']],
    [Infinity, ['price']],
    [{ '@value': [] }, ['price']],
  ] as const) {
    it(`drop and report a price of ${JSON.stringify(price)} once`, () => {
      expect(issueFields(event({ offers: offer(price) }))).to.deep.equal(expected);
    });
  }
});
