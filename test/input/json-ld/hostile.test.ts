import { expect } from '@open-wc/testing';
import { parseJson } from '../../../src/input/json-ld/json-ld.js';
import { JSON_VALUES, TEXTS } from '../../fixtures/hostile-texts.js';
import { event } from '../../support/json-ld.js';
import { EVENT_PROPERTIES } from '../../fixtures/json-ld.js';
import { ran } from '../../support/trap.js';
import { runEndToEnd, NONSENSE } from '../../support/end-to-end.js';

/** Positions of a value in a property. */
type Shape = readonly [where: string, shape: (json: string) => string];
const PLAIN: Shape = ['itself', json => json];
const NODE = [
  ...['@id', '@type', 'name', 'url', 'address', 'price', 'priceCurrency', 'startDate', 'performer'],
  ...['repeatFrequency', 'startTime', 'audienceType', 'alternateName', 'value'],
];
const SHAPES: readonly Shape[] = [
  ['in a list', json => `[${json},${json}]`],
  ['in every property of a node', json => `{${NODE.map(property => `"${property}":${json}`).join()}}`],
  ['as a value with a language', json => `{"@value":${json},"@language":${json}}`],
];

const VALUES = [...TEXTS.map(text => JSON.stringify(text)), ...JSON_VALUES];
const GOOD = event({ startDate: '2027-03-24T15:00+01:00', offers: { price: 5, priceCurrency: 'CHF' } });

describe('hostile JSON-LD values', () => {
  for (const [index, property] of EVENT_PROPERTIES.entries()) {
    it(`are harmless as ${property}`, function () {
      this.timeout(60_000);
      for (const [at, json] of VALUES.entries()) {
        // Each value is tested by itself in every property, and in one of the other positions.
        for (const [where, shape] of [PLAIN, SHAPES[(at + index) % SHAPES.length] ?? PLAIN]) {
          const rest = JSON.stringify({ ...GOOD, [property]: undefined }).slice(1);
          const parsed = parseJson(`{${JSON.stringify(property)}:${shape(json)},${rest}`);
          const why = `${json.slice(0, 60)} ${where}`;
          if (!parsed.ok) {
            expect(parsed.reason, why).to.equal('larger than 256 KB');
            continue;
          }
          let result: ReturnType<typeof runEndToEnd>;
          try {
            result = runEndToEnd(parsed.value, { allowHosts: ['ngo.example'] });
          } catch (error) {
            throw new Error(`${property}: ${why}: ${String(error)}`, { cause: error });
          }
          expect(result?.words.join(' ') ?? '', why).not.to.match(NONSENSE);
        }
      }
      expect(ran).to.deep.equal([]);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  }
});
