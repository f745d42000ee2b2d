import { expect } from '@open-wc/testing';
import {
  ADD,
  CANCEL,
  closeList,
  EVENT,
  FILE,
  fileOf,
  links,
  listClosed,
  offers,
  openCard,
  openList,
} from '../support/calendar-list.js';
import {
  control,
  focusedIn,
  has,
  hasControl,
  listenForWarnings,
  part,
  place,
  press,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, type Attributes } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const pressKey = (card: EventCard, key: string) =>
  focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

const USUAL = ['Google Calendar', 'Outlook.com', 'Microsoft 365', FILE];

const LISTS: readonly (readonly [what: string, calendar: Attributes, offers: readonly string[]])[] = [
  ['the usual ones', {}, USUAL],
  ['those that the page asks for, in its order', { calendar: 'ics yahoo' }, [FILE, 'Yahoo']],
  ['only those that there are', { calendar: 'icloud google' }, ['Google Calendar']],
  ['the usual ones for an empty list', { calendar: '' }, USUAL],
  ['the usual ones for nothing but mistakes', { calendar: 'icloud' }, USUAL],
];

const NOTHING: readonly (readonly [what: string, now: string, changes: Attributes])[] = [
  ['the page wants none', BEFORE, { calendar: 'none' }],
  ['a month is all that is known', BEFORE, { 'start-date': '2027-03' }],
  ['nothing is known', BEFORE, { 'start-date': '' }],
  ['the event is over', AFTER, {}],
  ['the day is over', AFTER, { 'start-date': '2027-03-24' }],
  ['the event is postponed', BEFORE, { 'event-status': 'postponed' }],
  ['the event was cancelled and would be over', AFTER, { 'event-status': 'cancelled' }],
  [
    'the event is cancelled and the page wants no file',
    BEFORE,
    { 'event-status': 'cancelled', calendar: 'google' },
  ],
];

describe('"Add to calendar"', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [what, calendar, expected] of LISTS) {
    it(`offers ${what}`, async () => {
      const warnings = listenForWarnings();
      expect(offers(await openCard({ ...EVENT, ...calendar }))).to.eql(expected);
      expect(warnings.join()).to.match(calendar['calendar']?.includes('icloud') ? /calendar="icloud/ : /^$/);
    });
  }

  for (const [what, now, changes] of NOTHING) {
    it(`is not there where ${what}`, async () => {
      setNow(now);
      const card = await showCard({ ...EVENT, ...changes });
      expect([has(card, 'calendar'), hasControl(card, ADD), hasControl(card, CANCEL)]).to.eql([
        false,
        false,
        false,
      ]);
    });
  }

  it('is there while the event is on', async () => {
    setNow(DURING);
    expect(offers(await openCard())).to.include('Google Calendar');
  });

  it('opens in place, where nothing around the card can cut it off', async () => {
    const frame = place();
    frame.style.overflow = 'hidden';
    const card = await showCard(EVENT, '', frame);
    const before = frame.getBoundingClientRect().height;
    await openList(card);
    const list = part(card, 'calendar-list').getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    expect(around.height).to.be.greaterThan(before);
    expect([list.top > around.top, list.bottom < around.bottom]).to.eql([true, true]);
    expect([list.left >= around.left, list.right <= around.right]).to.eql([true, true]);
  });

  it('has nothing to tell before it is opened, and after it is closed', async () => {
    const card = await showCard(EVENT);
    expect(links(card)).to.be.empty;
    await openList(card);
    await closeList(card);
    expect(links(card)).to.be.empty;
  });

  it('is closed by Escape, and focus goes back to it', async () => {
    const card = await openCard();
    links(card)[1]?.focus();
    pressKey(card, 'a');
    await settled(card);
    expect(has(card, 'calendar-list')).to.be.true;
    pressKey(card, 'Escape');
    await listClosed(card);
    expect(visibleText(focusedIn(card))).to.equal(ADD);
  });

  it('takes no focus by Escape while it is closed', async () => {
    const card = await showCard(EVENT);
    control(card, ADD)?.focus();
    pressKey(card, 'Escape');
    await settled(card);
    expect([visibleText(focusedIn(card)), has(card, 'calendar-list')]).to.eql([ADD, false]);
  });

  it('is by plain links, which tell neither opener nor referrer', async () => {
    const pages = links(await openCard({ ...EVENT, calendar: 'google outlook office365 yahoo' }));
    expect(pages).to.have.length(4);
    for (const { rel, referrerPolicy, target, href, part } of pages) {
      expect([rel, referrerPolicy, target]).to.eql(['noopener noreferrer', 'no-referrer', '_blank']);
      expect(decodeURIComponent(href)).to.include(EVENT.name).and.include(EVENT.url);
      expect(part.value).to.equal('calendar-link');
    }
  });

  it('has targets that a thumb can hit', async () => {
    for (const link of links(await openCard()))
      expect(link.getBoundingClientRect().height, visibleText(link)).to.be.at.least(44);
  });

  it('leads to a day instead where no time is known', async () => {
    const card = await openCard({ ...EVENT, 'start-date': '2027-03-24' });
    expect(links(card)[0]?.href).to.include('dates=20270324%2F20270325');
  });

  it('keeps to what is known when that changes', async () => {
    const card = await openCard();
    card.name = 'Another title';
    await settled(card);
    expect(links(card)[0]?.href).to.include('Another%20title');
    expect((await fileOf(card)).event('summary')).to.equal('Another title');
  });

  it('asks the page first, also from inside of another shadow root', async () => {
    const card = await openCard();
    const heard: CustomEvent<unknown>[] = [];
    const listen = (event: Event) => heard.push(event as CustomEvent<unknown>);
    document.addEventListener('event-card-calendar', listen);
    const urls = links(card).map(({ href }) => href);
    for (const name of offers(card)) await press(card, name);
    document.removeEventListener('event-card-calendar', listen);
    const targets = ['google', 'outlook', 'office365', 'ics'];
    expect(heard.map(({ detail }) => detail)).to.eql(
      targets.map((target, index) => ({ target, url: urls[index] })),
    );
    for (const { cancelable, composed, bubbles } of heard)
      expect([cancelable, composed, bubbles]).to.eql([true, true, true]);
  });

  for (const answer of ['yes', 'no'] as const) {
    it(`follows ${answer === 'yes' ? 'every' : 'no'} link where the page says ${answer}`, async () => {
      const card = await openCard();
      const followed: boolean[] = [];
      card.addEventListener('event-card-calendar', event => {
        if (answer === 'no') event.preventDefault();
      });
      card.addEventListener('click', event => followed.push(!event.defaultPrevented));
      for (const name of offers(card)) await press(card, name);
      expect(followed).to.eql([0, 1, 2, 3].map(() => answer === 'yes'));
    });
  }
});
