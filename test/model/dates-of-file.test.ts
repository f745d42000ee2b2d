import { expect } from '@open-wc/testing';
import type { RawEvent } from '../../src/model/fields.js';
import { parseEvent } from '../../src/model/event-details.js';

const OLD = { startDate: '2027-03-24T15:00+01:00', endDate: '2027-03-24T16:30+01:00' };
const NEW = { startDate: '2027-04-14T15:00+02:00', endDate: '2027-04-14T16:30+02:00' };
const LATER_END = '2027-03-24T18:00+01:00';

const times = (start?: string, end?: string) => [start, end].map(text => text && Date.parse(text));

/** The values of the page and of the file, and the effective start, end and status. */
const CASES: readonly (readonly [
  what: string,
  page: RawEvent,
  file: RawEvent,
  expected: readonly [start: string, end: string, status: string],
])[] = [
  ['prefers the date of the page', OLD, NEW, [OLD.startDate, OLD.endDate, 'scheduled']],
  [
    'uses the date of a file that calls it rescheduled',
    OLD,
    { ...NEW, eventStatus: 'rescheduled' },
    [NEW.startDate, NEW.endDate, 'rescheduled'],
  ],
  [
    'uses the new date of a file for an event that the page marks as postponed',
    { ...OLD, eventStatus: 'postponed' },
    NEW,
    [NEW.startDate, NEW.endDate, 'scheduled'],
  ],
  [
    'keeps an event postponed if the file has the same date',
    { ...OLD, eventStatus: 'postponed' },
    OLD,
    [OLD.startDate, OLD.endDate, 'postponed'],
  ],
  [
    'keeps an event postponed if the file marks it so, too',
    { ...OLD, eventStatus: 'postponed' },
    { ...NEW, eventStatus: 'postponed' },
    [OLD.startDate, OLD.endDate, 'postponed'],
  ],
  [
    'keeps an event cancelled that the file reschedules',
    { ...OLD, eventStatus: 'cancelled' },
    { ...NEW, eventStatus: 'rescheduled' },
    [OLD.startDate, OLD.endDate, 'cancelled'],
  ],
  [
    'uses a later end of the file if the page has only an end',
    { endDate: OLD.endDate },
    { ...OLD, endDate: LATER_END },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'uses the end of the file after its new start if the page has only an end',
    { endDate: OLD.endDate },
    NEW,
    [NEW.startDate, NEW.endDate, 'scheduled'],
  ],
  [
    'uses a longer duration of the file if the page has only an end',
    { endDate: OLD.endDate },
    { startDate: OLD.startDate, duration: 'PT3H' },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'uses a later end of the file if both have the same start',
    OLD,
    { ...OLD, endDate: LATER_END },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'ignores an earlier end of the file',
    { endDate: LATER_END },
    OLD,
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
];

describe('parseEvent with dates in both the file and the page', () => {
  for (const [what, page, file, [start, end, status]] of CASES) {
    it(what, () => {
      const { details, issues } = parseEvent([
        { name: 'remote', raw: { name: 'A', ...file }, base: 'https://data.example/e.json' },
        { name: 'attributes', raw: page, base: 'https://ngo.example/' },
      ]);
      const schedule = details?.schedule;
      if (schedule?.precision !== 'instant') return expect.fail('expected an instant');
      expect([schedule.start, schedule.end]).to.eql(times(start, end));
      expect(details?.eventStatus).to.equal(status);
      expect(issues).to.eql([]);
    });
  }

  for (const [what, page, file, former] of [
    ['the file', {}, { previousStartDate: '2027-03-10T15:00+01:00' }, '2027-03-10T15:00+01:00'],
    ['the page', { previousStartDate: '2027-03-11T15:00+01:00' }, {}, '2027-03-11T15:00+01:00'],
  ] as const) {
    it(`takes the previous date from ${what}`, () => {
      const { details } = parseEvent([
        {
          name: 'remote',
          raw: { name: 'A', ...NEW, eventStatus: 'rescheduled', ...file },
          base: 'https://data.example/',
        },
        { name: 'attributes', raw: { ...OLD, ...page }, base: 'https://ngo.example/' },
      ]);
      expect(details?.previousSchedule).to.deep.include({ start: Date.parse(former) });
    });
  }

  it('keeps the end of the page if the file has none', () => {
    const { details } = parseEvent([
      { name: 'remote', raw: { name: 'A', startDate: OLD.startDate }, base: 'https://data.example/' },
      { name: 'attributes', raw: { endDate: OLD.endDate }, base: 'https://ngo.example/' },
    ]);
    expect(details?.schedule).to.deep.include({ end: Date.parse(OLD.endDate) });
  });

  it('takes the date of the page as the previous date', () => {
    const { details } = parseEvent([
      {
        name: 'remote',
        raw: { name: 'A', ...NEW, eventStatus: 'rescheduled' },
        base: 'https://data.example/',
      },
      { name: 'attributes', raw: OLD, base: 'https://ngo.example/' },
    ]);
    expect(details?.previousSchedule).to.deep.include({ start: Date.parse(OLD.startDate) });
  });
});
