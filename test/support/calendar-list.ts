import type { EventCard } from '../../src/index.js';
import { readIcs } from './calendars.js';
import { has, parts, press, showCard } from './cards.js';
import { SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from './visible-text.js';
import { until } from './until.js';

export const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' } as const satisfies Attributes;

export const ADD = 'Add to calendar';
export const UPDATE = 'Update my calendar';
// `visibleText` removes the space before the full stop.
export const FILE = 'Apple Calendar and others.ics file';

/** Opens the calendar list of a card and waits for the `toggle` event. */
export const openList = async (card: EventCard, button = ADD) => {
  await press(card, button);
  await until(() => has(card, 'calendar-list'), 'the list opens');
};

export const listClosed = (card: EventCard) => until(() => !has(card, 'calendar-list'), 'the list closes');

export const closeList = async (card: EventCard) => {
  await press(card, ADD);
  await listClosed(card);
};

/** Shows a card and opens its calendar list. */
export const openCard = async (attributes: Attributes = EVENT, button = ADD) => {
  const card = await showCard(attributes);
  await openList(card, button);
  return card;
};

export const links = (card: EventCard) => parts(card, 'calendar-link') as HTMLAnchorElement[];

/** Visible texts of the links. */
export const offers = (card: EventCard) =>
  links(card).map(link => visibleText(link).replace(' (opens in a new tab)', ''));

/** The link to the calendar file; throws without one. */
export const fileLink = (card: EventCard) => {
  const link = links(card).find(({ download }) => download);
  if (!link) throw new Error(`no calendar file in: ${visibleText(card)}`);
  return link;
};

/** The parsed calendar file. */
export const fileOf = async (card: EventCard) => readIcs(await (await fetch(fileLink(card).href)).text());
