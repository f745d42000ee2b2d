import { nextFrame, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/index.js';
import type { EventCard } from '../../src/index.js';
import type { Attributes } from '../fixtures/events.js';
import { visibleText } from './visible-text.js';
import { hasViewer, viewAs } from './viewer.js';

let places: Element[] = [];
let clock: sinon.SinonFakeTimers | undefined;

/** An element of the page that is gone after the test. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  places.push(element);
  document.body.append(element);
  return element;
}

/** A card that is not in the page yet. */
export function newCard(attributes: Attributes = {}, children = ''): EventCard {
  const card = document.createElement('event-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.innerHTML = children;
  return card;
}

/** A card in the page, as it is first seen. `children` is HTML. */
export async function showCard(attributes: Attributes, children = '', where = place()): Promise<EventCard> {
  const card = newCard(attributes, children);
  where.append(card);
  await settled(card);
  return card;
}

/** Waits until a card has said and shown all that it has to. */
export async function settled(card: EventCard) {
  while (!(await card.updateComplete));
}

const untilItIs = (card: EventCard, isOnScreen: boolean) =>
  new Promise<void>(resolve => {
    const observer = new IntersectionObserver(entries => {
      if (entries.at(-1)?.isIntersecting !== isOnScreen) return;
      observer.disconnect();
      // Which observer is told first is not said.
      setTimeout(resolve);
    });
    observer.observe(card);
  });

/** Waits until the page's observers have told a card that it is on screen. */
export async function untilVisible(card: EventCard) {
  await untilItIs(card, true);
  await settled(card);
}

/** Waits until the page's observers have told a card that it is off screen. */
export const untilHidden = (card: EventCard) => untilItIs(card, false);

/** Lets it be another instant. Nothing but the date stands still: timers run on. */
export function setNow(iso: string) {
  clock ??= sinon.useFakeTimers({ now: Date.parse(iso), toFake: ['Date'] });
  clock.setSystemTime(Date.parse(iso));
}

/** Lets it be another instant, as for somebody who comes back to the tab. */
export async function comeBackAt(iso: string, ...cards: readonly EventCard[]) {
  setNow(iso);
  document.dispatchEvent(new Event('visibilitychange'));
  await Promise.all(cards.map(settled));
}

/** The elements that a card exposes as a part, in order. */
export const parts = (card: EventCard, name: string) => [
  ...card.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
/** The first of them, which a test cannot do without. */
export function part(card: EventCard, name: string): HTMLElement {
  const [first] = parts(card, name);
  if (!first) throw new Error(`the card has no part "${name}": ${visibleText(card)}`);
  return first;
}
/** Whether there is one. An assertion that fails would print all that an element has, without end. */
export const has = (card: EventCard, name: string) => parts(card, name).length > 0;
/** What the first of them says. */
export const partText = (card: EventCard, name: string) => visibleText(parts(card, name)[0]);

/** The element inside a card that has focus. */
export const focusedIn = (card: EventCard) => card.shadowRoot?.activeElement ?? null;

/** The facts that a card lists, by their terms. */
export const facts = (card: EventCard): Record<string, string> =>
  Object.fromEntries(
    [...card.renderRoot.querySelectorAll('dt')].map(term => [
      visibleText(term),
      visibleText(term.nextElementSibling),
    ]),
  );

/** The buttons and links of a card, by what they say. */
export const control = (card: EventCard, name: string | RegExp) =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('a, button, summary')].find(element =>
    typeof name === 'string'
      ? visibleText(element).replace(/ \(opens.*/, '') === name
      : name.test(visibleText(element)),
  );

export const hasControl = (card: EventCard, name: string) => control(card, name) !== undefined;

/** Presses a button or a link that a test cannot do without. A link is not followed. */
export async function press(card: EventCard, name: string | RegExp) {
  const element = control(card, name);
  if (!element) throw new Error(`the card has no control "${String(name)}": ${visibleText(card)}`);
  const stay = (event: Event) => {
    if (element.matches('a')) event.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  element.focus();
  element.click();
  window.removeEventListener('click', stay);
  await nextFrame();
  await settled(card);
}

/** Unfolds all that a card has folded, or what matches a selector, and waits until it shows that. */
export async function unfold(card: EventCard, which = '') {
  const folded = [...card.renderRoot.querySelectorAll<HTMLDetailsElement>(`details:not([open])${which}`)];
  const toggled = folded.map(details => oneEvent(details, 'toggle'));
  for (const details of folded) details.open = true;
  await Promise.all(toggled);
  await settled(card);
}

/** Keeps what is written to the console as warnings, from now to the end of the test. */
export function listenForWarnings(): readonly string[] {
  const warnings: string[] = [];
  sinon.stub(console, 'warn').callsFake((message: unknown) => {
    // Lit's development build has warnings of its own.
    if (!String(message).includes('lit.dev/msg')) warnings.push(String(message));
  });
  return warnings;
}

// A visitor in Zurich who reads a clock of 24 hours, whatever machine the tests run on.
beforeEach(async function () {
  if (!hasViewer(this.currentTest)) await viewAs({ timezoneId: 'Europe/Zurich', locale: 'en-GB' }, this);
});

afterEach(() => {
  for (const element of places) element.remove();
  places = [];
  clock?.restore();
  clock = undefined;
  sinon.restore();
});
