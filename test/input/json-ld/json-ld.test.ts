import { expect } from '@open-wc/testing';
import { MAX_JSON_LENGTH, parseJson } from '../../../src/input/json-ld/json-ld.js';
import { event, readFirst } from '../../support/json-ld.js';

const cyclic: Record<string, unknown> = event();
cyclic['self'] = cyclic;

const nested = (levels: number, open: string, close: string, inside = '0') =>
  open.repeat(levels) + inside + close.repeat(levels);

const deepObject = () => {
  let value: object = {};
  for (let level = 0; level < 100_000; level += 1) value = { value };
  return value;
};

const UNREADABLE: readonly (readonly [string, unknown])[] = [
  ['empty text', ''],
  ['an incomplete object', '{"@type":"Event"'],
  ['a text in a comment', '/* x */ {}'],
  ['an HTML page', '<!doctype html><p>Not found'],
  ['NaN', '{"price":NaN}'],
  ['two objects', '{}{}'],
  ['a circular object', cyclic],
  ['an object of 100,000 levels', deepObject()],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a BigInt', 10n],
  [
    'an object whose toJSON throws',
    {
      toJSON: () => {
        throw new Error('no');
      },
    },
  ],
  [
    'a getter that throws',
    {
      get name(): string {
        throw new Error('no');
      },
    },
  ],
  ['an object whose toJSON returns undefined', { toJSON: () => undefined }],
];

describe('parseJson', () => {
  for (const [name, given] of UNREADABLE) {
    it(`explains why ${name} is not JSON`, () => {
      const result = parseJson(given);
      expect(result.ok ? undefined : result.reason).to.match(/^not JSON \(.+\)$|256 KB/s);
    });
  }

  it('names the type if toJSON throws something other than an error', () => {
    const given = {
      toJSON: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- as a page may do
        throw 'no';
      },
    };
    expect(parseJson(given)).to.eql({ ok: false, reason: 'not JSON (object)' });
  });

  it('rejects more than 256 KB', () => {
    const tooLarge = { ok: false, reason: 'larger than 256 KB' };
    expect(parseJson('"'.padEnd(MAX_JSON_LENGTH, 'x') + '"')).to.eql(tooLarge);
    expect(parseJson({ name: 'x'.repeat(MAX_JSON_LENGTH) })).to.eql(tooLarge);
    expect(parseJson('"'.padEnd(MAX_JSON_LENGTH - 1, 'x') + '"').ok).to.be.true;
  });

  it('keeps only what JSON represents', () => {
    const given = Object.assign(Object.create({ inherited: 1 }) as object, {
      name: 'A',
      then: () => 1,
      at: new Date(0),
    });
    expect(parseJson(given)).to.deep.equal({
      ok: true,
      value: { name: 'A', at: '1970-01-01T00:00:00.000Z' },
    });
  });

  it('does not pollute the prototype', () => {
    const parsed = parseJson('{"__proto__":{"polluted":true}}');
    expect(parsed.ok).to.be.true;
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

const EVENT = JSON.stringify(event());
const HUGE: readonly (readonly [string, string, unknown])[] = [
  ['in 100,000 lists', nested(100_000, '[', ']', EVENT), undefined],
  ['in 40,000 objects', nested(40_000, '{"a":', '}', EVENT), undefined],
  ['after 100,000 lists', `[${nested(100_000, '[', ']')},${EVENT}]`, 'Side event'],
  ['after 30,000 objects', `[${nested(30_000, '{"a":', '}')},${EVENT}]`, 'Side event'],
  ['in alternating lists and objects', nested(25_000, '[{"a":', '}]', EVENT), undefined],
  ['after 80,000 empty objects', `[${'{},'.repeat(80_000)}${EVENT}]`, undefined],
  ['before 80,000 empty objects', `[${EVENT}${',{}'.repeat(80_000)}]`, 'Side event'],
  ['in the last of 4,999 objects', `[${'{},'.repeat(4998)}{"a":${EVENT}}]`, 'Side event'],
  [
    'as the second item in the last of 4,999 objects',
    `[${'{},'.repeat(4998)}{"a":[{},${EVENT}]}]`,
    undefined,
  ],
  ['after 25,000 sets', `[${nested(25_000, '{"@set":', '}')},${EVENT}]`, 'Side event'],
  ['in a small set', '{"@graph":{"@set":[{"@list":[' + EVENT + ']}]}}', 'Side event'],
  [
    'with 20,000 performers',
    `{"@type":"Event","name":"A","performer":[${Array(20_000).fill('{"name":"x"}').join()}]}`,
    'A',
  ],
  [
    'with 5,000 parts',
    `{"@type":"Event","name":"A","subEvent":[${Array(5000).fill('{"@type":"Event","name":"x"}').join()}]}`,
    'A',
  ],
  [
    'with 10,000 languages',
    `{"@type":"Event","name":[{"@value":"A"},${Array(6000).fill('{"@value":"x","@language":"xx"}').join()}]}`,
    'A',
  ],
  [
    'in a long chain of super-events',
    `[${Array.from(
      { length: 5000 },
      (_, i) => `{"@type":"Event","@id":"${i}","name":"${i}","superEvent":{"@id":"${i + 1}"}}`,
    )
      .join()
      .slice(0, 200_000)
      .replace(/,\{[^{]*(\{[^}]*)?$/, '')}]`,
    '0',
  ],
];

describe('readJsonLd', () => {
  it('reads at most 1,000 values of a property', () => {
    const { location } = readFirst(event({ location: Array(1001).fill('x') }), []).raw ?? {};
    expect(String(location).split('; ')).to.have.lengthOf(1000);
  });

  for (const [name, text, expected] of HUGE) {
    it(`quickly finds ${expected === undefined ? 'no' : 'the'} event ${name}`, () => {
      const parsed = parseJson(text);
      if (!parsed.ok) throw new Error(parsed.reason);
      const start = performance.now();
      expect(readFirst(parsed.value, ['en', 'fr']).raw?.name).to.equal(expected);
      expect(performance.now() - start).to.be.lessThan(3000);
    });
  }

  it('ignores properties without a name', () => {
    const { raw } = readFirst({ ...event(), '': 'nameless' }, ['en']);
    expect(raw).to.include({ name: 'Side event', description: undefined, audience: undefined });
    expect(JSON.stringify(raw)).not.to.include('nameless');
  });
});
