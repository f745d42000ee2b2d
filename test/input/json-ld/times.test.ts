import { expect } from '@open-wc/testing';
import type { EventDetails } from '../../../src/model/event-details.js';
import type { Schedule } from '../../../src/model/schedule.js';
import { detailsOf, event, issueFields, readJson } from '../../support/json-ld.js';

const NONE: Schedule = { precision: 'none' };
const at = (iso: string, zone?: string): Schedule => ({
  precision: 'instant',
  start: Date.parse(iso),
  end: undefined,
  zone,
});
const floating = (iso: string): Schedule => ({
  precision: 'floating',
  start: Date.parse(`${iso}Z`),
  end: undefined,
  zone: undefined,
});

type Row = readonly [sentence: string, time: unknown, start: string | undefined, read: Schedule];

/** A time within an event, the start of the event and the expected schedule. */
const TIMES: readonly Row[] = [
  [
    'reads a full date-time',
    '2027-03-25T09:00+02:00',
    '2027-03-24T15:00+01:00',
    at('2027-03-25T07:00Z', '+02:00'),
  ],
  [
    'combines a time of day with the date and offset of the event',
    '14:30',
    '2027-03-24T15:00+01:00',
    at('2027-03-24T13:30Z', '+01:00'),
  ],
  [
    'accepts a time of day with a T',
    'T14:30:00',
    '2027-03-24T15:00:00+01:00',
    at('2027-03-24T13:30Z', '+01:00'),
  ],
  ['accepts a short offset', '14:30', '2027-03-24T15:00+01', at('2027-03-24T13:30Z', '+01:00')],
  [
    'accepts an offset without a colon',
    '14:30',
    '2027-03-24T15:00:00-0430',
    at('2027-03-24T19:00Z', '-04:30'),
  ],
  ['accepts Z as offset', '14:30', '2027-03-24T15:00:00.000Z', at('2027-03-24T14:30Z')],
  [
    'prefers the offset of a time of day',
    '14:30+03:00',
    '2027-03-24T15:00+01:00',
    at('2027-03-24T11:30Z', '+03:00'),
  ],
  ['returns a floating time for a floating start', '14:30', '2027-03-24T15:00', floating('2027-03-24T14:30')],
  ['returns a floating time for a date', '14:30', '2027-03-24', floating('2027-03-24T14:30')],
];

describe('times within an event in JSON-LD', () => {
  for (const [sentence, time, startDate, expected] of TIMES) {
    it(`${sentence}: doorTime`, () => {
      expect(detailsOf(event({ startDate, doorTime: time })).doorSchedule).to.deep.equal(expected);
    });

    it(`${sentence}: subEvent`, () => {
      const { agenda } = detailsOf(event({ startDate, subEvent: { name: 'Welcome', startDate: time } }));
      expect(agenda).to.deep.equal([{ name: 'Welcome', schedule: expected, performer: [] }]);
    });
  }

  it('uses the zone of the event', () => {
    const { doorSchedule, agenda } = detailsOf(
      event({
        startDate: '2027-03-24T15:00',
        timeZone: 'Europe/Zurich',
        doorTime: '14:30',
        subEvent: [{ name: 'Welcome', startDate: '15:10' }],
      }),
    );
    expect(doorSchedule).to.deep.equal(at('2027-03-24T13:30Z', 'Europe/Zurich'));
    expect(agenda[0]?.schedule).to.deep.equal(at('2027-03-24T14:10Z', 'Europe/Zurich'));
  });

  it('uses the first date of a schedule', () => {
    const eventSchedule = { startDate: '2027-03-24', startTime: '15:00', scheduleTimezone: 'Europe/Zurich' };
    const { doorSchedule } = detailsOf(event({ eventSchedule, doorTime: '14:30' }));
    expect(doorSchedule).to.deep.equal(at('2027-03-24T13:30Z', 'Europe/Zurich'));
  });

  for (const [field, properties] of [
    ['doorTime', { doorTime: '25:00', startDate: '2027-03-24' }],
    ['doorTime', { doorTime: true, startDate: '2027-03-24' }],
    ['subEvent', { subEvent: [{ name: 'A', startDate: 'noon' }] }],
    ['subEvent', { subEvent: [{ name: 'A', startDate: 1500 }] }],
  ] as const) {
    it(`reports an invalid time: ${JSON.stringify(properties)}`, () => {
      expect(issueFields(event(properties))).to.deep.equal([field]);
      expect(readJson(event(properties))?.details?.doorSchedule.precision).to.equal(
        field === 'doorTime' ? 'as-written' : 'none',
      );
    });
  }
});

describe('time of day in JSON-LD without a valid start', () => {
  it('is shown as it is written', () => {
    const { details } = readJson(event({ startDate: 'on 2027-03-24', doorTime: '14:30' })) ?? {};
    expect(details?.doorSchedule).to.deep.equal({ precision: 'as-written', asWritten: '14:30' });
  });
});

const part = (name: string, performer: readonly string[] = []) => ({ name, performer, schedule: NONE });

type Parts = readonly [sentence: string, properties: object, agenda: EventDetails['agenda']];
const PARTS: readonly Parts[] = [
  ['a part', { subEvent: { '@type': 'Event', name: 'Welcome' } }, [part('Welcome')]],
  ['parts in their order', { subEvent: [{ name: 'B' }, { name: 'A' }] }, [part('B'), part('A')]],
  ['parts in the old property subEvents', { subEvents: [{ name: 'A' }] }, [part('A')]],
  ['parts in both properties', { subEvent: { name: 'A' }, subEvents: { name: 'B' } }, [part('A'), part('B')]],
  ['a part given as text', { subEvent: ['Questions'] }, [part('Questions')]],
  ['a part with a performer', { subEvent: { name: 'A', performer: 'Ms A' } }, [part('A', ['Ms A'])]],
  [
    'a part with performers',
    { subEvent: { name: 'A', performer: [{ name: 'Ms A' }, 'Mr B'] } },
    [part('A', ['Ms A', 'Mr B'])],
  ],
  [
    'a part without the placeholder of a plugin',
    { subEvent: { name: 'A', performer: 'Person' } },
    [part('A')],
  ],
  ['no part without a name', { subEvent: [{ '@type': 'Event' }, { name: '' }, { name: 'A' }] }, [part('A')]],
  ['no parts', { subEvent: [] }, []],
];

describe('agenda in JSON-LD', () => {
  for (const [sentence, properties, agenda] of PARTS) {
    it(`contains ${sentence}`, () => {
      expect(detailsOf(event(properties)).agenda).to.deep.equal(agenda);
    });
  }

  it('uses the requested language', () => {
    const name = [
      { '@value': 'Begrüßung', '@language': 'de' },
      { '@value': 'Welcome', '@language': 'en' },
    ];
    expect(detailsOf(event({ subEvent: [{ name }] }), ['de']).agenda).to.deep.equal([part('Begrüßung')]);
  });

  it('resolves references', () => {
    const document = {
      '@graph': [
        event({ subEvent: [{ '@id': '#2' }, { '@id': '#1' }] }),
        { '@id': '#1', '@type': 'Event', name: 'A' },
        { '@id': '#2', '@type': 'Event', name: 'B' },
      ],
    };
    expect(detailsOf(document).agenda).to.deep.equal([part('B'), part('A')]);
  });
});

const ENDS: readonly (readonly [string, object, object])[] = [
  ['is undefined without endDate and duration', {}, { end: undefined }],
  ['is taken from endDate', { endDate: '2027-03-24T17:00+01:00' }, { end: Date.parse('2027-03-24T16:00Z') }],
  ['is computed from duration', { duration: 'PT90M' }, { end: Date.parse('2027-03-24T15:30Z') }],
  [
    'is taken from endDate rather than duration',
    { endDate: '2027-03-24T17:00+01:00', duration: 'PT5M' },
    { end: Date.parse('2027-03-24T16:00Z') },
  ],
  [
    'is the end of the last day',
    { endDate: '2027-03-25' },
    { end: Date.parse('2027-03-25T23:00Z'), isEndDateOnly: true },
  ],
];

describe('end of an event in JSON-LD', () => {
  for (const [sentence, properties, schedule] of ENDS) {
    it(sentence, () => {
      expect(detailsOf(event({ startDate: '2027-03-24T15:00+01:00', ...properties })).schedule).to.include(
        schedule,
      );
    });
  }

  it('is not required for previousStartDate', () => {
    const { previousSchedule } = detailsOf(
      event({ startDate: '2027-03-24', previousStartDate: ['2027-03-17'], eventStatus: 'EventRescheduled' }),
    );
    expect(previousSchedule).to.include({ precision: 'date', start: Date.parse('2027-03-17') });
  });
});
