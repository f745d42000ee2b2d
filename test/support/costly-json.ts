import { event } from './json-ld.js';

const references = (id: string, count: number) => Array.from({ length: count }, () => ({ '@id': id }));

/** Documents that expand when read, as nested lists of references multiply; by what multiplies. `count` sets the size. */
export const COSTLY: Readonly<Record<string, (count: number) => object>> = {
  'names of performers of parts': count => ({
    '@graph': [
      event({ subEvent: references('a', count) }),
      { '@id': 'a', '@type': 'Thing', name: 'a', performer: references('b', count) },
      { '@id': 'b', name: Array<string>(count).fill('b') },
    ],
  }),
  'offers inside of offers': count => ({
    '@graph': [
      event({ offers: references('a', count) }),
      { '@id': 'a', price: 1, offers: references('b', count), priceSpecification: references('b', count) },
      { '@id': 'b', price: 1 },
    ],
  }),
  'a long start, read for each part': count =>
    event({
      startDate: `2099-01-01T10:00Z${' '.repeat(200 * count)}`,
      subEvent: references('q', count),
      about: { '@id': 'q', name: 'q', startDate: '10:00' },
    }),
  'long names of performers': count => ({
    '@graph': [
      event({ subEvent: references('a', 101) }),
      { '@id': 'a', name: 'a', performer: references('b', count) },
      { '@id': 'b', name: 'n'.repeat(1000 * count) },
    ],
  }),
  'types and addresses of places': count => ({
    '@graph': [
      event({ location: references('a', count) }),
      { '@id': 'a', '@type': Array(count).fill('Place'), name: 'a', address: references('b', count) },
      { '@id': 'b', streetAddress: Array(count).fill('b') },
    ],
  }),
  'names of additional properties': count => ({
    '@graph': [
      event({ additionalProperty: references('a', count) }),
      { '@id': 'a', name: Array(count).fill('b') },
    ],
  }),
  'names of organizers': count => ({
    '@graph': [event({ organizer: references('a', count) }), { '@id': 'a', name: Array(count).fill('b') }],
  }),
  'empty texts of performers': count => ({
    '@graph': [
      event({ subEvent: references('a', 150) }),
      { '@id': 'a', name: 'x', performer: Array(count).fill('') },
    ],
  }),
  'markup in names of parts': count => ({
    '@graph': [event({ subEvent: references('a', 150) }), { '@id': 'a', name: '<p &'.repeat(count) }],
  }),
};

/** The largest document of a kind that a card accepts: 256 KB of JSON. */
export function largest(build: (count: number) => object): string {
  const fits = (count: number) => JSON.stringify(build(count)).length <= 256 * 1024;
  let count = 1;
  for (let step = 2 ** 16; step >= 1; step /= 2) if (fits(count + step)) count += step;
  return JSON.stringify(build(count));
}
