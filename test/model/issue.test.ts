import { expect } from '@open-wc/testing';
import { formatIssues, toFault, type Issue } from '../../src/model/issue.js';
import { NO_TEXT } from '../support/text.js';

const fail = () => {
  throw new Error('refused');
};

/** Values that JSON cannot represent; issues show their type instead. */
const NO_JSON: readonly (readonly [string, unknown])[] = [
  ['a circular list', ((list: unknown[]) => (list.push(list), list))([])],
  ['a BigInt in an object', { price: 10n }],
  ['an object with a getter that throws', Object.defineProperty({}, 'name', { get: fail, enumerable: true })],
  ['an object whose toJSON throws', { toJSON: fail }],
];

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ...NO_TEXT,
  ...NO_JSON,
  ['null', null],
  ['an object whose toJSON returns undefined', { toJSON: () => undefined }],
  ['an object whose toString throws', { toString: fail }],
];

const issue = (field: string, value: unknown, message: string): Issue => ({
  source: 'attributes',
  field,
  value,
  message,
});

describe('formatIssues', () => {
  it('names the attribute, the value and what is expected', () => {
    expect(formatIssues([issue('start-date', 'soon', 'expected a date')])).to.equal(
      'start-date="soon": expected a date',
    );
  });

  for (const [source, place] of [
    ['remote', 'in the file at src'],
    ['inline', 'in the JSON-LD inside the element'],
    ['event', 'in the property event'],
  ] as const) {
    it(`names the place of a value ${place}`, () => {
      const text = formatIssues([{ ...issue('startDate', 'soon', 'expected a date'), source }]);
      expect(text).to.equal(`startDate="soon" ${place}: expected a date`);
    });
  }

  it('puts each issue on its own line', () => {
    const issues = ['url', 'image'].map(field => issue(field, 'x', 'expected an address'));
    expect(formatIssues(issues).split('\n')).to.have.lengthOf(2);
  });

  it('returns an empty string without issues', () => {
    expect(formatIssues([])).to.equal('');
  });

  it('truncates a long value', () => {
    const text = formatIssues([issue('url', 'a'.repeat(1e5), 'expected an address')]);
    expect(text).to.have.lengthOf.below(200);
    expect(text).to.match(/^url="a+…": expected an address$/);
  });

  it('quotes a value of 80 characters in full', () => {
    const value = 'a'.repeat(80);
    expect(formatIssues([issue('url', value, 'expected an address')])).to.equal(
      `url="${value}": expected an address`,
    );
  });

  for (const [value, json] of [
    [{ '@type': 'Place', name: 'Palais' }, '{"@type":"Place","name":"Palais"}'],
    [['en', 5, null], '["en",5,null]'],
    [[], '[]'],
    [null, 'null'],
  ] as const) {
    it(`quotes ${json} as JSON`, () => {
      expect(formatIssues([issue('name', value, 'expected text')])).to.equal(`name="${json}": expected text`);
    });
  }

  it('truncates long JSON without splitting a surrogate pair', () => {
    const text = formatIssues([issue('name', [`${'a'.repeat(77)}😀`], 'expected text')]);
    expect(text).to.equal(`name="["${'a'.repeat(77)}…": expected text`);
  });

  for (const [name, value] of NO_JSON) {
    it(`shows ${name} as "object"`, () => {
      expect(formatIssues([issue('name', value, 'expected text')])).to.equal('name="object": expected text');
    });
  }

  for (const [name, value] of HOSTILE) {
    it(`does not throw for ${name}`, () => {
      expect(formatIssues([issue('name', value, 'expected text')])).to.match(/^name=".*": expected text$/s);
    });
  }
});

describe('toFault', () => {
  it('quotes the message of an error', () => {
    const { source, message } = toFault(new TypeError('no such zone'));
    expect([source, message]).to.deep.equal([
      'card',
      'the card failed, and shows its last state, or its children: no such zone',
    ]);
  });

  it('quotes whatever else was thrown', () => {
    expect(toFault('stop').message).to.match(/: stop$/);
    expect(toFault(null).message).to.match(/: null$/);
  });
});
