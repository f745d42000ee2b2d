import { expect } from '@open-wc/testing';
import type { Schedule } from '../../src/model/schedule.js';
import { toAgenda, subEvents } from '../../src/model/agenda.js';
import { parseDate } from '../../src/model/iso-8601.js';
import { NO_TEXT } from '../support/text.js';

const ORIGIN = { base: 'https://ngo.example/' };

const read = (items: readonly unknown[]) => {
  const reported: unknown[] = [];
  const value = subEvents.parseList(items, ORIGIN, (message, wrong) => reported.push([message, wrong]));
  return { value, reported };
};
const item = (name: string, start?: string, performer: readonly string[] = []) => ({
  name,
  start: start === undefined ? undefined : parseDate(start),
  performer,
});

const GOOD: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ['reads a name', [{ name: ' Welcome ' }], [item('Welcome')]],
  ['reads a start', [{ name: 'A', startDate: '2027-03-24T15:00' }], [item('A', '2027-03-24T15:00')]],
  ['treats an empty start as unset', [{ name: 'A', startDate: '' }], [item('A')]],
  [
    'reads performers',
    [{ name: 'A', performer: ['Ms A', 'Mr B'] }],
    [item('A', undefined, ['Ms A', 'Mr B'])],
  ],
  ['reads a single performer', [{ name: 'A', performer: 'Ms A' }], [item('A', undefined, ['Ms A'])]],
  [
    'skips performers without a name',
    [{ name: 'A', performer: ['', 7, null, {}, 'B'] }],
    [item('A', undefined, ['B'])],
  ],
  ['reduces a name to one line', [{ name: 'A\n\u202eB' }], [item('A B')]],
  [
    'skips items without a name',
    [{ startDate: '2027-03-24' }, { name: '' }, { name: 7 }, { name: 'A' }],
    [item('A')],
  ],
  ['skips items that are no objects', [null, 7, 'A', [], { name: 'A' }], [item('A')]],
  ['returns undefined for []', [], undefined],
  ['returns undefined if no item has a name', [{}, { name: ' ' }], undefined],
];

describe('subEvents', () => {
  for (const [sentence, items, value] of GOOD) {
    it(sentence, () => {
      expect(read(items)).to.deep.equal({ value, reported: [] });
    });
  }

  it('cuts a long name', () => {
    expect(read([{ name: 'a'.repeat(1e5) }]).value?.[0]?.name).to.match(/^a{500}…$/);
  });

  for (const [startDate, asWritten] of [
    ['noon', 'noon'],
    ['2027-02-30', '2027-02-30'],
    [1500, '1500'],
    [true, ''],
    [{}, ''],
    [['2027-03-24'], ''],
  ] as const) {
    it(`keeps the words of and reports the start ${JSON.stringify(startDate)} `, () => {
      expect(read([{ name: 'A', startDate }])).to.deep.equal({
        value: [{ name: 'A', start: { asWritten }, performer: [] }],
        reported: [['expected an ISO 8601 date and time as its startDate', startDate]],
      });
    });
  }

  // The input is parsed JSON, which contains no proxies.
  for (const [name, value] of NO_TEXT.filter(([name]) => !name.includes('proxy'))) {
    it(`skips ${name}`, () => {
      expect(read([value, { name: value }, { name: 'A', performer: [value] }]).value).to.deep.equal([
        item('A'),
      ]);
    });
  }
});

const UNREAD = { precision: 'as-written', asWritten: 'noon' } as const;

describe('toAgenda', () => {
  const toSchedule = (start: unknown): Schedule => (start ? UNREAD : { precision: 'none' });

  it('returns [] for undefined', () => {
    expect(toAgenda(undefined, toSchedule)).to.deep.equal([]);
  });

  it('gives each item its schedule', () => {
    expect(toAgenda([item('A', '2027-03-24T15:00', ['B']), item('C')], toSchedule)).to.deep.equal([
      { name: 'A', performer: ['B'], schedule: UNREAD },
      { name: 'C', performer: [], schedule: { precision: 'none' } },
    ]);
  });
});
