import { expect } from '@open-wc/testing';
import type { RawEvent } from '../../src/model/fields.js';
import { parseEvent } from '../../src/model/event-details.js';

const OLD = { startDate: '2027-03-24T15:00+01:00', endDate: '2027-03-24T16:30+01:00' };
const NEW = { startDate: '2027-04-14T15:00+02:00', endDate: '2027-04-14T16:30+02:00' };
const LATER_END = '2027-03-24T18:00+01:00';

const times = (start?: string, end?: string) => [start, end].map(text => text && Date.parse(text));

/** What the page says, what the file says, and the start, the end and the status that hold. */
const CASES: readonly (readonly [
  what: string,
  page: RawEvent,
  file: RawEvent,
  expected: readonly [start: string, end: string, status: string],
])[] = [
  ['the page wins where both have a date', OLD, NEW, [OLD.startDate, OLD.endDate, 'scheduled']],
  [
    'a date that the file calls new holds',
    OLD,
    { ...NEW, eventStatus: 'rescheduled' },
    [NEW.startDate, NEW.endDate, 'rescheduled'],
  ],
  [
    'a new date holds of what the page calls postponed',
    { ...OLD, eventStatus: 'postponed' },
    NEW,
    [NEW.startDate, NEW.endDate, 'scheduled'],
  ],
  [
    'what the page calls postponed stays so, where the file has no other date',
    { ...OLD, eventStatus: 'postponed' },
    OLD,
    [OLD.startDate, OLD.endDate, 'postponed'],
  ],
  [
    'what the page calls postponed stays so, where the file does, too',
    { ...OLD, eventStatus: 'postponed' },
    { ...NEW, eventStatus: 'postponed' },
    [OLD.startDate, OLD.endDate, 'postponed'],
  ],
  [
    'what the page calls cancelled stays so',
    { ...OLD, eventStatus: 'cancelled' },
    { ...NEW, eventStatus: 'rescheduled' },
    [OLD.startDate, OLD.endDate, 'cancelled'],
  ],
  [
    'a later end in the file holds against the end alone in the page',
    { endDate: OLD.endDate },
    { ...OLD, endDate: LATER_END },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'an end after the new start holds against the end alone in the page',
    { endDate: OLD.endDate },
    NEW,
    [NEW.startDate, NEW.endDate, 'scheduled'],
  ],
  [
    'a longer duration in the file holds against the end in the page',
    { endDate: OLD.endDate },
    { startDate: OLD.startDate, duration: 'PT3H' },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'a later end in the file holds of an event with the same start',
    OLD,
    { ...OLD, endDate: LATER_END },
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
  [
    'an earlier end in the file does not hold',
    { endDate: LATER_END },
    OLD,
    [OLD.startDate, LATER_END, 'scheduled'],
  ],
];

describe('the dates of a file beside those of the page', () => {
  for (const [what, page, file, [start, end, status]] of CASES) {
    it(what, () => {
      const { details, issues } = parseEvent([
        { name: 'remote', raw: { name: 'A', ...file }, base: 'https://data.example/e.json' },
        { name: 'attributes', raw: page, base: 'https://ngo.example/' },
      ]);
      const schedule = details?.schedule;
      if (schedule?.precision !== 'instant') return expect.fail('no instant');
      expect([schedule.start, schedule.end]).to.eql(times(start, end));
      expect(details?.eventStatus).to.equal(status);
      expect(issues).to.eql([]);
    });
  }

  for (const [what, page, file, former] of [
    ['that the file gives', {}, { previousStartDate: '2027-03-10T15:00+01:00' }, '2027-03-10T15:00+01:00'],
    ['that the page gives', { previousStartDate: '2027-03-11T15:00+01:00' }, {}, '2027-03-11T15:00+01:00'],
  ] as const) {
    it(`has the former date ${what}`, () => {
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

  it('has no later end where one of the two has none', () => {
    const { details } = parseEvent([
      { name: 'remote', raw: { name: 'A', startDate: OLD.startDate }, base: 'https://data.example/' },
      { name: 'attributes', raw: { endDate: OLD.endDate }, base: 'https://ngo.example/' },
    ]);
    expect(details?.schedule).to.deep.include({ end: Date.parse(OLD.endDate) });
  });

  it('has the date of the page as the former one', () => {
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
