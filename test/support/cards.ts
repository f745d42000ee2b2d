import { nextFrame, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/index.js';
import type { EventCard } from '../../src/index.js';
import type { Attributes } from '../fixtures/events.js';
import { visibleText } from './visible-text.js';
import { hasViewer, viewAs } from './viewer.js';

let places: Element[] = [];
let clock: sinon.SinonFakeTimers | undefined;

/** An element that is removed after the test. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  places.push(element);
  document.body.append(element);
  return element;
}

/** A card that is not connected yet. */
export function newCard(attributes: Attributes = {}, children = ''): EventCard {
  const card = document.createElement('event-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.innerHTML = children;
  return card;
}

/** Shows a card and waits for its first rendering. `children` is HTML. */
export async function showCard(attributes: Attributes, children = '', where = place()): Promise<EventCard> {
  const card = newCard(attributes, children);
  where.append(card);
  await settled(card);
  return card;
}

/** Waits until a card has no pending update. */
export async function settled(card: EventCard) {
  // Observers of the page run before it.
  await Promise.resolve();
  while (!(await card.updateComplete));
}

const untilOnScreenIs = (card: EventCard, isOnScreen: boolean) =>
  new Promise<void>(resolve => {
    const observer = new IntersectionObserver(entries => {
      if (entries.at(-1)?.isIntersecting !== isOnScreen) return;
      observer.disconnect();
      // The card's own observer may run after this one.
      setTimeout(resolve);
    });
    observer.observe(card);
  });

/** Waits until a card has noticed that it is on screen. */
export async function untilVisible(card: EventCard) {
  await untilOnScreenIs(card, true);
  await settled(card);
}

/** Waits until a card has noticed that it is off screen. */
export const untilHidden = (card: EventCard) => untilOnScreenIs(card, false);

/** Sets the current instant. Only `Date` is fake: timers run on. */
export function setNow(iso: string) {
  clock ??= sinon.useFakeTimers({ now: Date.parse(iso), toFake: ['Date'] });
  clock.setSystemTime(Date.parse(iso));
}

/** Sets the current instant, as after a return to the tab. */
export async function comeBackAt(iso: string, ...cards: readonly EventCard[]) {
  setNow(iso);
  document.dispatchEvent(new Event('visibilitychange'));
  await Promise.all(cards.map(settled));
}

/** The elements of a CSS part, in order. */
export const parts = (card: EventCard, name: string) => [
  ...card.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
/** The first element of a CSS part; throws without one. */
export function part(card: EventCard, name: string): HTMLElement {
  const [first] = parts(card, name);
  if (!first) throw new Error(`the card has no part "${name}": ${visibleText(card)}`);
  return first;
}
/** Whether a part exists. A failed assertion on the element itself would print all of its properties. */
export const has = (card: EventCard, name: string) => parts(card, name).length > 0;
/** Visible text of the first element of a CSS part. */
export const partText = (card: EventCard, name: string) => visibleText(parts(card, name)[0]);

/** The focused element of a card. */
export const focusedIn = (card: EventCard) => card.shadowRoot?.activeElement ?? null;

/** Values of the facts of a card, by term. */
export const facts = (card: EventCard): Record<string, string> =>
  Object.fromEntries(
    [...card.renderRoot.querySelectorAll('dt')].map(term => [
      visibleText(term),
      visibleText(term.nextElementSibling),
    ]),
  );

/** A button or link of a card, by its visible text. */
export const control = (card: EventCard, name: string | RegExp) =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('a, button, summary')].find(element =>
    typeof name === 'string'
      ? visibleText(element).replace(/ \(opens.*/, '') === name
      : name.test(visibleText(element)),
  );

export const hasControl = (card: EventCard, name: string) => control(card, name) !== undefined;

/** Clicks a button or a link, without following it; throws without one. */
export async function press(card: EventCard, name: string | RegExp) {
  const element = control(card, name);
  if (!element) throw new Error(`the card has no control "${String(name)}": ${visibleText(card)}`);
  const preventNavigation = (event: Event) => {
    if (element.matches('a')) event.preventDefault();
  };
  window.addEventListener('click', preventNavigation, { once: true });
  element.focus();
  element.click();
  window.removeEventListener('click', preventNavigation);
  await nextFrame();
  await settled(card);
}

/** Opens all collapsed `<details>` of a card, or those that match a selector, and waits for the rendering. */
export async function expand(card: EventCard, which = '') {
  const collapsed = [...card.renderRoot.querySelectorAll<HTMLDetailsElement>(`details:not([open])${which}`)];
  const toggled = collapsed.map(details => oneEvent(details, 'toggle'));
  for (const details of collapsed) details.open = true;
  await Promise.all(toggled);
  await settled(card);
}

/** Records console warnings until the end of the test. */
export function listenForWarnings(): readonly string[] {
  const warnings: string[] = [];
  sinon.stub(console, 'warn').callsFake((message: unknown) => {
    // Lit's development build adds its own warnings.
    if (!String(message).includes('lit.dev/msg')) warnings.push(String(message));
  });
  return warnings;
}

// The same viewer on every machine: in Zurich, with a 24-hour clock.
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
