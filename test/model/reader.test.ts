import { expect } from '@open-wc/testing';
import { readFields, type Reader } from '../../src/model/reader.js';
import { line, oneOf, timeZoneName } from '../../src/model/readers.js';

const colour = oneOf('red', 'dark-blue');

describe('readFields', () => {
  it('reads each field by itself', () => {
    const told: string[] = [];
    const values = readFields(
      { name: line, colour, mainZone: timeZoneName },
      { name: 'attributes', base: '', raw: { name: 'A', colour: 'green', mainZone: 'UTC' } },
      ({ field }) => told.push(field),
    );
    expect(values).to.deep.equal({ name: 'A', colour: undefined, mainZone: 'UTC' });
    expect(told).to.deep.equal(['colour']);
  });

  it('gives the base to the reader', () => {
    const reader: Reader<string> = { expected: 'anything', read: (text, { base }) => `${base}/${text}` };
    const report = () => expect.fail('nothing is wrong');
    const { a } = readFields(
      { a: reader },
      { name: 'attributes', base: 'https://ngo.example', raw: { a: 'b' } },
      report,
    );
    expect(a).to.equal('https://ngo.example/b');
  });
});
