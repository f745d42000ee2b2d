import { expect } from '@open-wc/testing';
import type { EventDetails } from '../../src/model/event-details.js';
import { toJsonLd } from '../../src/structured-data/to-json-ld.js';
import { detailsOf, event, readJson } from '../support/json-ld.js';
import * as plugins from '../fixtures/plugins.js';

const PAGE = 'https://ngo.example/';
const IRI = 'https://ngo.example/#2027-03-24';
/** The JSON-LD as a consumer parses it. */
const serialize = (document: unknown, pageUrl = PAGE) =>
  JSON.parse(JSON.stringify(toJsonLd(detailsOf(document), IRI, pageUrl))) as Record<string, unknown>;

/** Details that the round trip loses or changes: schema.org has no term for them, or expresses them differently. */
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

/** Removes what the round trip loses or changes: zones become offsets, and a date is its own last day. */
const normalize = ({ schedule, ...rest }: EventDetails) =>
  JSON.parse(
    JSON.stringify(
      { ...rest, schedule: schedule.precision === 'date' ? { ...schedule, isEndDateOnly: true } : schedule },
      (key, value: unknown) =>
        key === 'zone' || key === 'endZone' || LOST.includes(key) ? undefined : value,
    ),
  ) as object;

const ZURICH = { timeZone: 'Europe/Zurich' };
const EVENTS: readonly (readonly [string, object])[] = [
  ['a name', {}],
  ['a date', { startDate: '2027-03-24' }],
  ['a range of dates', { startDate: '2027-03-24', endDate: '2027-03-26' }],
  ['a month', { startDate: '2027-03' }],
  ['a floating time', { startDate: '2027-03-24T15:00', endDate: '2027-03-24T17:00' }],
  ['a floating time with a last day', { startDate: '2027-03-24T15:00', endDate: '2027-03-26' }],
  ['a time with an offset', { startDate: '2027-03-24T15:00+05:30', endDate: '2027-03-24T17:00+05:30' }],
  ['a time in UTC', { startDate: '2027-03-24T15:00Z', duration: 'PT1H30M' }],
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
    'a previous start date',
    { startDate: '2027-03-24', previousStartDate: '2027-03-17', eventStatus: 'EventRescheduled' },
  ],
  ['a free event', { isAccessibleForFree: true }],
  ['a price', { offers: { price: 12.5, priceCurrency: 'CHF', url: '/register' } }],
  ['a price range', { offers: { lowPrice: 0, highPrice: 50, priceCurrency: 'CHF' } }],
  ['registration', { offers: { url: 'mailto:a@b.example' } }],
  ['a place', { location: { '@type': 'Place', name: 'Palais', url: 'https://un.example/' } }],
  [
    'a place and a virtual location',
    {
      location: [
        { '@type': 'Place', name: 'Palais' },
        { '@type': 'VirtualLocation', url: PAGE },
      ],
    },
  ],
  ['paragraphs', { description: 'One.\n\nTwo & <three>.' }],
  [
    'all other properties',
    {
      superEvent: 'S',
      audience: 'everyone',
      inLanguage: ['en', 'fr'],
      performer: 'P',
      image: '/a.jpg',
      organizer: [{ name: 'A; B', url: 'https://a.example' }, 'C'],
    },
  ],
  ...Object.entries(plugins).map(([name, document]) => [`JSON-LD of ${name}`, document] as const),
];

describe('toJsonLd', () => {
  for (const [name, properties] of EVENTS) {
    it(`round-trips ${name}`, () => {
      const isWhole = '@context' in properties || Array.isArray(properties);
      const details = detailsOf(isWhole ? properties : event(properties));
      expect(normalize(detailsOf(toJsonLd(details, IRI, PAGE)))).to.deep.equal(normalize(details));
    });
  }

  it('publishes no value that the card does not understand', () => {
    const { details } =
      readJson(
        event({
          startDate: 'in spring',
          eventStatus: 'verlegt',
          eventAttendanceMode: 'hybrid',
          doorTime: 'early',
          inLanguage: ['English', 'fr'],
          offers: { price: 'gratis', priceCurrency: 'francs' },
        }),
      ) ?? expect.fail('expected an event');
    if (!details) return expect.fail('expected an event');
    const written = toJsonLd(details, IRI, PAGE) as object;
    expect(Object.entries(written).filter(([, value]) => value !== undefined)).to.deep.equal(
      Object.entries({
        '@context': 'https://schema.org',
        '@type': 'Event',
        '@id': IRI,
        name: 'Side event',
        inLanguage: ['fr'],
        url: PAGE,
      }),
    );
  });

  const PROPERTIES: readonly (readonly [string, object, object])[] = [
    ['context and type', {}, { '@context': 'https://schema.org', '@type': 'Event' }],
    [
      'a date without a time',
      { startDate: '2027-03-24' },
      { startDate: '2027-03-24', endDate: '2027-03-24' },
    ],
    [
      'the last date without a time',
      { startDate: '2027-03-24', endDate: '2027-03-26' },
      { endDate: '2027-03-26' },
    ],
    ['a month without an end', { startDate: '2027-03' }, { startDate: '2027-03', endDate: undefined }],
    [
      'a time at the offset of its zone',
      { startDate: '2027-03-24T15:00', ...ZURICH },
      { startDate: '2027-03-24T15:00:00+01:00' },
    ],
    [
      'an end at its own offset',
      { startDate: '2027-03-28T01:00', endDate: '2027-03-28T04:00', ...ZURICH },
      { startDate: '2027-03-28T01:00:00+01:00', endDate: '2027-03-28T04:00:00+02:00' },
    ],
    [
      'a time with a negative offset',
      { startDate: '2027-03-24T15:00-03:30' },
      { startDate: '2027-03-24T15:00:00-03:30' },
    ],
    [
      'a time in UTC with an offset of 0',
      { startDate: '2027-03-24T15:00Z' },
      { startDate: '2027-03-24T15:00:00+00:00' },
    ],
    [
      'a floating time without an offset',
      { startDate: '2027-03-24T15:00' },
      { startDate: '2027-03-24T15:00:00' },
    ],
    ['no times without a date', {}, { startDate: undefined, endDate: undefined, doorTime: undefined }],
    [
      'a price range from 0 as not free',
      { offers: { lowPrice: 0, highPrice: 5 } },
      { isAccessibleForFree: false },
    ],
    ['no offer without a price', {}, { offers: undefined, isAccessibleForFree: undefined }],
    ['no empty lists', {}, { location: undefined, subEvent: undefined, organizer: undefined }],
    [
      'a place',
      { location: { '@type': 'Place', name: 'Palais', url: 'https://un.example/' } },
      { location: [{ '@type': 'Place', name: 'Palais', url: 'https://un.example/' }] },
    ],
    [
      'a virtual location at the page URL for an online event',
      { eventAttendanceMode: 'OnlineEventAttendanceMode' },
      { location: [{ '@type': 'VirtualLocation', url: PAGE }] },
    ],
    [
      'a virtual location at the event URL for a mixed event',
      { eventAttendanceMode: 'MixedEventAttendanceMode', location: 'Palais', url: '/e' },
      {
        location: [
          { '@type': 'Place', name: 'Palais' },
          { '@type': 'VirtualLocation', url: `${PAGE}e` },
        ],
      },
    ],
    [
      'only a place for an in-person event',
      { eventAttendanceMode: 'OfflineEventAttendanceMode', location: 'Palais' },
      { location: [{ '@type': 'Place', name: 'Palais' }] },
    ],
    [
      'the registration URL as an offer',
      { offers: { url: '/register' } },
      { offers: { '@type': 'Offer', url: `${PAGE}register` }, isAccessibleForFree: undefined },
    ],
    [
      'a price',
      { offers: { price: 12.5, priceCurrency: 'CHF' } },
      { offers: { '@type': 'Offer', price: 12.5, priceCurrency: 'CHF' }, isAccessibleForFree: false },
    ],
    [
      'lowest and highest price',
      { offers: { lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } },
      { offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } },
    ],
    [
      'a free event',
      { isAccessibleForFree: true },
      { offers: { '@type': 'Offer', price: 0 }, isAccessibleForFree: true },
    ],
    [
      'organizers',
      { organizer: [{ name: 'A', url: 'https://a.example' }, 'B'] },
      {
        organizer: [
          { '@type': 'Organization', name: 'A', url: 'https://a.example/' },
          { '@type': 'Organization', name: 'B' },
        ],
      },
    ],
    ['performers', { performer: 'P' }, { performer: [{ '@type': 'PerformingGroup', name: 'P' }] }],
    [
      'sub-events',
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
    ['a super-event', { superEvent: 'S' }, { superEvent: { '@type': 'Event', name: 'S' } }],
    ['the audience', { audience: 'all' }, { audience: { '@type': 'Audience', audienceType: 'all' } }],
    ['the page URL without an event URL', {}, { url: PAGE, '@id': IRI }],
    ['the event URL', { url: '/e' }, { url: `${PAGE}e` }],
  ];
  for (const [name, properties, expected] of PROPERTIES) {
    it(`writes ${name}`, () => {
      const jsonLd = serialize(event(properties));
      for (const [property, value] of Object.entries(expected))
        expect(jsonLd[property], property).to.deep.equal(value);
    });
  }

  it('omits the URL if the page has none', () => {
    expect(serialize(event(), '')).not.to.have.property('url');
  });
});
