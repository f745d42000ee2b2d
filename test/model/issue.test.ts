import { expect } from '@open-wc/testing';
import { formatIssues, type Issue } from '../../src/model/issue.js';
import { NO_TEXT } from '../support/text.js';

const fail = () => {
  throw new Error('refused');
};

/** What JSON cannot say is told by its type. */
const NO_JSON: readonly (readonly [string, unknown])[] = [
  ['a list that holds itself', ((list: unknown[]) => (list.push(list), list))([])],
  ['a big number in an object', { price: 10n }],
  ['an object with a getter that throws', Object.defineProperty({}, 'name', { get: fail, enumerable: true })],
  ['an object whose JSON is an error', { toJSON: fail }],
];

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ...NO_TEXT,
  ...NO_JSON,
  ['null', null],
  ['an object whose JSON is nothing', { toJSON: () => undefined }],
  ['an object whose text is an error', { toString: fail }],
];

const problem = (field: string, value: unknown, message: string): Issue => ({
  source: 'attributes',
  field,
  value,
  message,
});

describe('formatIssues', () => {
  it('says the attribute, the value and what is expected', () => {
    expect(formatIssues([problem('start-date', 'soon', 'expected a date')])).to.equal(
      'start-date="soon": expected a date',
    );
  });

  for (const [source, place] of [
    ['remote', 'in the file at src'],
    ['inline', 'in the JSON-LD inside the element'],
    ['event', 'in the property event'],
  ] as const) {
    it(`says that a value was found ${place}`, () => {
      const text = formatIssues([{ ...problem('startDate', 'soon', 'expected a date'), source }]);
      expect(text).to.equal(`startDate="soon" ${place}: expected a date`);
    });
  }

  it('gives each problem a line', () => {
    const problems = ['url', 'image'].map(field => problem(field, 'x', 'expected an address'));
    expect(formatIssues(problems).split('\n')).to.have.lengthOf(2);
  });

  it('has nothing to say of no problem', () => {
    expect(formatIssues([])).to.equal('');
  });

  it('quotes no more of a long value than is needed to find it', () => {
    const text = formatIssues([problem('url', 'a'.repeat(1e5), 'expected an address')]);
    expect(text).to.have.lengthOf.below(200);
    expect(text).to.match(/^url="a+…": expected an address$/);
  });

  it('quotes a value of 80 characters whole', () => {
    const value = 'a'.repeat(80);
    expect(formatIssues([problem('url', value, 'expected an address')])).to.equal(
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
      expect(formatIssues([problem('name', value, 'expected text')])).to.equal(
        `name="${json}": expected text`,
      );
    });
  }

  it('quotes no more of long JSON than of long text, and no half of a character', () => {
    const text = formatIssues([problem('name', [`${'a'.repeat(77)}😀`], 'expected text')]);
    expect(text).to.equal(`name="["${'a'.repeat(77)}…": expected text`);
  });

  for (const [name, value] of NO_JSON) {
    it(`says of ${name} that it is an object`, () => {
      expect(formatIssues([problem('name', value, 'expected text')])).to.equal(
        'name="object": expected text',
      );
    });
  }

  for (const [name, value] of HOSTILE) {
    it(`does not throw for ${name}`, () => {
      expect(formatIssues([problem('name', value, 'expected text')])).to.match(/^name=".*": expected text$/s);
    });
  }
});
