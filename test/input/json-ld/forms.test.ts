import { expect } from '@open-wc/testing';
import { readJsonLd } from '../../../src/input/json-ld/json-ld.js';
import { detailsOf, event } from '../../support/json-ld.js';

const EVENT = event({
  startDate: '2027-03-24T15:00+01:00',
  eventStatus: 'https://schema.org/EventCancelled',
  organizer: { '@type': 'Organization', name: 'DAFOH', url: 'https://dafoh.example/' },
});

/** The same event, with its keys, types and values written in another way. */
const written = (key: (name: string) => string, type: string, value = (name: string) => name) => ({
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
  ['what a page is about', { '@type': 'ItemPage', name: 'A page', about: [BARE] }],
  ['an item of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: BARE }] }],
  ['an event of an organization', { '@type': 'Organization', name: 'NGO', event: [BARE] }],
  ['a type of several', { ...EVENT, '@type': ['Thing', 'Event'] }],
  ['keys that are https IRIs', written(name => `https://schema.org/${name}`, 'https://schema.org/Event')],
  ['keys that are http IRIs', written(name => `http://schema.org/${name}`, 'http://schema.org/Event')],
  [
    'keys that are compact IRIs',
    written(
      name => `schema:${name}`,
      'schema:Event',
      name => `schema:${name}`,
    ),
  ],
  [
    'values that are http IRIs',
    written(
      name => name,
      'Event',
      name => `http://schema.org/${name}`,
    ),
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
  ['nothing where there is nothing', { ...EVENT, description: null, image: '', location: [], offers: {} }],
  [
    'terms that no card knows',
    { ...EVENT, maximumAttendeeCapacity: 80, typicalAgeRange: '18-', undefined: 'x', x: { y: [1] } },
  ],
  [
    'keys of the prototype',
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

describe('JSON-LD', () => {
  for (const [form, document] of FORMS) {
    it(`is read in the form of ${form}`, () => {
      expect(detailsOf(document)).to.deep.equal(detailsOf(EVENT));
    });
  }

  it('says what the forms have in common', () => {
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
    it(`has an event in a ${type}`, () => {
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
    it(`has no event in ${JSON.stringify(document)}`, () => {
      expect(readJsonLd(document, ['en']).raw).to.equal(undefined);
    });
  }
});

describe('of several events in a document', () => {
  const named = (name: string, properties: object = {}) => ({
    ...event(properties),
    '@id': `#${name}`,
    name,
  });
  const nameOf = (document: unknown, fragment?: string) => readJsonLd(document, ['en'], fragment).raw?.name;

  const ROWS: readonly (readonly [string, unknown, string])[] = [
    ['the first is taken', [named('A'), named('B')], 'A'],
    ['the one outside is taken', [{ '@type': 'WebPage', mainEntity: named('B') }, named('A')], 'A'],
    [
      'the larger event is none, if it comes first',
      [named('Frame'), named('A', { superEvent: { '@id': '#Frame' } })],
      'A',
    ],
    [
      'the larger event is none, if only named',
      [named('Frame'), named('A', { superEvent: { '@id': '#Frame', '@type': 'Event' } })],
      'A',
    ],
    [
      'the larger event is none, if told twice',
      [named('Frame'), named('A', { superEvent: named('Frame') })],
      'A',
    ],
    ['a part is none', [named('Part'), named('A', { subEvent: [{ '@id': '#Part' }] })], 'A'],
    ['a part by its old name is none', [named('Part'), named('A', { subEvents: { '@id': '#Part' } })], 'A'],
    ['a larger event inside is none', named('A', { superEvent: named('Frame') }), 'A'],
    [
      'a mere reference is none',
      [{ '@type': 'Place', event: { '@type': 'Event', '@id': '#A' } }, [[named('A')]]],
      'A',
    ],
    [
      'the first is taken where they are in each other',
      [named('A', { superEvent: { '@id': '#B' } }), named('B', { superEvent: { '@id': '#A' } })],
      'A',
    ],
    [
      'one without an @id is not hidden by its frame without one',
      [{ ...event({ superEvent: { name: 'Frame' } }), name: 'A' }, named('B')],
      'A',
    ],
    ['one can be in itself', named('A', { superEvent: { '@id': '#A' }, subEvent: { '@id': '#A' } }), 'A'],
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
    it(`the fragment "${fragment}" picks ${expected ?? 'none, as any other would be a wrong one'}`, () => {
      expect(nameOf(SERIES, fragment)).to.equal(expected);
    });
  }
});
