import { expect } from '@open-wc/testing';
import { detailsOf, event, readFirst } from '../../support/json-ld.js';

const EVENT = event({
  startDate: '2027-03-24T15:00+01:00',
  eventStatus: 'https://schema.org/EventCancelled',
  organizer: { '@type': 'Organization', name: 'DAFOH', url: 'https://dafoh.example/' },
});

/** The same event with other forms of its keys, types and values. */
const rewrite = (key: (name: string) => string, type: string, value = (name: string) => name) => ({
  '@type': type,
  [key('name')]: 'Side event',
  [key('startDate')]: '2027-03-24T15:00+01:00',
  [key('eventStatus')]: value('EventCancelled'),
  [key('organizer')]: {
    '@type': 'Organization',
    [key('name')]: 'DAFOH',
    [key('url')]: 'https://dafoh.example/',
  },
});

const expanded = (iri: string) => [
  {
    '@type': [`${iri}Event`],
    [`${iri}name`]: [{ '@value': 'Side event' }],
    [`${iri}startDate`]: [{ '@type': `${iri}DateTime`, '@value': '2027-03-24T15:00+01:00' }],
    [`${iri}eventStatus`]: [{ '@id': `${iri}EventCancelled` }],
    [`${iri}organizer`]: [
      {
        '@type': [`${iri}Organization`],
        [`${iri}name`]: [{ '@value': 'DAFOH' }],
        [`${iri}url`]: [{ '@id': 'https://dafoh.example/' }],
      },
    ],
  },
];

const { '@context': _, ...BARE } = EVENT;

const FORMS: readonly (readonly [string, unknown])[] = [
  ['an object', EVENT],
  ['an object without a context', BARE],
  ['an array', [EVENT]],
  ['an array in an array', [[EVENT]]],
  ['an array after other things', [{ '@type': 'WebSite', name: 'NGO' }, null, 'text', 7, EVENT]],
  ['a @graph', { '@context': 'https://schema.org', '@graph': [BARE] }],
  ['a @graph of one object', { '@graph': BARE }],
  ['a @graph in an array', [{ '@graph': [{ '@type': 'WebSite', name: 'NGO' }, BARE] }]],
  ['the mainEntity of a page', { '@type': 'WebPage', name: 'A page', mainEntity: BARE }],
  ['the about property of a page', { '@type': 'ItemPage', name: 'A page', about: [BARE] }],
  ['an item of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: BARE }] }],
  ['an event of an organization', { '@type': 'Organization', name: 'NGO', event: [BARE] }],
  ['several types', { ...EVENT, '@type': ['Thing', 'Event'] }],
  ['keys that are https IRIs', rewrite(name => `https://schema.org/${name}`, 'https://schema.org/Event')],
  ['keys that are http IRIs', rewrite(name => `http://schema.org/${name}`, 'http://schema.org/Event')],
  [
    'keys that are compact IRIs',
    rewrite(
      name => `schema:${name}`,
      'schema:Event',
      name => `schema:${name}`,
    ),
  ],
  [
    'values that are http IRIs',
    rewrite(
      name => name,
      'Event',
      name => `http://schema.org/${name}`,
    ),
  ],
  ['keys with www', rewrite(name => `https://www.schema.org/${name}`, 'https://www.schema.org/Event')],
  [
    'aliases of @type and @id',
    {
      '@graph': [
        { ...BARE, '@type': undefined, type: 'Event', organizer: { id: '#o', type: 'Organization' } },
        { id: '#o', type: 'Organization', name: 'DAFOH', url: 'https://dafoh.example/' },
      ],
    },
  ],
  ['expanded JSON-LD of https', expanded('https://schema.org/')],
  ['expanded JSON-LD of http', expanded('http://schema.org/')],
  ['lists of one', Object.fromEntries(Object.entries(EVENT).map(([key, value]) => [key, [value]]))],
  [
    'a @list and a @set',
    { ...EVENT, name: { '@list': ['Side event'] }, organizer: { '@set': [EVENT.organizer] } },
  ],
  ['a value with a type', { ...EVENT, startDate: { '@type': 'xsd:dateTime', '@value': EVENT.startDate } }],
  ['a status that is a reference', { ...EVENT, eventStatus: { '@id': 'https://schema.org/EventCancelled' } }],
  ['empty values', { ...EVENT, description: null, image: '', location: [], offers: {} }],
  [
    'unknown terms',
    { ...EVENT, maximumAttendeeCapacity: 80, typicalAgeRange: '18-', undefined: 'x', x: { y: [1] } },
  ],
  [
    'prototype keys',
    JSON.parse(`{"__proto__":{"name":"no"},"constructor":"no",${JSON.stringify(EVENT).slice(1)}`),
  ],
];

const TYPES = [
  ...'BusinessEvent ChildrensEvent ComedyEvent DanceEvent EducationEvent ExhibitionEvent FoodEvent'.split(
    ' ',
  ),
  ...'LiteraryEvent MusicEvent PublicationEvent SaleEvent ScreeningEvent SocialEvent SportsEvent'.split(' '),
  ...'TheaterEvent VisualArtsEvent EventSeries Festival Hackathon CourseInstance'.split(' '),
  ...['https://schema.org/EducationEvent', 'http://schema.org/Festival', 'schema:SocialEvent'],
];

describe('JSON-LD forms', () => {
  for (const [form, document] of FORMS) {
    it(`include ${form}`, () => {
      expect(detailsOf(document)).to.deep.equal(detailsOf(EVENT));
    });
  }

  it('all yield the same event', () => {
    const { name, eventStatus, organizer, schedule } = detailsOf(EVENT);
    expect(name).to.equal('Side event');
    expect(eventStatus).to.equal('cancelled');
    expect(organizer).to.deep.equal([{ name: 'DAFOH', url: 'https://dafoh.example/' }]);
    expect(schedule).to.include({
      precision: 'instant',
      start: Date.parse('2027-03-24T14:00Z'),
      zone: '+01:00',
    });
  });

  for (const type of TYPES) {
    it(`include the type ${type}`, () => {
      expect(detailsOf({ ...EVENT, '@type': type }).name).to.equal('Side event');
    });
  }

  for (const document of [
    {},
    [],
    null,
    true,
    7,
    'Event',
    [[]],
    { '@graph': [] },
    { '@graph': null },
    { '@type': 'Organization', name: 'Event' },
    { '@type': 'EventReservation', name: 'A ticket' },
    { '@type': 'EventVenue', name: 'A house' },
    { '@type': ['Place', null, {}, 7], name: 'A place' },
    { '@type': {}, name: 'x' },
    { '@type': 'Event' },
    { '@type': 'Event', '@id': '#e' },
    { name: 'no type' },
  ]) {
    it(`do not include ${JSON.stringify(document)}`, () => {
      expect(readFirst(document, ['en']).raw).to.equal(undefined);
    });
  }
});

describe('several events in a document', () => {
  const named = (name: string, properties: object = {}) => ({
    ...event(properties),
    '@id': `#${name}`,
    name,
  });
  const nameOf = (document: unknown, fragment?: string) => readFirst(document, ['en'], fragment).raw?.name;

  const ROWS: readonly (readonly [string, unknown, string])[] = [
    ['selects the first', [named('A'), named('B')], 'A'],
    ['selects the outermost', [{ '@type': 'WebPage', mainEntity: named('B') }, named('A')], 'A'],
    [
      'skips a super-event that comes first',
      [named('Frame'), named('A', { superEvent: { '@id': '#Frame' } })],
      'A',
    ],
    [
      'skips a super-event given as a typed reference',
      [named('Frame'), named('A', { superEvent: { '@id': '#Frame', '@type': 'Event' } })],
      'A',
    ],
    ['skips a super-event given twice', [named('Frame'), named('A', { superEvent: named('Frame') })], 'A'],
    ['skips a sub-event', [named('Part'), named('A', { subEvent: [{ '@id': '#Part' }] })], 'A'],
    [
      'skips a sub-event given as subEvents',
      [named('Part'), named('A', { subEvents: { '@id': '#Part' } })],
      'A',
    ],
    ['skips a nested super-event', named('A', { superEvent: named('Frame') }), 'A'],
    [
      'skips a bare reference',
      [{ '@type': 'Place', event: { '@type': 'Event', '@id': '#A' } }, [[named('A')]]],
      'A',
    ],
    [
      'selects the first of events that contain each other',
      [named('A', { superEvent: { '@id': '#B' } }), named('B', { superEvent: { '@id': '#A' } })],
      'A',
    ],
    [
      'keeps an event without @id whose super-event has none either',
      [{ ...event({ superEvent: { name: 'Frame' } }), name: 'A' }, named('B')],
      'A',
    ],
    [
      'accepts an event that contains itself',
      named('A', { superEvent: { '@id': '#A' }, subEvent: { '@id': '#A' } }),
      'A',
    ],
  ];
  for (const [name, document, expected] of ROWS) {
    it(name, () => {
      expect(nameOf(document)).to.equal(expected);
    });
  }

  const SERIES = {
    '@graph': [
      named('one'),
      { ...named('two'), '@id': 'https://ngo.example/events#two' },
      named('séance'),
      { ...named('three'), '@id': 7 },
      { ...named('four'), '@id': 'http://[' },
    ],
  };
  for (const [fragment, expected] of [
    ['', 'one'],
    ['#two', 'two'],
    ['#s%C3%A9ance', 'séance'],
    ['#wo', undefined],
    ['#nothing', undefined],
    ['#__proto__', undefined],
  ] as const) {
    it(`selects ${expected ?? 'none'} by the fragment "${fragment}"`, () => {
      expect(nameOf(SERIES, fragment)).to.equal(expected);
    });
  }
});
