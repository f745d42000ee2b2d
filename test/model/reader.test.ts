import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/model/problem.js';
import {
  line,
  lines,
  oneOf,
  paragraphs,
  readFields,
  term,
  timeZoneName,
  type Reader,
} from '../../src/model/reader.js';
import { NO_TEXT } from '../support/text.js';

/** Reads one value with one reader; the field is a word of two, for its attribute to differ. */
const read = <T>(reader: Reader<T>, value: unknown) => {
  const problems: Problem[] = [];
  const { mainTitle } = readFields({ mainTitle: reader }, { mainTitle: value }, '', problem => {
    problems.push(problem);
  });
  return { value: mainTitle, problems };
};

const colour = oneOf('red', 'dark-blue');
const status = term({ live: 'EventLive', over: 'EventOver' });

const GOOD: readonly (readonly [string, Reader<unknown>, unknown, unknown])[] = [
  ['text is text', line, 'Side event', 'Side event'],
  ['markup is text', line, '<b onclick="x()">&amp;</b>', '<b onclick="x()">&amp;</b>'],
  ['space around text is dropped', line, '  Side event\n', 'Side event'],
  ['a line has no line breaks', line, 'Side\r\n   event', 'Side event'],
  ['control characters are dropped', line, 'Side\u0000 \u001bevent\u0007', 'Side event'],
  ['a number is text', line, 42, '42'],
  ['zero is something', line, 0, '0'],
  ['emoji and accents come through', line, 'E\u0301 🧑‍🤝‍🧑 é', 'E\u0301 🧑‍🤝‍🧑 é'],
  [
    'a blank line parts paragraphs',
    paragraphs,
    'One\nline\n\nTwo\r\n \t\r\nThree',
    ['One line', 'Two', 'Three'],
  ],
  ['blank lines in a row part once', paragraphs, '\n\nOne\n\n\n\n\nTwo\n\n', ['One', 'Two']],
  ['a semicolon parts lines', lines, 'CAP; DAFOH ;', ['CAP', 'DAFOH']],
  ['one line is a list of one', lines, 'DAFOH', ['DAFOH']],
  ['a word is taken in any case', colour, ' Dark-BLUE ', 'dark-blue'],
  ['a key is taken', status, 'live', 'live'],
  ['a key is taken in any case', status, 'LIVE', 'live'],
  ['a bare term is taken', status, 'EventLive', 'live'],
  ['a full https IRI is taken', status, 'https://schema.org/EventOver', 'over'],
  ['a full http IRI is taken', status, 'http://schema.org/EventOver', 'over'],
  ['a compact IRI is taken', status, 'schema:EventOver', 'over'],
  ['a zone is taken in any case', timeZoneName, 'europe/zurich', 'Europe/Zurich'],
];

const NOT_GIVEN = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a blank text', ' \n\t '],
  ['100,000 spaces', ' '.repeat(1e5)],
] as const;

const BAD: readonly (readonly [string, Reader<unknown>, unknown])[] = [
  ...NO_TEXT.map(([name, value]) => [name, line, value] as const),
  ['control characters alone', line, '\u0007\u0000'],
  ['paragraphs of control characters alone', paragraphs, '\u0007\n\n\u0000'],
  ['separators alone', lines, ';; ;'],
  ['a word that is not in the list', colour, 'green'],
  ['a word and more', colour, 'red green'],
  ['a name of the prototype, for a word', colour, '__proto__'],
  ['a term of somewhere else', status, 'https://evil.example/EventLive'],
  ['a name of the prototype, for a key', status, 'constructor'],
  ['a name of the prototype, for a term', status, 'https://schema.org/toString'],
  ['an abbreviation, for a zone', timeZoneName, 'BST'],
  ['a name of the prototype, for a zone', timeZoneName, '__proto__'],
  ['100,000 characters, for a word', colour, 'red'.repeat(33_334)],
];

describe('readers', () => {
  for (const [name, reader, value, expected] of GOOD) {
    it(name, () => {
      expect(read(reader, value)).to.deep.equal({ value: expected, problems: [] });
    });
  }

  for (const [name, value] of NOT_GIVEN) {
    it(`${name} is not given, which is no problem`, () => {
      expect(read(line, value)).to.deep.equal({ value: undefined, problems: [] });
    });
  }

  for (const [name, reader, value] of BAD) {
    it(`${name} is refused, and told`, () => {
      const { value: result, problems } = read(reader, value);
      expect(result).to.equal(undefined);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]?.field).to.equal('main-title');
      expect(problems[0]?.message).to.equal(`expected ${reader.expected}`);
      expect(Object.is(problems[0]?.value, value)).to.equal(true);
    });
  }
});

describe('texts that are too long', () => {
  const long = 'a'.repeat(1e5);

  for (const [name, reader] of [
    ['a line', line],
    ['a list of lines', lines],
    ['a text of paragraphs', paragraphs],
  ] as const) {
    it(`${name} is cut, and told`, () => {
      const { value, problems } = read<string | readonly string[]>(reader, long);
      const text = [value].flat().join('');
      expect(text).to.match(/^a+…$/);
      expect(text.length).to.be.within(100, 20_001);
      expect(problems.map(({ field, message }) => `${field}: ${message}`).join()).to.match(
        /^main-title: expected at most \d+ characters/,
      );
    });
  }

  it('are cut between characters', () => {
    for (const before of ['', 'a']) {
      const { value } = read(line, before + '🎈'.repeat(5000));
      expect(value).to.match(/^a?🎈+…$/u);
    }
  });
});

it('half a character is not kept, as it cannot be passed on', () => {
  for (const text of ['Side \ud83c event', '\udf88 Side event']) {
    const { value } = read(line, text);
    expect(() => encodeURIComponent(value ?? ''), JSON.stringify(text)).not.to.throw();
    expect(value).to.contain('Side').and.to.contain('event');
  }
});

describe('readFields', () => {
  it('reads each field by itself', () => {
    const told: string[] = [];
    const values = readFields(
      { name: line, colour, mainZone: timeZoneName },
      { name: 'A', colour: 'green', mainZone: 'UTC' },
      '',
      ({ field }) => told.push(field),
    );
    expect(values).to.deep.equal({ name: 'A', colour: undefined, mainZone: 'UTC' });
    expect(told).to.deep.equal(['colour']);
  });

  it('gives the base to the reader', () => {
    const reader: Reader<string> = { expected: 'anything', read: (text, base) => `${base}/${text}` };
    const report = () => expect.fail('nothing is wrong');
    const { a } = readFields({ a: reader }, { a: 'b' }, 'https://ngo.example', report);
    expect(a).to.equal('https://ngo.example/b');
  });
});
