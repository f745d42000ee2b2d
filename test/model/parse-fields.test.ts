import { expect } from '@open-wc/testing';
import { parseFields, type FieldParser } from '../../src/model/parse-fields.js';
import { line, oneOf, timeZoneName } from '../../src/model/field-parsers.js';

const colour = oneOf('red', 'dark-blue');

describe('parseFields', () => {
  it('reads each field by itself', () => {
    const told: string[] = [];
    const values = parseFields(
      { name: line, colour, mainZone: timeZoneName },
      { name: 'attributes', base: '', raw: { name: 'A', colour: 'green', mainZone: 'UTC' } },
      ({ field }) => told.push(field),
    );
    expect(values).to.deep.equal({ name: 'A', colour: undefined, mainZone: 'UTC' });
    expect(told).to.deep.equal(['colour']);
  });

  it('gives the base to the reader', () => {
    const reader: FieldParser<string> = {
      expected: 'anything',
      parse: (text, { base }) => `${base}/${text}`,
    };
    const report = () => expect.fail('nothing is wrong');
    const { a } = parseFields(
      { a: reader },
      { name: 'attributes', base: 'https://ngo.example', raw: { a: 'b' } },
      report,
    );
    expect(a).to.equal('https://ngo.example/b');
  });
});
