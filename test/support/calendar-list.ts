import type { EventCard } from '../../src/index.js';
import { readIcs } from './calendars.js';
import { has, parts, press, showCard } from './cards.js';
import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from './visible-text.js';
import { until } from './until.js';

export const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' } as const satisfies Attributes;

export const ADD = 'Add to calendar';
export const CANCEL = 'Cancel in my calendar';
// What is said has no space before a full stop.
export const FILE = 'Apple and others.ics file';

/** Opens the calendars of a card; a `<details>` tells of it a moment later. */
export const openList = async (card: EventCard, button = ADD) => {
  await press(card, button);
  await until(() => has(card, 'calendar-list'), 'the list opens');
};

export const listClosed = (card: EventCard) => until(() => !has(card, 'calendar-list'), 'the list closes');

export const closeList = async (card: EventCard) => {
  await press(card, ADD);
  await listClosed(card);
};

/** A card whose calendars are open. */
export const openCard = async (attributes: Attributes = EVENT, button = ADD) => {
  const card = await showCard(attributes);
  await openList(card, button);
  return card;
};

export const links = (card: EventCard) => parts(card, 'calendar-link') as HTMLAnchorElement[];

/** What the links say. */
export const offers = (card: EventCard) =>
  links(card).map(link => visibleText(link).replace(' (opens in a new tab)', ''));

/** The link to the file, which a test cannot do without. */
export const fileLink = (card: EventCard) => {
  const link = links(card).find(({ download }) => download);
  if (!link) throw new Error(`the card offers no file: ${visibleText(card)}`);
  return link;
};

/** The file, as another program reads it. */
export const fileOf = async (card: EventCard) => readIcs(await (await fetch(fileLink(card).href)).text());
