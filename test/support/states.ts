import { setNow, showCard, unfold } from './cards.js';
import { BEFORE, SAMPLE_EVENT, PHASES, STATUSES, type Attributes } from '../fixtures/events.js';

/** All that a card can be told to show. What a page tells is in no language, so that it is no word of any. */
const ALL = {
  ...SAMPLE_EVENT,
  name: '#1',
  organizer: '#2',
  'super-event': '#3',
  'follow-up-url': '/next',
  location: '#4',
  'in-language': 'en',
  'attendance-mode': 'mixed',
  audience: 'everyone',
  'dial-in': 'none',
  price: '0',
  description: '#5',
  share: 'native copy invitation email telegram qr',
} as const satisfies Attributes;
const CHILDREN = '<p>#6</p>';

export const STATES: readonly (readonly [name: string, now: string, attributes: Attributes])[] = [
  ...PHASES,
  ...STATUSES.map(
    status => [status, BEFORE, { 'event-status': status, 'previous-start-date': '2027-02-10' }] as const,
  ),
  ['floating', BEFORE, { 'time-zone': '' }],
  ['month', BEFORE, { 'start-date': '2027-03' }],
  ['at an offset', BEFORE, { 'start-date': '2027-03-24T15:00+05:30', 'time-zone': '' }],
  ['online', BEFORE, { 'attendance-mode': 'online' }],
  ['offline', BEFORE, { 'attendance-mode': 'offline' }],
];

/** Shows a card in one of the states, in the one that has most to open with all of that opened. */
export async function showState(
  [name, now, attributes]: (typeof STATES)[number],
  lang: string,
  where?: HTMLElement,
) {
  setNow(now);
  const card = await showCard({ ...ALL, ...attributes, lang }, CHILDREN, where);
  if (name !== 'upcoming') return card;
  card.renderRoot.querySelector<HTMLElement>('#qr')?.click();
  await unfold(card);
  return card;
}
