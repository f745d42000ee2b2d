import { setNow, showCard, expand } from './cards.js';
import { BEFORE, FULL_EVENT, PHASES, STATUSES, type Attributes } from '../fixtures/events.js';

/** Every field, with texts that are no word of any language. */
const WORDLESS_EVENT = {
  ...FULL_EVENT,
  name: '#1',
  organizer: '#2',
  'super-event': '#3',
  location: '#4',
  'in-language': 'en',
  'dial-in': 'none',
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

/** Shows a card in a state; opens everything in the upcoming one, which has the most to open. */
export async function showState(
  [name, now, attributes]: (typeof STATES)[number],
  lang: string,
  where?: HTMLElement,
) {
  setNow(now);
  const card = await showCard({ ...WORDLESS_EVENT, ...attributes, lang }, CHILDREN, where);
  if (name !== 'upcoming') return card;
  card.renderRoot.querySelector<HTMLElement>('#qr')?.click();
  await expand(card);
  return card;
}
