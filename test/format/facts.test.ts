import { expect } from '@open-wc/testing';
import { listFacts } from '../../src/format/facts.js';
import type { RawEvent } from '../../src/model/fields.js';
import { languageFor } from '../../src/strings/language-for.js';
import { plain } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';

const READING = {
  viewerZone: 'Europe/Zurich',
  hourCycle: 'h23',
  now: Date.parse('2027-03-12T10:00Z'),
} as const;

const factsOf = (raw: RawEvent, tag = 'en') => {
  const { details } = parseAttributes({ name: 'A', ...raw }, 'https://ngo.example/');
  if (!details) return expect.fail('expected an event');
  return listFacts(details, { ...languageFor([tag]), ...READING }).map(({ id, value, href }) => [
    id,
    plain(value),
    href,
  ]);
};

const FACTS: readonly (readonly [string, RawEvent, readonly unknown[]])[] = [
  ['performers', { performer: 'A; B' }, ['performer', 'A and B', undefined]],
  [
    'the time of door opening',
    { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich', doorTime: '2027-03-24T14:30' },
    ['doorTime', '14:30', undefined],
  ],
  ['a place', { location: 'Palais des Nations' }, ['location', 'Palais des Nations', undefined]],
  [
    'a place with a map',
    { location: 'Geneva', locationUrl: 'https://map.example/' },
    ['location', 'Geneva', 'https://map.example/'],
  ],
  [
    'a map without a place',
    { locationUrl: 'https://map.example/' },
    ['location', 'https://map.example/', 'https://map.example/'],
  ],
  ['a duration', { duration: 'PT1H30M' }, ['duration', '1 hour, 30 minutes', undefined]],
  ['a price of 0', { price: '0' }, ['price', 'Free', undefined]],
  ['a price of 0 with a currency', { price: 0, priceCurrency: 'CHF' }, ['price', 'Free', undefined]],
  ['a price of 0 with decimals', { price: '0.00' }, ['price', 'Free', undefined]],
  ['a price', { price: 12.5, priceCurrency: 'EUR' }, ['price', '€12.50', undefined]],
  ['a round price', { price: '12.00', priceCurrency: 'EUR' }, ['price', '€12', undefined]],
  ['a price in yen', { price: '1200', priceCurrency: 'JPY' }, ['price', 'JP¥1,200', undefined]],
  ['a price range', { price: 10, highPrice: 20, priceCurrency: 'EUR' }, ['price', '€10 – €20', undefined]],
  [
    'one price if lowest and highest are equal',
    { price: 20, highPrice: 20, priceCurrency: 'EUR' },
    ['price', '€20', undefined],
  ],
  [
    'only the price if the highest is lower',
    { price: 20, highPrice: 10, priceCurrency: 'EUR' },
    ['price', '€20', undefined],
  ],
  ['a price without a currency', { price: '12.5' }, ['price', '12.5', undefined]],
  ['a language', { inLanguage: 'en' }, ['inLanguage', 'English', undefined]],
  [
    'languages',
    { inLanguage: 'en fr zh-Hant' },
    ['inLanguage', 'English, French and Traditional Chinese', undefined],
  ],
  ['the audience "Everyone"', { audience: 'Everyone' }, ['audience', 'Everyone', undefined]],
  ['the audience "everyone"', { audience: 'everyone' }, ['audience', 'Everyone', undefined]],
  ['another audience', { audience: 'NGO staff' }, ['audience', 'NGO staff', undefined]],
  [
    'a price in words with its currency',
    { price: '12–15–20', priceCurrency: 'EUR' },
    ['price', '12–15–20 EUR', undefined],
  ],
  [
    'a price with the words of its currency',
    { price: 12, priceCurrency: 'francs' },
    ['price', '12 francs', undefined],
  ],
  ['a price in words of its own', { price: 'gratis', priceCurrency: 'EUR' }, ['price', 'gratis', undefined]],
  ['a duration in words', { duration: 'all day' }, ['duration', 'all day', undefined]],
  [
    'a tag among languages that is none',
    { inLanguage: 'en x1' },
    ['inLanguage', 'English and x1', undefined],
  ],
  ['a language without a name by its tag', { inLanguage: 'qaa' }, ['inLanguage', 'qaa', undefined]],
  ['doors in words', { doorTime: 'at two' }, ['doorTime', 'at two', undefined]],
  ['no dial-in', { dialIn: 'None' }, ['dialIn', 'Not available', undefined]],
  [
    'a dial-in number',
    { dialIn: 'tel:+41 (22) 123-45.67' },
    ['dialIn', '+41 (22) 123-45.67', 'tel:+4122123-4567'],
  ],
  [
    'a dial-in number with an upper-case scheme',
    { dialIn: 'TEL:+41221234567' },
    ['dialIn', '+41221234567', 'tel:+41221234567'],
  ],
  [
    'a dial-in number that starts with a space and parentheses',
    { dialIn: 'tel: (022) 123 45 67' },
    ['dialIn', '(022) 123 45 67', 'tel:0221234567'],
  ],
  [
    'a dial-in number followed by words as text',
    { dialIn: 'tel:+41221234567 or ask' },
    ['dialIn', 'tel:+41221234567 or ask', undefined],
  ],
  [
    'a dial-in number preceded by words as text',
    { dialIn: 'Call tel:+41221234567' },
    ['dialIn', 'Call tel:+41221234567', undefined],
  ],
  ['dial-in instructions', { dialIn: 'Ask the organizer' }, ['dialIn', 'Ask the organizer', undefined]],
  [
    'a script in dial-in as text',
    { dialIn: 'tel:javascript:alert(1)' },
    ['dialIn', 'tel:javascript:alert(1)', undefined],
  ],
  ['a dial-in number without digits as text', { dialIn: 'tel:()' }, ['dialIn', 'tel:()', undefined]],
];

/** The facts of the real side event of 2022. */
const REAL: RawEvent = {
  duration: 'PT1H30M',
  price: '0',
  inLanguage: 'en',
  audience: 'everyone',
  dialIn: 'none',
};

describe('listFacts', () => {
  for (const [name, raw, fact] of FACTS) {
    it(`lists ${name}`, () => {
      const [first, ...rest] = factsOf(raw);
      // British and plain English differ in the comma before "and".
      expect([first?.[0], String(first?.[1]).replace(', and', ' and'), first?.[2]]).to.deep.equal(fact);
      expect(rest).to.deep.equal([]);
    });
  }

  it('returns [] without values', () => {
    expect(factsOf({})).to.deep.equal([]);
  });

  it('shows values that it does not understand as they are written', () => {
    const raw = {
      duration: 'soon',
      price: 'cheap',
      inLanguage: 'English',
      locationUrl: 'javascript:alert(1)',
    };
    expect(factsOf(raw)).to.deep.equal([
      ['duration', 'soon', undefined],
      ['price', 'cheap', undefined],
      ['inLanguage', 'English', undefined],
    ]);
  });

  it('omits a value that has no words', () => {
    expect(factsOf({ price: true, duration: {} })).to.deep.equal([]);
  });

  it('lists the facts of the real event in order', () => {
    expect(factsOf(REAL).map(([id, value]) => `${id}: ${value}`)).to.deep.equal([
      'duration: 1 hour, 30 minutes',
      'price: Free',
      'inLanguage: English',
      'audience: Everyone',
      'dialIn: Not available',
    ]);
  });

  for (const [tag, languages] of [
    ['fr', 'Anglais, chinois simplifié et français'],
    ['ru', 'Английский, китайский (упрощенное письмо) и французский'],
    ['uk', 'Англійська, китайська (спрощене письмо) та французька'],
    ['vi', 'Tiếng Anh, tiếng Trung (Giản thể) và tiếng Pháp'],
  ] as const) {
    it(`starts a list of languages, and only that, with a capital in ${tag}`, () => {
      expect(factsOf({ inLanguage: 'en zh-Hans fr' }, tag)).to.deep.equal([
        ['inLanguage', languages, undefined],
      ]);
    });
  }

  it('leaves the words of a name as they are', () => {
    expect(factsOf({ performer: 'Ольга; Захід і схід' }, 'uk')).to.deep.equal([
      ['performer', 'Ольга та Захід і схід', undefined],
    ]);
  });

  it('formats a price for the locale', () => {
    expect(factsOf({ price: '12.5', priceCurrency: 'USD' }, 'en-US')).to.deep.equal([
      ['price', '$12.50', undefined],
    ]);
    expect(factsOf({ price: '12.5', priceCurrency: 'USD' }, 'en-GB')).to.deep.equal([
      ['price', 'US$12.50', undefined],
    ]);
  });
});
