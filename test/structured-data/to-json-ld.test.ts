import { expect } from '@open-wc/testing';
import type { EventDetails } from '../../src/model/event-details.js';
import { toJsonLd } from '../../src/structured-data/to-json-ld.js';
import { detailsOf, event } from '../support/json-ld.js';
import * as plugins from '../fixtures/plugins.js';

const PAGE = 'https://ngo.example/';
const IRI = 'https://ngo.example/#2027-03-24';
/** What a machine gets to read. */
const written = (document: unknown, pageUrl = PAGE) =>
  JSON.parse(JSON.stringify(toJsonLd(detailsOf(document), IRI, pageUrl))) as Record<string, unknown>;

/** What goes to machines and comes back is the same but for these, which schema.org has no term for, or says otherwise. */
const LOST = [
  'iri',
  'fileUrl',
  'joinUrl',
  'url',
  'timeZone',
  'duration',
  'recurrence',
  'dialIn',
  'recordingUrl',
  'followUpUrl',
  'imageAlt',
];

/** The zone of times comes back as their offset, and a day as the last one, too. */
const comparable = ({ schedule, ...rest }: EventDetails) =>
  JSON.parse(
    JSON.stringify(
      { ...rest, schedule: schedule.precision === 'date' ? { ...schedule, isEndDateOnly: true } : schedule },
      (key, value: unknown) => (key === 'zone' || LOST.includes(key) ? undefined : value),
    ),
  ) as object;

const ZURICH = { timeZone: 'Europe/Zurich' };
const EVENTS: readonly (readonly [string, object])[] = [
  ['a name', {}],
  ['a day', { startDate: '2027-03-24' }],
  ['days', { startDate: '2027-03-24', endDate: '2027-03-26' }],
  ['a month', { startDate: '2027-03' }],
  ['a floating time', { startDate: '2027-03-24T15:00', endDate: '2027-03-24T17:00' }],
  ['a floating time with a last day', { startDate: '2027-03-24T15:00', endDate: '2027-03-26' }],
  ['a time with an offset', { startDate: '2027-03-24T15:00+05:30', endDate: '2027-03-24T17:00+05:30' }],
  ['a time of a computer', { startDate: '2027-03-24T15:00Z', duration: 'PT1H30M' }],
  ['a time across a clock change', { startDate: '2027-03-28T01:00', endDate: '2027-03-28T04:00', ...ZURICH }],
  ['a time with a last day', { startDate: '2027-03-24T15:00', endDate: '2027-03-26', ...ZURICH }],
  ['a time with seconds', { startDate: '2027-03-24T15:00:30Z' }],
  [
    'doors and a programme',
    {
      startDate: '2027-03-24T15:00Z',
      doorTime: '14:30',
      subEvent: [{ name: 'A', startDate: '15:10', performer: ['B', 'C'] }, 'D'],
    },
  ],
  [
    'a day before it was moved',
    { startDate: '2027-03-24', previousStartDate: '2027-03-17', eventStatus: 'EventRescheduled' },
  ],
  ['a free event', { isAccessibleForFree: true }],
  ['a price', { offers: { price: 12.5, priceCurrency: 'CHF', url: '/register' } }],
  ['prices', { offers: { lowPrice: 0, highPrice: 50, priceCurrency: 'CHF' } }],
  ['registration', { offers: { url: 'mailto:a@b.example' } }],
  ['a place', { location: { '@type': 'Place', name: 'Palais', url: 'https://un.example/' } }],
  [
    'a place and a virtual one',
    {
      location: [
        { '@type': 'Place', name: 'Palais' },
        { '@type': 'VirtualLocation', url: PAGE },
      ],
    },
  ],
  ['paragraphs', { description: 'One.\n\nTwo & <three>.' }],
  [
    'all else',
    {
      superEvent: 'S',
      audience: 'everyone',
      inLanguage: ['en', 'fr'],
      performer: 'P',
      image: '/a.jpg',
      organizer: [{ name: 'A; B', url: 'https://a.example' }, 'C'],
    },
  ],
  ...Object.entries(plugins).map(([name, document]) => [`what is written by ${name}`, document] as const),
];

describe('toJsonLd', () => {
  for (const [name, properties] of EVENTS) {
    it(`gives ${name} back`, () => {
      const isWhole = '@context' in properties || Array.isArray(properties);
      const details = detailsOf(isWhole ? properties : event(properties));
      expect(comparable(detailsOf(toJsonLd(details, IRI, PAGE)))).to.deep.equal(comparable(details));
    });
  }

  const SAID: readonly (readonly [string, object, object])[] = [
    ['of what vocabulary it is', {}, { '@context': 'https://schema.org', '@type': 'Event' }],
    ['a day as a day', { startDate: '2027-03-24' }, { startDate: '2027-03-24', endDate: '2027-03-24' }],
    ['the last day as a day', { startDate: '2027-03-24', endDate: '2027-03-26' }, { endDate: '2027-03-26' }],
    [
      'a month as a month, with no end',
      { startDate: '2027-03' },
      { startDate: '2027-03', endDate: undefined },
    ],
    [
      'a time at the offset of its zone',
      { startDate: '2027-03-24T15:00', ...ZURICH },
      { startDate: '2027-03-24T15:00:00+01:00' },
    ],
    [
      'an end at the offset that it has then',
      { startDate: '2027-03-28T01:00', endDate: '2027-03-28T04:00', ...ZURICH },
      { startDate: '2027-03-28T01:00:00+01:00', endDate: '2027-03-28T04:00:00+02:00' },
    ],
    [
      'a time west of Greenwich',
      { startDate: '2027-03-24T15:00-03:30' },
      { startDate: '2027-03-24T15:00:00-03:30' },
    ],
    [
      'a time of a computer as one in Greenwich',
      { startDate: '2027-03-24T15:00Z' },
      { startDate: '2027-03-24T15:00:00+00:00' },
    ],
    [
      'a floating time without an offset',
      { startDate: '2027-03-24T15:00' },
      { startDate: '2027-03-24T15:00:00' },
    ],
    ['no time where there is none', {}, { startDate: undefined, endDate: undefined, doorTime: undefined }],
    [
      'that a range from 0 is not free',
      { offers: { lowPrice: 0, highPrice: 5 } },
      { isAccessibleForFree: false },
    ],
    ['nothing of a price that is not known', {}, { offers: undefined, isAccessibleForFree: undefined }],
    ['no empty lists and texts', {}, { location: undefined, subEvent: undefined, organizer: undefined }],
    [
      'a place',
      { location: { '@type': 'Place', name: 'Palais', url: 'https://un.example/' } },
      { location: [{ '@type': 'Place', name: 'Palais', url: 'https://un.example/' }] },
    ],
    [
      'that it is online, at the address of the page',
      { eventAttendanceMode: 'OnlineEventAttendanceMode' },
      { location: [{ '@type': 'VirtualLocation', url: PAGE }] },
    ],
    [
      'that it is online too, at its own address',
      { eventAttendanceMode: 'MixedEventAttendanceMode', location: 'Palais', url: '/e' },
      {
        location: [
          { '@type': 'Place', name: 'Palais' },
          { '@type': 'VirtualLocation', url: `${PAGE}e` },
        ],
      },
    ],
    [
      'a place alone where it is not online',
      { eventAttendanceMode: 'OfflineEventAttendanceMode', location: 'Palais' },
      { location: [{ '@type': 'Place', name: 'Palais' }] },
    ],
    [
      'where to register',
      { offers: { url: '/register' } },
      { offers: { '@type': 'Offer', url: `${PAGE}register` }, isAccessibleForFree: undefined },
    ],
    [
      'a price',
      { offers: { price: 12.5, priceCurrency: 'CHF' } },
      { offers: { '@type': 'Offer', price: 12.5, priceCurrency: 'CHF' }, isAccessibleForFree: false },
    ],
    [
      'prices from and to',
      { offers: { lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } },
      { offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } },
    ],
    [
      'that it is free',
      { isAccessibleForFree: true },
      { offers: { '@type': 'Offer', price: 0 }, isAccessibleForFree: true },
    ],
    [
      'who organizes it',
      { organizer: [{ name: 'A', url: 'https://a.example' }, 'B'] },
      {
        organizer: [
          { '@type': 'Organization', name: 'A', url: 'https://a.example/' },
          { '@type': 'Organization', name: 'B' },
        ],
      },
    ],
    ['who performs', { performer: 'P' }, { performer: [{ '@type': 'PerformingGroup', name: 'P' }] }],
    [
      'the parts of it',
      { startDate: '2027-03-24T15:00Z', subEvent: [{ name: 'A', startDate: '15:10', performer: 'B' }] },
      {
        subEvent: [
          {
            '@type': 'Event',
            name: 'A',
            startDate: '2027-03-24T15:10:00+00:00',
            performer: [{ '@type': 'PerformingGroup', name: 'B' }],
          },
        ],
      },
    ],
    ['what it is a part of', { superEvent: 'S' }, { superEvent: { '@type': 'Event', name: 'S' } }],
    ['for whom it is', { audience: 'all' }, { audience: { '@type': 'Audience', audienceType: 'all' } }],
    ['the page as the address', {}, { url: PAGE, '@id': IRI }],
    ['its own address', { url: '/e' }, { url: `${PAGE}e` }],
  ];
  for (const [name, properties, said] of SAID) {
    it(`says ${name}`, () => {
      const jsonLd = written(event(properties));
      for (const [property, value] of Object.entries(said))
        expect(jsonLd[property], property).to.deep.equal(value);
    });
  }

  it('says no address where the page has none', () => {
    expect(written(event(), '')).not.to.have.property('url');
  });
});
