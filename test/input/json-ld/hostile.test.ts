import { expect } from '@open-wc/testing';
import { parseJson } from '../../../src/input/json-ld/json-ld.js';
import { JSON_VALUES, TEXTS } from '../../fixtures/hostile-texts.js';
import { event } from '../../support/json-ld.js';
import { EVENT_PROPERTIES } from '../../fixtures/json-ld.js';
import { ran } from '../../support/trap.js';
import { runEndToEnd, NONSENSE } from '../../support/end-to-end.js';

/** Where in a property a value can stand. */
type Shape = readonly [where: string, shape: (json: string) => string];
const PLAIN: Shape = ['itself', json => json];
const NODE = [
  ...['@id', '@type', 'name', 'url', 'address', 'price', 'priceCurrency', 'startDate', 'performer'],
  ...['repeatFrequency', 'startTime', 'audienceType', 'alternateName', 'value'],
];
const SHAPES: readonly Shape[] = [
  ['in a list', json => `[${json},${json}]`],
  ['in all that a node says', json => `{${NODE.map(property => `"${property}":${json}`).join()}}`],
  ['as a value with a language', json => `{"@value":${json},"@language":${json}}`],
];

const VALUES = [...TEXTS.map(text => JSON.stringify(text)), ...JSON_VALUES];
const GOOD = event({ startDate: '2027-03-24T15:00+01:00', offers: { price: 5, priceCurrency: 'CHF' } });

describe('a hostile value in JSON-LD from elsewhere', () => {
  for (const [index, property] of EVENT_PROPERTIES.entries()) {
    it(`does no harm as ${property}`, function () {
      this.timeout(60_000);
      for (const [at, json] of VALUES.entries()) {
        // A value stands for itself in every property, and in one of the other places.
        for (const [where, shape] of [PLAIN, SHAPES[(at + index) % SHAPES.length] ?? PLAIN]) {
          const rest = JSON.stringify({ ...GOOD, [property]: undefined }).slice(1);
          const parsed = parseJson(`{${JSON.stringify(property)}:${shape(json)},${rest}`);
          // Too much of it is no JSON that is read.
          if (!parsed.ok) continue;
          const why = `${json.slice(0, 60)} ${where}`;
          let way: ReturnType<typeof runEndToEnd>;
          try {
            way = runEndToEnd(parsed.value, { allowHosts: ['ngo.example'] });
          } catch (error) {
            throw new Error(`${property}: ${why}: ${String(error)}`, { cause: error });
          }
          expect(way?.words.join(' ') ?? '', why).not.to.match(NONSENSE);
        }
      }
      expect(ran).to.deep.equal([]);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  }
});
