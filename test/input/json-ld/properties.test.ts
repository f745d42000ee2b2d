import { expect } from '@open-wc/testing';
import type { EventDetails } from '../../../src/model/event-details.js';
import { detailsOf, event, issueFields } from '../../support/json-ld.js';

type Row = readonly [sentence: string, properties: object, details: Partial<EventDetails>];

const place = (properties: object) => ({ '@type': 'Place', ...properties });
const online = (properties: object = {}) => ({ '@type': 'VirtualLocation', ...properties });
const party = (name: string, url?: string) => ({ name, url });
const own = (name: string, value: unknown, key = 'name') => ({
  additionalProperty: [
    { '@type': 'PropertyValue', [key]: 7, value: 'x' },
    { '@type': 'PropertyValue', [key]: 'other', value: 'x' },
    { '@type': 'PropertyValue', [key]: name, value },
  ],
});

const PALAIS = place({
  name: 'Palais des Nations',
  url: 'https://un.example/palais',
  address: {
    '@type': 'PostalAddress',
    addressCountry: { '@type': 'Country', name: 'CH' },
    addressLocality: 'Geneva',
    postalCode: 1211,
    streetAddress: 'Avenue de la Paix 8',
  },
});
const PALAIS_TEXT = 'Palais des Nations, Avenue de la Paix 8, 1211, Geneva, CH';

const TEXTS: readonly Row[] = [
  ['a name is the title', { name: 'A title' }, { name: 'A title' }],
  ['a number is a title', { name: 2027 }, { name: '2027' }],
  ['the first of two names is the title', { name: ['One', 'Two'] }, { name: 'One' }],
  ['a name is the first that is any', { name: [null, '', 'A title'] }, { name: 'A title' }],
  ['a name can be in five lists', { name: [[[[['A title']]]]] }, { name: 'A title' }],
  ['a description has paragraphs', { description: 'One.\n\nTwo.' }, { description: ['One.', 'Two.'] }],
  [
    'a larger event has a name',
    { superEvent: { '@type': 'Event', name: '64th session' } },
    { superEvent: '64th session' },
  ],
  ['a larger event can be a text', { superEvent: '64th session' }, { superEvent: '64th session' }],
  ['the first larger event is taken', { superEvent: ['A', 'B'] }, { superEvent: 'A' }],
  ['a value of null is none', { superEvent: { '@value': null } }, { superEvent: undefined }],
  ['a larger event without a name is none', { superEvent: { '@type': 'Event' } }, { superEvent: undefined }],
  [
    'an audience has a type',
    { audience: { '@type': 'Audience', audienceType: 'everyone' } },
    { audience: 'everyone' },
  ],
  ['an audience can have a name', { audience: { name: 'Students' } }, { audience: 'Students' }],
  ['an audience can be a text', { audience: 'Students' }, { audience: 'Students' }],
  ['a language is a tag', { inLanguage: 'en' }, { inLanguage: ['en'] }],
  ['languages are a list', { inLanguage: ['en', 'pt-br'] }, { inLanguage: ['en', 'pt-BR'] }],
  [
    'a language can have a code',
    { inLanguage: { '@type': 'Language', name: 'Tamil', alternateName: 'ta' } },
    { inLanguage: ['ta'] },
  ],
  [
    'a language can have an identifier, or a tag for a name',
    { inLanguage: [{ name: 'Tamil', identifier: 'ta' }, { name: 'en' }] },
    { inLanguage: ['ta', 'en'] },
  ],
];

const PARTIES: readonly Row[] = [
  ['an organizer is a text', { organizer: 'CAP; and more' }, { organizer: [party('CAP; and more')] }],
  ['organizers are texts', { organizer: ['CAP', 'DAFOH'] }, { organizer: [party('CAP'), party('DAFOH')] }],
  [
    'organizers have pages',
    {
      organizer: [
        { name: 'CAP', url: '/cap' },
        { name: 'DAFOH', url: ['https://d.example'] },
      ],
    },
    { organizer: [party('CAP', 'https://ngo.example/cap'), party('DAFOH', 'https://d.example/')] },
  ],
  [
    'an organizer without a name is none',
    { organizer: [{ '@type': 'Person', name: '' }, 'CAP'] },
    { organizer: [party('CAP')] },
  ],
  [
    'no organizer with a name is none, which is no problem',
    { organizer: { '@type': 'Person', name: '' } },
    { organizer: undefined },
  ],
  ['a performer is a text', { performer: 'Ms A' }, { performer: ['Ms A'] }],
  [
    'performers have names',
    { performer: [{ '@type': 'Person', name: 'Ms A' }, 'Mr B', { '@type': 'MusicGroup', name: 1975 }] },
    { performer: ['Ms A', 'Mr B', '1975'] },
  ],
  ['performers have an old name', { performers: [{ name: 'Ms A' }] }, { performer: ['Ms A'] }],
  ['a type in place of a performer is none', { performer: 'Organization' }, { performer: undefined }],
  [
    'a name with the word of a type in it is one',
    { performer: ['World Health Organization', 'Personal Jesus'] },
    { performer: ['World Health Organization', 'Personal Jesus'] },
  ],
];

const PLACES: readonly Row[] = [
  ['a place is a text', { location: 'Room XXV' }, { location: 'Room XXV', attendanceMode: undefined }],
  [
    'a place is its name and its address',
    { location: PALAIS },
    { location: PALAIS_TEXT, locationUrl: 'https://un.example/palais' },
  ],
  [
    'an address can be a text',
    { location: place({ name: 'Palais', address: 'Geneva' }) },
    { location: 'Palais, Geneva' },
  ],
  [
    'an address has a region, and of two streets the first',
    { location: place({ address: { streetAddress: ['A', 'B'], addressRegion: 'GE' } }) },
    { location: 'A, GE' },
  ],
  ['an address alone is a place', { location: place({ address: 'Geneva' }) }, { location: 'Geneva' }],
  [
    'nothing is said twice',
    { location: place({ name: 'Geneva', address: 'Geneva' }) },
    { location: 'Geneva' },
  ],
  [
    'several places are all told',
    { location: [PALAIS, 'Room XXV'] },
    { location: `${PALAIS_TEXT}; Room XXV` },
  ],
  [
    'a map comes before a page',
    { location: place({ name: 'P', url: '/p', hasMap: { '@type': 'Map', url: '/map' } }) },
    { locationUrl: 'https://ngo.example/map' },
  ],
  [
    'an empty map is none',
    { location: place({ name: 'P', url: '/p', hasMap: '' }) },
    { locationUrl: 'https://ngo.example/p' },
  ],
  ['a place says nothing of the mode', { location: PALAIS }, { attendanceMode: undefined }],
  [
    'a virtual place is online',
    { location: online({ url: '/join' }) },
    { location: undefined, attendanceMode: 'online', joinUrl: 'https://ngo.example/join' },
  ],
  [
    'a virtual place has no name to go to',
    { location: online({ name: 'Online event' }) },
    { location: undefined, joinUrl: undefined },
  ],
  [
    'a place and a virtual one are mixed',
    { location: [online({ url: '/join' }), PALAIS] },
    { location: PALAIS_TEXT, attendanceMode: 'mixed', joinUrl: 'https://ngo.example/join' },
  ],
  [
    'a virtual place that is a place, too, is virtual',
    { location: { '@type': ['Place', 'VirtualLocation'], url: '/j' } },
    { attendanceMode: 'online', location: undefined },
  ],
  [
    'a place of a type that only begins like a virtual one is a place',
    { location: { '@type': 'VirtualLocationRoom', name: 'A room' } },
    { location: 'A room', attendanceMode: undefined },
  ],
  [
    'a mode that is told holds',
    { location: online(), eventAttendanceMode: 'MixedEventAttendanceMode' },
    { attendanceMode: 'mixed' },
  ],
  [
    'a mode can be a reference',
    { eventAttendanceMode: { '@id': 'http://schema.org/OfflineEventAttendanceMode' } },
    { attendanceMode: 'offline' },
  ],
];

const STATUSES: readonly Row[] = [
  ['cancelled', { eventStatus: 'http://schema.org/EventCancelled' }, { eventStatus: 'cancelled' }],
  ['postponed', { eventStatus: 'EventPostponed' }, { eventStatus: 'postponed' }],
  ['moved online', { eventStatus: 'schema:EventMovedOnline' }, { eventStatus: 'moved-online' }],
  [
    'rescheduled, of two',
    { eventStatus: ['https://schema.org/EventMovedOnline', 'https://schema.org/EventRescheduled'] },
    { eventStatus: 'rescheduled' },
  ],
  [
    'cancelled, of all',
    { eventStatus: ['EventRescheduled', 'EventPostponed', { '@id': 'https://schema.org/EventCancelled' }] },
    { eventStatus: 'cancelled' },
  ],
  ['scheduled, where nothing is said', { eventStatus: [] }, { eventStatus: 'scheduled' }],
  [
    'scheduled, where other terms only begin like one',
    { eventStatus: ['EventScheduled', 'EventCancelledOnce', 'EventPostponedOnce', 'EventRescheduledOnce'] },
    { eventStatus: 'scheduled' },
  ],
].map(([name, ...rest]) => [`an event is ${name as string}`, ...rest] as unknown as Row);

const ADDRESSES: readonly Row[] = [
  ['a page is relative to where it is told', { url: 'e/1' }, { url: 'https://ngo.example/events/e/1' }],
  [
    'the main page stands in for a page',
    { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://ngo.example/e' } },
    { url: 'https://ngo.example/e' },
  ],
  [
    'a picture is an address',
    { image: ['/a.jpg', '/b.jpg'] },
    { image: 'https://ngo.example/a.jpg', imageAlt: undefined },
  ],
  [
    'a picture has an address',
    { image: [{ '@type': 'ImageObject', url: '/a.jpg', caption: 'A room' }] },
    { image: 'https://ngo.example/a.jpg', imageAlt: 'A room' },
  ],
  ['a picture has a file', { image: { contentUrl: '/a.jpg' } }, { image: 'https://ngo.example/a.jpg' }],
  [
    'an offer has the page of registration',
    { offers: [{ price: 0 }, { url: '/register' }] },
    { registrationUrl: 'https://ngo.example/register' },
  ],
  [
    'a recording has an address',
    { recordedIn: { '@type': 'VideoObject', contentUrl: '/v.mp4' } },
    { recordingUrl: 'https://ngo.example/v.mp4' },
  ],
];

const OWN: readonly Row[] = [
  ['dial-in', own('dial-in', 'none'), { dialIn: 'none' }],
  ['dial-in as a property', { dialIn: 'tel:+41 22 123' }, { dialIn: 'tel:+41 22 123' }],
  ['dial-in by an id', own('dialIn', 'none', 'propertyID'), { dialIn: 'none' }],
  ['the next event', own('follow-up-url', '/next'), { followUpUrl: 'https://ngo.example/next' }],
  [
    'registration',
    { ...own('registration-url', 'mailto:a@b.example'), offers: { url: '/no' } },
    { registrationUrl: 'mailto:a@b.example' },
  ],
  [
    'the link to join',
    { ...own('joinUrl', '/j'), location: online({ url: '/no' }) },
    { joinUrl: 'https://ngo.example/j' },
  ],
  ['the recording', own('recording-url', '/v'), { recordingUrl: 'https://ngo.example/v' }],
  ['the picture in words', { image: '/a.jpg', ...own('image-alt', 'A room') }, { imageAlt: 'A room' }],
  ['the zone', own('time-zone', 'Asia/Tokyo'), { timeZone: 'Asia/Tokyo' }],
].map(([name, ...rest]) => [`the card’s own term says ${name as string}`, ...rest] as unknown as Row);

describe('in JSON-LD', () => {
  for (const [sentence, properties, details] of [
    ...[TEXTS, PARTIES, PLACES, STATUSES, ADDRESSES, OWN].flat(),
  ]) {
    it(sentence, () => {
      expect(detailsOf(event(properties))).to.deep.include(details);
    });
  }

  const WRONG: readonly (readonly [string, object])[] = [
    ['name', { name: true }],
    ['description', { description: { '@type': 'Thing' } }],
    ['startDate', { startDate: false }],
    ['startDate', { startDate: 'next week' }],
    ['startDate', { startDate: { '@type': 'DateTime', '@value': 1806073200 } }],
    ['duration', { duration: { '@type': 'QuantitativeValue', value: 90 } }],
    ['eventStatus', { eventStatus: true }],
    ['attendanceMode', { eventAttendanceMode: 'hybrid' }],
    ['inLanguage', { inLanguage: 'English' }],
    ['price', { offers: { price: '€ 12', priceCurrency: 'EUR' } }],
    ['priceCurrency', { offers: { price: 0, priceCurrency: '£' } }],
    ['registrationUrl', { offers: { url: 'javascript:alert(1)' } }],
    ['joinUrl', { location: online({ url: 'javascript:alert(1)' }) }],
    ['organizer', { organizer: { name: 'CAP', url: 'javascript:alert(1)' } }],
    ['url', { url: 'data:text/html,x' }],
  ];
  for (const [field, properties] of WRONG) {
    it(`${JSON.stringify(properties)} is told as a wrong ${field}, and as nothing else`, () => {
      expect(issueFields(event(properties))).to.deep.equal([field]);
    });
  }
});
