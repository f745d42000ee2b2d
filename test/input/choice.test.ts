import { expect } from '@open-wc/testing';
import { isKnown } from '../../src/model/schedule.js';
import { occurrenceAt } from '../../src/state/occurrence.js';
import { event } from '../support/json-ld.js';
import { parseGiven, SRC } from '../support/sources.js';

const on = (day: string, properties: object = {}) => ({
  '@type': 'Event',
  name: day,
  startDate: `2027-03-${day}T15:00Z`,
  endDate: `2027-03-${day}T16:00Z`,
  ...properties,
});

const WEEKLY = { '@type': 'Schedule', repeatFrequency: 'P1W', endTime: '11:00Z' };

const startOf = (document: object, now: string) => {
  const { details } = parseGiven({ inline: [document], now });
  const schedule = details && occurrenceAt(details, Date.parse(now), 'UTC');
  return schedule && isKnown(schedule) ? new Date(schedule.start).toISOString().slice(5, 16) : details?.name;
};

type Row = readonly [
  sentence: string,
  document: object,
  turns: readonly (readonly [now: string, shown: string])[],
];

/** What counts, and from when on. */
const ROWS: readonly Row[] = [
  [
    'events in an array, in any order',
    [on('17'), on('31'), on('10')],
    [
      ['2027-03-01', '03-10T15:00'],
      ['2027-03-10T15:59Z', '03-10T15:00'],
      ['2027-03-10T16:00Z', '03-17T15:00'],
      ['2027-03-17T16:00Z', '03-31T15:00'],
      ['2030-01-01', '03-31T15:00'],
    ],
  ],
  [
    'events in a graph',
    { '@graph': [{ '@type': 'WebSite', name: 'NGO' }, on('10'), on('17')] },
    [
      ['2027-03-01', '03-10T15:00'],
      ['2027-03-11', '03-17T15:00'],
    ],
  ],
  [
    'an event rather than those of its organizer',
    [on('17', { organizer: { '@type': 'Organization', name: 'NGO', event: [on('10')] } })],
    [['2027-03-01', '03-17T15:00']],
  ],
  [
    'an event with a date rather than one without',
    [{ '@type': 'Event', name: 'Some day' }, on('10')],
    [
      ['2027-03-01', '03-10T15:00'],
      ['2027-03-11', 'Some day'],
    ],
  ],
  [
    'a postponed event after those with a date',
    [on('03', { eventStatus: 'EventPostponed' }), on('10')],
    [
      ['2027-03-01', '03-10T15:00'],
      ['2027-03-11', '03-03T15:00'],
    ],
  ],
  [
    'the one that has begun last, if no end is known',
    [on('10', { endDate: undefined }), on('10', { startDate: '2027-03-10T18:00Z', endDate: undefined })],
    [
      ['2027-03-10T17:59Z', '03-10T15:00'],
      ['2027-03-10T18:00Z', '03-10T18:00'],
    ],
  ],
  [
    'several starts of one event',
    event({
      startDate: ['2027-03-10T15:00Z', '2027-03-17T15:00Z'],
      endDate: ['2027-03-10T16:00Z', '2027-03-17T16:00Z'],
    }),
    [
      ['2027-03-10T15:59Z', '03-10T15:00'],
      ['2027-03-10T16:00Z', '03-17T15:00'],
    ],
  ],
  [
    'the dates of a series',
    {
      '@type': 'EventSeries',
      name: 'Talks',
      startDate: '2027-03-01',
      endDate: '2027-06-30',
      subEvent: [on('17'), on('10')],
    },
    [
      ['2027-03-05', '03-10T15:00'],
      ['2027-03-11', '03-17T15:00'],
      ['2027-04-11', '03-17T15:00'],
    ],
  ],
  [
    'the dates of a series whose keys are IRIs',
    {
      '@type': 'schema:EventSeries',
      'schema:name': 'Talks',
      'schema:endDate': '2027-06-30',
      'schema:subEvent': [
        { '@type': 'schema:Event', 'schema:startDate': '2027-03-17T15:00Z' },
        { '@type': 'schema:Event', 'schema:startDate': '2027-03-10T15:00Z' },
      ],
    },
    [
      ['2027-03-05', '03-10T15:00'],
      ['2027-03-12', '03-17T15:00'],
    ],
  ],
  [
    'the dates of a series, then its rule',
    {
      '@type': 'EventSeries',
      name: 'Talks',
      subEvent: [on('11')],
      eventSchedule: { ...WEEKLY, byDay: 'WE', startTime: '10:00Z' },
    },
    [
      ['2027-03-09', '03-11T15:00'],
      ['2027-03-12', '03-17T10:00'],
    ],
  ],
  [
    'several schedules',
    event({
      eventSchedule: [
        { ...WEEKLY, byDay: 'TU', startTime: '10:00Z' },
        { ...WEEKLY, byDay: 'TH', startTime: '09:00Z' },
      ],
    }),
    [
      ['2027-03-08', '03-09T10:00'],
      ['2027-03-09T11:00Z', '03-11T09:00'],
      ['2027-03-11T11:00Z', '03-16T10:00'],
    ],
  ],
  [
    'several schedules from the first day of the event on',
    event({
      startDate: '2027-03-09T10:00Z',
      eventSchedule: [
        { ...WEEKLY, byDay: 'TH', startTime: '09:00Z' },
        { ...WEEKLY, byDay: 'TU' },
        { ...WEEKLY, startDate: '2027-03-05', startTime: '10:00Z', repeatCount: 1 },
      ],
    }),
    [
      ['2027-03-01', '03-05T10:00'],
      ['2027-03-08', '03-09T10:00'],
      ['2027-03-10', '03-11T09:00'],
    ],
  ],
];

describe('several events or dates', () => {
  for (const [sentence, document, turns] of ROWS) {
    it(`show ${sentence}`, () => {
      expect(turns.map(([now]) => [now, startOf(document, now)])).to.deep.equal(turns);
    });
  }

  it('have an instant at which another one may count', () => {
    const until = (now: string) => parseGiven({ inline: [[on('10'), on('17')]], now }).choices[0]?.until;
    expect(['2027-03-01', '2027-03-10T15:00Z', '2027-03-10T16:00Z', '2027-03-18'].map(until)).to.deep.equal([
      Date.parse('2027-03-10T15:00Z'),
      Date.parse('2027-03-10T16:00Z'),
      Date.parse('2027-03-17T15:00Z'),
      Infinity,
    ]);
  });

  it('have times in the zone of the page', () => {
    const wall = (day: string) =>
      on(day, { startDate: `2027-03-${day}T15:00`, endDate: `2027-03-${day}T16:00` });
    const given = { inline: [[wall('10'), wall('11')]], now: '2027-03-10T23:59Z' };
    expect(parseGiven({ ...given, attributes: { timeZone: 'Pacific/Honolulu' } }).details?.name).to.equal(
      '10',
    );
    expect(parseGiven({ ...given, attributes: { timeZone: 'Asia/Tokyo' } }).details?.name).to.equal('11');
  });

  it('inherit the values of their series, but not its dates', () => {
    const series = {
      '@type': 'EventSeries',
      name: 'Talks',
      location: 'Palais',
      duration: 'P90D',
      doorTime: '09:00',
    };
    const { details } = parseGiven({
      inline: [{ ...series, subEvent: [on('10', { name: undefined, endDate: undefined })] }],
    });
    expect(details).to.include({ name: 'Talks', location: 'Palais', duration: undefined });
    expect(details?.doorSchedule.precision).to.equal('none');
  });

  it('are one choice of at most a hundred', () => {
    const many = Array.from({ length: 150 }, (_, day) =>
      new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10),
    );
    expect(startOf(event({ startDate: many }), '2028-01-01')).to.equal('04-09T00:00');
    expect(
      startOf(
        many.map(startDate => event({ startDate })),
        '2028-01-01',
      ),
    ).to.equal('04-09T00:00');
  });

  it('are reported with their number, and the one that is shown', () => {
    const { issues } = parseGiven({ remote: [on('10'), on('17')], src: SRC, now: '2027-03-11' });
    expect(issues).to.deep.equal([
      [
        'remote',
        'src',
        'has 2 events; the one that takes place or is next is shown: 17. For another one, put # and the end of its @id after src',
      ],
    ]);
    const nameless = on('10', { name: undefined });
    const given = { remote: [nameless, nameless], attributes: { name: 'A' } };
    expect(parseGiven(given).issues[0]?.[2]).to.match(/is shown\. For/);
  });

  it('yield to the one that src selects, which is no choice', () => {
    const remote = [on('10'), on('17', { '@id': '#two' })];
    const { details, issues, choices } = parseGiven({ remote, src: `${SRC}#two` });
    expect([details?.name, issues, choices]).to.deep.equal(['17', [], []]);
  });
});

const DATED: readonly (readonly [what: string, document: object, datedBy: string | undefined])[] = [
  ['a single event', on('10'), undefined],
  ['events with @ids of their own', [on('10', { '@id': '#1' }), on('10', { '@id': '#2' })], undefined],
  ['events on two days', [on('10'), on('17')], 'day'],
  ['two events on one day', [on('10'), on('10', { name: 'B' })], 'minute'],
  ['two starts of one @id', event({ '@id': '#1', startDate: ['2027-03-10', '2027-03-17'] }), 'day'],
  [
    'two times of one day',
    event({ '@id': '#1', startDate: ['2027-03-10T10:00', '2027-03-10T18:00'] }),
    'minute',
  ],
  [
    'two schedules',
    event({
      '@id': '#1',
      eventSchedule: [
        { ...WEEKLY, byDay: 'MO' },
        { ...WEEKLY, byDay: 'TU' },
      ],
    }),
    'minute',
  ],
  [
    'dates of a series',
    { '@type': 'EventSeries', '@id': '#1', name: 'Talks', subEvent: [on('10'), on('17')] },
    'day',
  ],
  [
    'dates of a series with @ids of their own',
    {
      '@type': 'EventSeries',
      '@id': '#1',
      name: 'Talks',
      subEvent: [on('10', { '@id': '#2' }), on('17', { '@id': '#3' })],
    },
    undefined,
  ],
];

describe('the identity of one of several events', () => {
  for (const [what, document, datedBy] of DATED) {
    it(`needs of the start of ${what}: ${datedBy ?? 'nothing'}`, () => {
      expect(parseGiven({ inline: [document] }).details?.datedBy).to.equal(datedBy);
    });
  }
});

describe('several values of a property that has one', () => {
  it('are reported', () => {
    const document = event({
      startDate: '2027-03-10',
      audience: ['A', 'B'],
      url: ['/a', '/b', '/a'],
      image: ['/1.jpg', '/2.jpg'],
    });
    expect(parseGiven({ inline: [document] }).issues).to.deep.equal([
      ['inline', 'audience', 'has 2 values; only the first is shown'],
      ['inline', 'url', 'has 3 values; only the first is shown'],
    ]);
  });

  it('are not reported if they are equal, or in several languages', () => {
    const name = [
      { '@value': 'One', '@language': 'en' },
      { '@value': 'Un', '@language': 'fr' },
    ];
    expect(parseGiven({ inline: [event({ name, audience: ['A', 'A'] })] }).issues).to.deep.equal([]);
  });
});
