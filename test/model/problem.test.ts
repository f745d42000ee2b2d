import { expect } from '@open-wc/testing';
import { describeProblems } from '../../src/model/problem.js';
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

describe('describeProblems', () => {
  it('says the attribute, the value and what is expected', () => {
    expect(describeProblems([{ field: 'start-date', value: 'soon', message: 'expected a date' }])).to.equal(
      'start-date="soon": expected a date',
    );
  });

  it('gives each problem a line', () => {
    const problems = ['url', 'image'].map(field => ({ field, value: 'x', message: 'expected an address' }));
    expect(describeProblems(problems).split('\n')).to.have.lengthOf(2);
  });

  it('has nothing to say of no problem', () => {
    expect(describeProblems([])).to.equal('');
  });

  it('quotes no more of a long value than is needed to find it', () => {
    const text = describeProblems([{ field: 'url', value: 'a'.repeat(1e5), message: 'expected an address' }]);
    expect(text).to.have.lengthOf.below(200);
    expect(text).to.match(/^url="a+…": expected an address$/);
  });

  for (const [name, value] of HOSTILE) {
    it(`does not throw for ${name}`, () => {
      expect(describeProblems([{ field: 'name', value, message: 'expected text' }])).to.match(
        /^name=".*": expected text$/s,
      );
    });
  }
});
