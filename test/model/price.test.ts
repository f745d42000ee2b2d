import { expect } from '@open-wc/testing';
import { parsePrice } from '../../src/model/price.js';
import { parseAttributes } from '../support/parse-attributes.js';

/** Text, lowest price, highest price and mark. */
const GOOD: readonly (readonly [text: string, low: number, high?: number, mark?: string])[] = [
  ['0', 0],
  ['0.00', 0],
  ['free', 0],
  [' FREE ', 0],
  ['12.5', 12.5],
  ['12,50', 12.5],
  ['0.5', 0.5],
  ['1200.125', 1200.125],
  ['1,200', 1200],
  ['1,200.00', 1200],
  ['1.200,00', 1200],
  ['1.200.000', 1_200_000],
  ['1 200', 1200],
  ['1’200.50', 1200.5],
  ['20.–', 20],
  ['20,-', 20],
  ['10 CHF', 10, 10, 'CHF'],
  ['CHF 10', 10, 10, 'CHF'],
  ['chf10', 10, 10, 'CHF'],
  ['€10', 10, 10, '€'],
  ['10 €', 10, 10, '€'],
  ['$ 1,200', 1200, 1200, '$'],
  ['5 – 20', 5, 20],
  ['€5 – €20', 5, 20, '€'],
  ['10-20 EUR', 10, 20, 'EUR'],
  ['１２．５０', 12.5],
];

const BAD = [
  ...[
    '',
    'gratis',
    'free for members',
    'from 10',
    '10/20',
    '10 CHF pp',
    'US$12',
    '-1',
    'NaN',
    '1e3',
    '12.5.5',
  ],
  ...[
    '1.200',
    '1,200,50',
    '12,5000',
    '1.200.50',
    '0,500.5.5',
    '10 QQQ',
    '10 CHF 5 EUR',
    '20 – 10',
    '10 –',
    '– 10',
  ],
  ...['9'.repeat(13), '9'.repeat(1e5), `“${' '.repeat(1e5)}free`],
];

describe('parsePrice', () => {
  for (const [text, low, high = low, mark] of GOOD) {
    it(`reads ${text}`, () => {
      expect(parsePrice(text)).to.deep.equal({ low, high, mark, text });
    });
  }

  for (const text of BAD) {
    it(`does not read ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(parsePrice(text)).to.equal(undefined);
    });
  }
});

/** Price, currency, and the price and the currency of the event. */
const WITH_CURRENCY: readonly (readonly [price: string, currency: string, details: object])[] = [
  ['10 CHF', '', { price: 10, priceCurrency: 'CHF' }],
  ['10 CHF', 'chf', { price: 10, priceCurrency: 'CHF' }],
  ['€5 – €20', '', { price: 5, highPrice: 20, priceCurrency: 'EUR' }],
  ['$12', 'CAD', { price: 12, priceCurrency: 'CAD' }],
  ['free', 'USD', { price: 0, priceCurrency: 'USD' }],
  ['12', 'francs', { price: 12, priceCurrency: { asWritten: 'francs' } }],
  ['$12', '', { price: { asWritten: '$12' }, priceCurrency: undefined }],
  ['$12', 'EUR', { price: { asWritten: '$12' }, priceCurrency: 'EUR' }],
  ['10 CHF', 'EUR', { price: { asWritten: '10 CHF' }, priceCurrency: 'EUR' }],
];

describe('the price of an event', () => {
  for (const [price, priceCurrency, details] of WITH_CURRENCY) {
    it(`is ${JSON.stringify(details)} for ${price} with the currency "${priceCurrency}"`, () => {
      const raw = { name: 'A', price, priceCurrency };
      expect(parseAttributes(raw, 'https://ngo.example/').details).to.deep.include(details);
    });
  }
});
