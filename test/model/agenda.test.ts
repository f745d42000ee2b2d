import { expect } from '@open-wc/testing';
import { toAgenda, subEvents } from '../../src/model/agenda.js';
import { parseDate } from '../../src/model/iso-8601.js';
import { NO_TEXT } from '../support/text.js';

const ORIGIN = { base: 'https://ngo.example/' };

const read = (items: readonly unknown[]) => {
  const told: unknown[] = [];
  const value = subEvents.parseList(items, ORIGIN, (message, wrong) => told.push([message, wrong]));
  return { value, told };
};
const item = (name: string, start?: string, performer: readonly string[] = []) => ({
  name,
  start: start === undefined ? undefined : parseDate(start),
  performer,
});

const GOOD: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ['has a name', [{ name: ' Welcome ' }], [item('Welcome')]],
  ['has a start', [{ name: 'A', startDate: '2027-03-24T15:00' }], [item('A', '2027-03-24T15:00')]],
  ['has an empty start, which is none', [{ name: 'A', startDate: '' }], [item('A')]],
  ['has performers', [{ name: 'A', performer: ['Ms A', 'Mr B'] }], [item('A', undefined, ['Ms A', 'Mr B'])]],
  ['has a performer', [{ name: 'A', performer: 'Ms A' }], [item('A', undefined, ['Ms A'])]],
  [
    'has no performers but those with a name',
    [{ name: 'A', performer: ['', 7, null, {}, 'B'] }],
    [item('A', undefined, ['B'])],
  ],
  ['has one line of a name', [{ name: 'A\n\u202eB' }], [item('A B')]],
  [
    'is left out without a name',
    [{ startDate: '2027-03-24' }, { name: '' }, { name: 7 }, { name: 'A' }],
    [item('A')],
  ],
  ['is left out where it is no object', [null, 7, 'A', [], { name: 'A' }], [item('A')]],
  ['is nothing without any', [], undefined],
  ['is nothing where none has a name', [{}, { name: ' ' }], undefined],
];

describe('a part of the programme', () => {
  for (const [sentence, items, value] of GOOD) {
    it(sentence, () => {
      expect(read(items)).to.deep.equal({ value, told: [] });
    });
  }

  it('has a name of a bearable length', () => {
    expect(read([{ name: 'a'.repeat(1e5) }]).value?.[0]?.name).to.match(/^a{500}…$/);
  });

  for (const startDate of ['noon', '15:00', '2027-02-30', 1500, true, {}, ['2027-03-24']]) {
    it(`stays without the start ${JSON.stringify(startDate)}, which is told`, () => {
      expect(read([{ name: 'A', startDate }])).to.deep.equal({
        value: [item('A')],
        told: [['expected an ISO 8601 date and time as its startDate', startDate]],
      });
    });
  }

  // JSON, which all of this has gone through, holds no proxy.
  for (const [name, value] of NO_TEXT.filter(([name]) => !name.includes('proxy'))) {
    it(`does not come from ${name}`, () => {
      expect(read([value, { name: value }, { name: 'A', performer: [value] }]).value).to.deep.equal([
        item('A'),
      ]);
    });
  }
});

describe('the programme', () => {
  it('is empty where nothing is told', () => {
    expect(toAgenda(undefined, 'Europe/Zurich')).to.deep.equal([]);
  });

  it('is in the zone of the event', () => {
    expect(toAgenda([item('A', '2027-03-24T15:00', ['B']), item('C')], 'Europe/Zurich')).to.deep.equal([
      {
        name: 'A',
        performer: ['B'],
        schedule: {
          precision: 'instant',
          start: Date.parse('2027-03-24T14:00Z'),
          end: undefined,
          zone: 'Europe/Zurich',
        },
      },
      { name: 'C', performer: [], schedule: { precision: 'none' } },
    ]);
  });

  it('floats where the event does', () => {
    expect(toAgenda([item('A', '2027-03-24T15:00')], undefined)[0]?.schedule.precision).to.equal('floating');
  });
});
