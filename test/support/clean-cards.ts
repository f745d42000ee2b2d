// The elements and attributes that cards without hostile texts consist of.
import { aTimeout } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { newCard, place, setNow, settled, showCard, expand } from './cards.js';
import {
  ATTRIBUTES_BY_PHASE,
  ATTRIBUTES_BY_STATUS,
  BEFORE,
  FULL_EVENT,
  FULL_EVENT_CHILDREN,
  type Attributes,
} from '../fixtures/events.js';

const CLEAN = {
  ...FULL_EVENT,
  image: '/demo/picture.svg',
  'image-alt': 'A hall',
  description: `${'Words of a description. '.repeat(50)}\n\nMore of them.`,
} as const satisfies Attributes;

const JSON_LD = {
  '@type': 'Event',
  organizer: [{ name: 'CAP Liberté de Conscience', url: 'https://ngo.example/' }],
  performer: ['A speaker', 'Another one'],
  subEvent: [{ name: 'Speeches', startDate: '2027-03-24T15:10+01:00', performer: 'A speaker' }],
};

/** Cards with harmless texts, in every state. */
const CARDS: readonly Attributes[] = [
  ...[...ATTRIBUTES_BY_PHASE, ...ATTRIBUTES_BY_STATUS].map(([, attributes]) => ({ ...CLEAN, ...attributes })),
  ...['1', '2', '3', '4', '5', '6'].map(level => ({ ...CLEAN, 'heading-level': level })),
  { ...CLEAN, lang: 'ar' },
  {},
];

const markup = new Map<string, Set<string>>();

/** Attribute names of the elements in harmless cards, by `tagName`. */
export const cleanMarkup = (): ReadonlyMap<string, ReadonlySet<string>> => markup;

const learnFrom = ({ renderRoot }: EventCard) => {
  for (const element of renderRoot.querySelectorAll('*')) {
    const names = markup.get(element.tagName) ?? new Set();
    for (const name of element.getAttributeNames()) names.add(name);
    // It takes the focus of a control that is no longer shown.
    if (element.matches('.title')) names.add('tabindex');
    markup.set(element.tagName, names);
  }
};

/** Opens a panel: the QR code or, if the clipboard is refused, the text to copy. */
export async function openPanel(card: EventCard, panel: 'invitation' | 'qr') {
  card.renderRoot.querySelector<HTMLElement>(`#${panel}`)?.click();
  await aTimeout(0);
  await settled(card);
}

async function learn(attributes: Attributes, children = FULL_EVENT_CHILDREN) {
  const { organizer, ...others } = attributes; // JSON-LD has a URL for each
  const card = newCard(others, children);
  if (children) card.event = JSON_LD;
  place().append(card);
  await settled(card);
  await expand(card);
  learnFrom(card);
  for (const panel of ['invitation', 'qr'] as const) {
    await openPanel(card, panel);
    learnFrom(card);
  }
  card.remove();
}

before(async function () {
  this.timeout(120_000);
  setNow(BEFORE);
  const stubs = [
    sinon.stub(console, 'warn'),
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError')),
    sinon.stub(globalThis, 'fetch').rejects(new TypeError('no')),
  ];
  for (const attributes of CARDS) await learn(attributes);
  await learn({ ...CLEAN, description: '' }, '');
  const card = await showCard({ src: 'https://ngo.example/none.json' }, FULL_EVENT_CHILDREN);
  await card.reload();
  learnFrom(card);
  card.remove();
  // An image that a file of another site names, and that fails to load.
  markup.get('IMG')?.add('crossorigin').add('hidden').add('loading');
  for (const stub of stubs) stub.restore();
});
