import { expect } from '@open-wc/testing';
import { describeProblems, type Problem } from '../../src/model/problem.js';
import { NO_TEXT } from '../support/text.js';

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ...NO_TEXT,
  ['null', null],
  ['a list that holds itself', ((list: unknown[]) => (list.push(list), list))([])],
  [
    'an object whose text is an error',
    {
      toString: () => {
        throw new Error('no text');
      },
    },
  ],
];

const problem = (field: string, value: unknown, message: string): Problem => ({
  source: 'attributes',
  field,
  value,
  message,
});

describe('describeProblems', () => {
  it('says the attribute, the value and what is expected', () => {
    expect(describeProblems([problem('start-date', 'soon', 'expected a date')])).to.equal(
      'start-date="soon": expected a date',
    );
  });

  for (const [source, place] of [
    ['remote', 'in the file at src'],
    ['inline', 'in the JSON-LD inside the element'],
    ['event', 'in the property event'],
  ] as const) {
    it(`says that a value was found ${place}`, () => {
      const text = describeProblems([{ ...problem('startDate', 'soon', 'expected a date'), source }]);
      expect(text).to.equal(`startDate="soon" ${place}: expected a date`);
    });
  }

  it('gives each problem a line', () => {
    const problems = ['url', 'image'].map(field => problem(field, 'x', 'expected an address'));
    expect(describeProblems(problems).split('\n')).to.have.lengthOf(2);
  });

  it('has nothing to say of no problem', () => {
    expect(describeProblems([])).to.equal('');
  });

  it('quotes no more of a long value than is needed to find it', () => {
    const text = describeProblems([problem('url', 'a'.repeat(1e5), 'expected an address')]);
    expect(text).to.have.lengthOf.below(200);
    expect(text).to.match(/^url="a+…": expected an address$/);
  });

  it('quotes a value of 80 characters whole', () => {
    const value = 'a'.repeat(80);
    expect(describeProblems([problem('url', value, 'expected an address')])).to.equal(
      `url="${value}": expected an address`,
    );
  });

  for (const [name, value] of HOSTILE) {
    it(`does not throw for ${name}`, () => {
      expect(describeProblems([problem('name', value, 'expected text')])).to.match(
        /^name=".*": expected text$/s,
      );
    });
  }
});
