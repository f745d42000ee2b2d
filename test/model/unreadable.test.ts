import { expect } from '@open-wc/testing';
import { asWritten } from '../../src/model/as-written.js';
import { parseEvent } from '../../src/model/event-details.js';
import type { RawEvent } from '../../src/model/fields.js';
import { hasEnded } from '../../src/state/occurrence.js';
import { parseAttributes } from '../support/parse-attributes.js';

const BASE = 'https://ngo.example/';
const read = (raw: RawEvent) => parseAttributes({ name: 'A', ...raw }, BASE);
const scheduleOf = (raw: RawEvent) => read(raw).details?.schedule;
const at = Date.parse;

describe('asWritten', () => {
  for (const [value, words] of [
    ['  24 March\n 2027 ', '24 March 2027'],
    ['\u202etext\u202c', 'text'],
    ['\u200b', ''],
    [1806242400, '1806242400'],
    [Infinity, ''],
    [true, ''],
    [{}, ''],
    ['x'.repeat(1000), `${'x'.repeat(500)}…`],
  ] as const) {
    it(`has the words ${JSON.stringify(words.slice(0, 20))} for ${JSON.stringify(value).slice(0, 20)}`, () => {
      expect(asWritten(value)).to.deep.equal({ asWritten: words });
    });
  }
});

describe('an event with values that cannot be read', () => {
  it('has a start as written', () => {
    expect(scheduleOf({ startDate: '24 March 2027, 3pm', duration: 'PT1H' })).to.deep.equal({
      precision: 'as-written',
      asWritten: '24 March 2027, 3pm',
    });
  });

  it('has no end by a duration beside an end as written', () => {
    expect(scheduleOf({ startDate: '2027-03-24T15:00Z', endDate: 'late', duration: 'PT1H' })).to.deep.include(
      { end: { asWritten: 'late' } },
    );
  });

  it('has the zone of a floating time as written', () => {
    expect(scheduleOf({ startDate: '2027-03-24T15:00', timeZone: 'Swiss time' })).to.deep.include({
      precision: 'floating',
      zoneAsWritten: 'Swiss time',
    });
  });

  it('has the end of a repeated event as written', () => {
    const details = parseEvent([
      {
        ...{ name: 'event', base: BASE },
        raw: {
          ...{ name: 'A', startDate: '2027-03-24T15:00Z', endDate: 'in June' },
          eventSchedule: [{ repeatFrequency: 'P1W' }],
        },
      },
    ]).details;
    expect(details?.schedule).to.deep.include({ end: { asWritten: 'in June' } });
    expect(details?.recurrence?.until).to.equal(Infinity);
  });

  it('does not repeat from a start as written', () => {
    const raw = { name: 'A', startDate: 'in spring', eventSchedule: [{ repeatFrequency: 'P1W' }] };
    expect(parseEvent([{ name: 'event', base: BASE, raw }]).details).to.deep.include({
      schedule: { precision: 'as-written', asWritten: 'in spring' },
      recurrence: undefined,
    });
  });

  const OVER: readonly (readonly [string, RawEvent, boolean])[] = [
    ['the start', { startDate: 'in spring' }, false],
    ['the start, with an end that can be read', { startDate: 'in spring', endDate: '2020-01-02' }, true],
    ['the end', { startDate: '2020-01-01T10:00Z', endDate: 'late' }, false],
    ['the end of a date', { startDate: '2020-01-01', endDate: 'late' }, false],
    ['the end of a month', { startDate: '2020-01', endDate: 'late' }, false],
    ['the end of a floating time', { startDate: '2020-01-01T10:00', endDate: 'late' }, false],
    ['the duration', { startDate: '2020-01-01T10:00Z', duration: 'long' }, false],
  ];
  for (const [what, raw, isOver] of OVER) {
    it(`is ${isOver ? '' : 'never '}over if it cannot read ${what}`, () => {
      const { pageTiming } = parseEvent([{ name: 'attributes', raw, base: BASE }]);
      expect(hasEnded(pageTiming, at('2027-01-01'), 'UTC')).to.equal(isOver);
    });
  }
});

describe('whole days', () => {
  const DAYS: readonly (readonly [string, RawEvent, string, string])[] = [
    ['midnight', { startDate: '2027-05-17T00:00:00+0300', endDate: '2027-05-18T00:00:00+0300' }, '17', '18'],
    [
      'the last second',
      { startDate: '2027-05-17T00:00+03:00', endDate: '2027-05-17T23:59:59+03:00' },
      '17',
      '18',
    ],
    ['the last minute', { startDate: '2027-05-17T00:00', endDate: '2027-05-19T23:59' }, '17', '20'],
    [
      'midnight in a zone',
      { startDate: '2027-05-17T00:00', duration: 'P2D', timeZone: 'Europe/Sofia' },
      '17',
      '19',
    ],
    ['midnight in UTC', { startDate: '2027-05-17T00:00Z', endDate: '2027-05-18T00:00Z' }, '17', '18'],
  ];
  for (const [what, raw, first, last] of DAYS) {
    it(`last until ${what}`, () => {
      expect(scheduleOf(raw)).to.deep.include({
        precision: 'date',
        start: at(`2027-05-${first}`),
        end: at(`2027-05-${last}`),
        isWholeDays: true,
      });
    });
  }

  for (const raw of [
    { startDate: '2027-05-17T00:00+03:00', endDate: '2027-05-17T12:00+03:00' },
    { startDate: '2027-05-17T09:00+03:00', endDate: '2027-05-18T00:00+03:00' },
    { startDate: '2027-05-17T00:00Z', endDate: '2027-05-18T00:00Z', timeZone: 'Europe/Sofia' },
    { startDate: '2027-05-17T00:00+03:00' },
  ])
    it(`are not meant by ${JSON.stringify(raw)}`, () => {
      expect(scheduleOf(raw)?.precision).to.equal('instant');
    });
});

describe('clocks of an event', () => {
  const dateOf = (raw: RawEvent, part: RawEvent) => read({ ...raw, ...part }).details?.doorSchedule;
  const START = { startDate: '2027-03-24T15:00+01:00' };

  it('has the end on the clock of its own offset', () => {
    expect(scheduleOf({ startDate: '2027-03-26T09:00+01:00', endDate: '2027-03-29T17:00+02:00' })).to.include(
      {
        zone: '+01:00',
        end: at('2027-03-29T15:00Z'),
        endZone: '+02:00',
      },
    );
  });

  for (const [what, raw, door, expected] of [
    [
      'on the clock of the event',
      START,
      '2027-03-24T14:30',
      { precision: 'instant', start: at('2027-03-24T13:30Z') },
    ],
    ['of a time of day', START, '14:30', { precision: 'instant', start: at('2027-03-24T13:30Z') }],
    [
      'in the zone of the event',
      { startDate: '2027-03-24T15:00[Europe/Zurich]' },
      '14:30',
      { precision: 'instant', zone: 'Europe/Zurich' },
    ],
    [
      'of an unknown clock beside Z',
      { startDate: '2027-03-24T14:00Z' },
      '2027-03-24T14:30',
      { precision: 'floating' },
    ],
    [
      'on the clock of the last day',
      { startDate: '2027-03-26T09:00+01:00', endDate: '2027-03-29T17:00+02:00' },
      '2027-03-29T08:00',
      { precision: 'instant', start: at('2027-03-29T06:00Z') },
    ],
    [
      'of an unknown clock on a day between two offsets',
      { startDate: '2027-03-26T09:00+01:00', endDate: '2027-03-29T17:00+02:00' },
      '2027-03-28T08:00',
      { precision: 'floating' },
    ],
    ['as written without a day', { startDate: '2027-03' }, '14:30+01:00', { asWritten: '14:30+01:00' }],
  ] as const)
    it(`opens its doors at a time ${what}`, () => {
      expect(dateOf(raw, { doorTime: door })).to.include(expected);
    });

  it('reports an offset that its zone does not have', () => {
    const { issues } = read({
      startDate: '2027-07-24T15:00+01:00',
      endDate: '2027-07-24T16:00Z',
      timeZone: 'Europe/Zurich',
    });
    expect(issues.map(({ field, message }) => `${field}: ${message}`)).to.deep.equal([
      'start-date: Europe/Zurich does not have this offset then; the offset counts',
    ]);
  });
});
