import { expect } from '@open-wc/testing';
import { parseFields, type FieldParser } from '../../src/model/parse-fields.js';
import { line, oneOf, timeZoneName } from '../../src/model/field-parsers.js';

const colour = oneOf('red', 'dark-blue');

describe('parseFields', () => {
  it('parses each field independently', () => {
    const reported: string[] = [];
    const values = parseFields(
      { name: line, colour, mainZone: timeZoneName },
      { name: 'attributes', base: '', raw: { name: 'A', colour: 'green', mainZone: 'UTC' } },
      ({ field }) => reported.push(field),
    );
    expect(values).to.deep.equal({ name: 'A', colour: undefined, mainZone: 'UTC' });
    expect(reported).to.deep.equal(['colour']);
  });

  it('passes the base URL to the parser', () => {
    const parser: FieldParser<string> = {
      expected: 'anything',
      parse: (text, { base }) => `${base}/${text}`,
    };
    const report = () => expect.fail('unexpected issue');
    const { a } = parseFields(
      { a: parser },
      { name: 'attributes', base: 'https://ngo.example', raw: { a: 'b' } },
      report,
    );
    expect(a).to.equal('https://ngo.example/b');
  });
});
