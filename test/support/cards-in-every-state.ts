import { FOLLOW_UP, type Attributes } from './events.js';

/** All situations are at this instant, so that cards in all of them can stand on one page. */
export const NOW = '2027-03-12T10:00:00Z';

/** All that a card can be told to show. */
export const FULL = {
  ...FOLLOW_UP,
  'super-event': 'the 49th session of the Human Rights Council',
  'follow-up-url': 'https://ngo.example/next',
  location: 'Palais des Nations, Geneva',
  'location-url': 'https://map.example/',
  'attendance-mode': 'mixed',
  price: '0',
  'in-language': 'en fr',
  audience: 'everyone',
  'dial-in': 'tel:+41225550123',
  description: 'What can be done, and by whom.',
  url: 'https://ngo.example/side-event',
} as const satisfies Attributes;

/** What a page writes inside of it. */
export const INSIDE = '<ul slot="agenda"><li>Speeches</li><li>Questions</li></ul><p>Background.</p>';

/** How an event comes to be in each phase. */
export const PHASES_NOW: readonly (readonly [phase: string, attributes: Attributes])[] = [
  ['unscheduled', { 'start-date': '' }],
  ['upcoming', {}],
  ['today', { 'start-date': '2027-03-12' }],
  ['live', { 'start-date': '2027-03-12T10:30' }],
  ['started', { 'start-date': '2027-03-12T10:30', duration: '' }],
  ['ended', { 'start-date': '2027-03-11T10:30' }],
];

/** What has changed since an event was announced. */
export const CHANGES: readonly (readonly [status: string, attributes: Attributes])[] = [
  ['cancelled', { 'event-status': 'cancelled' }],
  ['postponed', { 'event-status': 'postponed', 'previous-start-date': '2027-02-10' }],
  ['rescheduled', { 'event-status': 'rescheduled', 'previous-start-date': '2027-02-10T15:00' }],
  ['moved-online', { 'event-status': 'moved-online', 'attendance-mode': 'online' }],
];
