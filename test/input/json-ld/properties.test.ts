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
  ['reads a name', { name: 'A title' }, { name: 'A title' }],
  ['reads a number as name', { name: 2027 }, { name: '2027' }],
  ['reads the first of two names', { name: ['One', 'Two'] }, { name: 'One' }],
  ['reads the first non-empty name', { name: [null, '', 'A title'] }, { name: 'A title' }],
  ['reads a name in nested lists', { name: [[[[['A title']]]]] }, { name: 'A title' }],
  ['reads a description with paragraphs', { description: 'One.\n\nTwo.' }, { description: ['One.', 'Two.'] }],
  [
    'reads the name of a super-event',
    { superEvent: { '@type': 'Event', name: '64th session' } },
    { superEvent: '64th session' },
  ],
  ['reads a super-event given as text', { superEvent: '64th session' }, { superEvent: '64th session' }],
  ['reads the first super-event', { superEvent: ['A', 'B'] }, { superEvent: 'A' }],
  ['treats a @value of null as unset', { superEvent: { '@value': null } }, { superEvent: undefined }],
  ['ignores a super-event without a name', { superEvent: { '@type': 'Event' } }, { superEvent: undefined }],
  [
    'reads the type of an audience',
    { audience: { '@type': 'Audience', audienceType: 'everyone' } },
    { audience: 'everyone' },
  ],
  ['reads the name of an audience', { audience: { name: 'Students' } }, { audience: 'Students' }],
  ['reads an audience given as text', { audience: 'Students' }, { audience: 'Students' }],
  ['reads a language tag', { inLanguage: 'en' }, { inLanguage: ['en'] }],
  ['reads several languages', { inLanguage: ['en', 'pt-br'] }, { inLanguage: ['en', 'pt-BR'] }],
  [
    'reads the alternateName of a language',
    { inLanguage: { '@type': 'Language', name: 'Tamil', alternateName: 'ta' } },
    { inLanguage: ['ta'] },
  ],
  [
    'reads the identifier of a language or a tag as its name',
    { inLanguage: [{ name: 'Tamil', identifier: 'ta' }, { name: 'en' }] },
    { inLanguage: ['ta', 'en'] },
  ],
];

const PARTIES: readonly Row[] = [
  [
    'reads an organizer given as text',
    { organizer: 'CAP; and more' },
    { organizer: [party('CAP; and more')] },
  ],
  [
    'reads several organizers given as text',
    { organizer: ['CAP', 'DAFOH'] },
    { organizer: [party('CAP'), party('DAFOH')] },
  ],
  [
    'reads the URLs of organizers',
    {
      organizer: [
        { name: 'CAP', url: '/cap' },
        { name: 'DAFOH', url: ['https://d.example'] },
      ],
    },
    { organizer: [party('CAP', 'https://ngo.example/cap'), party('DAFOH', 'https://d.example/')] },
  ],
  [
    'ignores an organizer without a name',
    { organizer: [{ '@type': 'Person', name: '' }, 'CAP'] },
    { organizer: [party('CAP')] },
  ],
  [
    'reports nothing if no organizer has a name',
    { organizer: { '@type': 'Person', name: '' } },
    { organizer: undefined },
  ],
  ['reads a performer given as text', { performer: 'Ms A' }, { performer: ['Ms A'] }],
  [
    'reads the names of performers',
    { performer: [{ '@type': 'Person', name: 'Ms A' }, 'Mr B', { '@type': 'MusicGroup', name: 1975 }] },
    { performer: ['Ms A', 'Mr B', '1975'] },
  ],
  ['reads the old property performers', { performers: [{ name: 'Ms A' }] }, { performer: ['Ms A'] }],
  ['ignores a type name as performer', { performer: 'Organization' }, { performer: undefined }],
  [
    'reads a performer whose name contains a type name',
    { performer: ['World Health Organization', 'Personal Jesus'] },
    { performer: ['World Health Organization', 'Personal Jesus'] },
  ],
];

const PLACES: readonly Row[] = [
  [
    'reads a place given as text',
    { location: 'Room XXV' },
    { location: 'Room XXV', attendanceMode: undefined },
  ],
  [
    'reads the name and address of a place',
    { location: PALAIS },
    { location: PALAIS_TEXT, locationUrl: 'https://un.example/palais' },
  ],
  [
    'reads an address given as text',
    { location: place({ name: 'Palais', address: 'Geneva' }) },
    { location: 'Palais, Geneva' },
  ],
  [
    'reads the region and the first street of an address',
    { location: place({ address: { streetAddress: ['A', 'B'], addressRegion: 'GE' } }) },
    { location: 'A, GE' },
  ],
  [
    'leaves out the placeholders of a plugin',
    {
      location: [
        place({ name: 'No location set', address: 'No address set' }),
        place({ name: 'Palais', address: 'No address set' }),
      ],
    },
    { location: 'Palais' },
  ],
  ['reads an address without a name', { location: place({ address: 'Geneva' }) }, { location: 'Geneva' }],
  [
    'does not repeat a name that equals the address',
    { location: place({ name: 'Geneva', address: 'Geneva' }) },
    { location: 'Geneva' },
  ],
  ['reads several places', { location: [PALAIS, 'Room XXV'] }, { location: `${PALAIS_TEXT}; Room XXV` }],
  [
    'prefers a map to a URL',
    { location: place({ name: 'P', url: '/p', hasMap: { '@type': 'Map', url: '/map' } }) },
    { locationUrl: 'https://ngo.example/map' },
  ],
  [
    'ignores an empty map',
    { location: place({ name: 'P', url: '/p', hasMap: '' }) },
    { locationUrl: 'https://ngo.example/p' },
  ],
  ['derives no attendance mode from a place', { location: PALAIS }, { attendanceMode: undefined }],
  [
    'reads a virtual location as online',
    { location: online({ url: '/join' }) },
    { location: undefined, attendanceMode: 'online', joinUrl: 'https://ngo.example/join' },
  ],
  [
    'ignores the name of a virtual location',
    { location: online({ name: 'Online event' }) },
    { location: undefined, joinUrl: undefined },
  ],
  [
    'reads a place and a virtual location as mixed',
    { location: [online({ url: '/join' }), PALAIS] },
    { location: PALAIS_TEXT, attendanceMode: 'mixed', joinUrl: 'https://ngo.example/join' },
  ],
  [
    'reads a virtual location that is also a place as online',
    { location: { '@type': ['Place', 'VirtualLocation'], url: '/j' } },
    { attendanceMode: 'online', location: undefined },
  ],
  [
    'reads a type that only starts like VirtualLocation as a place',
    { location: { '@type': 'VirtualLocationRoom', name: 'A room' } },
    { location: 'A room', attendanceMode: undefined },
  ],
  [
    'prefers an explicit attendance mode',
    { location: online(), eventAttendanceMode: 'MixedEventAttendanceMode' },
    { attendanceMode: 'mixed' },
  ],
  [
    'reads an attendance mode given as reference',
    { eventAttendanceMode: { '@id': 'http://schema.org/OfflineEventAttendanceMode' } },
    { attendanceMode: 'offline' },
  ],
];

const STATUSES: readonly Row[] = [
  ['cancelled', { eventStatus: 'http://schema.org/EventCancelled' }, { eventStatus: 'cancelled' }],
  ['postponed', { eventStatus: 'EventPostponed' }, { eventStatus: 'postponed' }],
  ['moved online', { eventStatus: 'schema:EventMovedOnline' }, { eventStatus: 'moved-online' }],
  [
    'rescheduled among two',
    { eventStatus: ['https://schema.org/EventMovedOnline', 'https://schema.org/EventRescheduled'] },
    { eventStatus: 'rescheduled' },
  ],
  [
    'cancelled among all',
    { eventStatus: ['EventRescheduled', 'EventPostponed', { '@id': 'https://schema.org/EventCancelled' }] },
    { eventStatus: 'cancelled' },
  ],
  ['scheduled by default', { eventStatus: [] }, { eventStatus: 'scheduled' }],
  [
    'cancelled in either spelling',
    { eventStatus: ['EventScheduled', 'https://www.schema.org/EventCanceled/'] },
    { eventStatus: 'cancelled' },
  ],
].map(([name, ...rest]) => [`reads the status ${name as string}`, ...rest] as unknown as Row);

const ADDRESSES: readonly Row[] = [
  ['resolves a relative URL', { url: 'e/1' }, { url: 'https://ngo.example/events/e/1' }],
  [
    'falls back to mainEntityOfPage',
    { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://ngo.example/e' } },
    { url: 'https://ngo.example/e' },
  ],
  [
    'reads the first image URL',
    { image: ['/a.jpg', '/b.jpg'] },
    { image: 'https://ngo.example/a.jpg', imageAlt: undefined },
  ],
  [
    'reads the URL and caption of an image',
    { image: [{ '@type': 'ImageObject', url: '/a.jpg', caption: 'A room' }] },
    { image: 'https://ngo.example/a.jpg', imageAlt: 'A room' },
  ],
  [
    'reads the contentUrl of an image',
    { image: { contentUrl: '/a.jpg' } },
    { image: 'https://ngo.example/a.jpg' },
  ],
  [
    'reads the URL of an offer as registration URL',
    { offers: [{ price: 0 }, { url: '/register' }] },
    { registrationUrl: 'https://ngo.example/register' },
  ],
  [
    'reads the contentUrl of a recording',
    { recordedIn: { '@type': 'VideoObject', contentUrl: '/v.mp4' } },
    { recordingUrl: 'https://ngo.example/v.mp4' },
  ],
];

const OWN: readonly Row[] = [
  ['dial-in as additionalProperty', own('dial-in', 'none'), { dialIn: 'none' }],
  ['dial-in as a property', { dialIn: 'tel:+41 22 123' }, { dialIn: 'tel:+41 22 123' }],
  ['dial-in by propertyID', own('dialIn', 'none', 'propertyID'), { dialIn: 'none' }],
  ['the URL of the next event', own('follow-up-url', '/next'), { followUpUrl: 'https://ngo.example/next' }],
  [
    'the registration URL',
    { ...own('registration-url', 'mailto:a@b.example'), offers: { url: '/no' } },
    { registrationUrl: 'mailto:a@b.example' },
  ],
  [
    'the join URL',
    { ...own('joinUrl', '/j'), location: online({ url: '/no' }) },
    { joinUrl: 'https://ngo.example/j' },
  ],
  ['the recording URL', own('recording-url', '/v'), { recordingUrl: 'https://ngo.example/v' }],
  ['the image description', { image: '/a.jpg', ...own('image-alt', 'A room') }, { imageAlt: 'A room' }],
  ['the time zone', own('time-zone', 'Asia/Tokyo'), { timeZone: 'Asia/Tokyo' }],
].map(([name, ...rest]) => [`reads the custom term for ${name as string}`, ...rest] as unknown as Row);

describe('JSON-LD properties', () => {
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
    ['price', { offers: { price: '€ twelve', priceCurrency: 'EUR' } }],
    ['priceCurrency', { offers: { price: 0, priceCurrency: '£' } }],
    ['registrationUrl', { offers: { url: 'javascript:alert(1)' } }],
    ['joinUrl', { location: online({ url: 'javascript:alert(1)' }) }],
    ['organizer', { organizer: { name: 'CAP', url: 'javascript:alert(1)' } }],
    ['url', { url: 'data:text/html,x' }],
  ];
  for (const [field, properties] of WRONG) {
    it(`reports only ${field} for ${JSON.stringify(properties)}`, () => {
      expect(issueFields(event(properties))).to.deep.equal([field]);
    });
  }
});
