import { expect } from '@open-wc/testing';
import { findAttributeMistakes } from '../../src/input/attribute-mistakes.js';

const KNOWN = ['name', 'description', 'start-date', 'registration-url'];

/** Names and messages of the mistakes in a start tag, as a browser parses it. */
const mistakesIn = (tag: string) => {
  const { firstElementChild } = new DOMParser().parseFromString(`<body>${tag}`, 'text/html').body;
  return findAttributeMistakes([...(firstElementChild?.attributes ?? [])], KNOWN).map(
    ({ field, message }) => `${field}: ${message}`,
  );
};

const MARK = 'a quotation mark is missing, or not straight, in or before this';

describe('findAttributeMistakes', () => {
  const CASES: readonly (readonly [sentence: string, tag: string, mistakes: readonly string[]])[] = [
    ['a mistyped name', '<a startDate="2027">', ['startdate: not known; did you mean start-date?']],
    [
      'a value without its closing quotation mark',
      '<a name="Follow-up event start-date="2027-03-24T15:00">',
      [`name: ${MARK}`, `2027-03-24t15:00": ${MARK}`],
    ],
    [
      'a last value without its closing quotation mark, which takes in what follows',
      '<a registration-url="https://ngo.example/r>\n<p>Side event: <a href="/side-event">more</a></p>',
      [`registration-url: ${MARK}`, `side-event": ${MARK}`],
    ],
    ['two words without an opening quotation mark', '<a name=Side event">', [`event": ${MARK}`]],
    ['curly quotation marks', '<a name=“Side event”>', [`event”: ${MARK}`]],
    ['low quotation marks', '<a name=„Side event“ start-date="2027">', [`event“: ${MARK}`]],
    ['angle quotation marks', '<a name=«Side event»>', [`event»: ${MARK}`]],
  ];
  for (const [sentence, tag, mistakes] of CASES)
    it(`reports ${sentence}`, () => {
      expect(mistakesIn(tag)).to.eql(mistakes);
    });

  it('reports nothing for good attributes, and quotation marks and equals signs in their values', () => {
    expect(
      mistakesIn(
        `<a name='The "right" to know' description="x = 5, and a=b" start-date="2027" class="a" registration-url="/?a=">`,
      ),
    ).to.eql([]);
  });
});
