import { FOLLOW_UP } from './events.js';

/** Where the organizer keeps the event's file. */
export const DATA_URL = 'https://data.example/side-event.json';

/** Where there is none; a visit answers so. */
export const MISSING_URL = 'https://data.example/missing.json';

/** The sample event as its organizer writes it in JSON-LD. */
export const FOLLOW_UP_JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  name: FOLLOW_UP.name,
  startDate: '2027-03-24T15:00:00+01:00',
  endDate: '2027-03-24T16:30:00+01:00',
  eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  organizer: [
    { '@type': 'Organization', name: 'CAP Liberté de Conscience', url: 'https://cap.example/' },
    { '@type': 'Organization', name: 'DAFOH' },
  ],
  performer: { '@type': 'Person', name: 'Dr A. Example' },
  offers: { '@type': 'Offer', price: 0, url: 'https://ngo.example/register' },
  location: { '@type': 'VirtualLocation', url: 'https://ngo.example/join' },
  url: 'https://ngo.example/side-event',
  maximumAttendeeCapacity: 500,
  subEvent: [
    { '@type': 'Event', name: 'Moderation', startDate: '15:00' },
    { '@type': 'Event', name: 'Speeches', startDate: '15:10', performer: { name: 'Dr A. Example' } },
  ],
} as const;

/** The same with some properties changed, as text. */
export const jsonLd = (changes: object = {}) => JSON.stringify({ ...FOLLOW_UP_JSON_LD, ...changes });

/** The script that holds it inside of an element. */
export const jsonLdScript = (changes?: object) =>
  `<script type="application/ld+json">${jsonLd(changes).replaceAll('<', '\\u003c')}</script>`;
