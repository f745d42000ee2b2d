import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import {
  ADD,
  UPDATE,
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
  partText,
  place,
  press,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, type Attributes } from '../fixtures/events.js';
import { until } from '../support/until.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

/** Chooses each calendar of an open list, which closes each time. */
const pressAll = async (card: EventCard) => {
  for (const name of offers(card)) {
    if (!has(card, 'calendar-list')) await openList(card);
    await press(card, name);
    await listClosed(card);
  }
};

const pressKey = (card: EventCard, key: string) =>
  focusedIn(card)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

const DEFAULT_CALENDARS = ['Google', 'Outlook.com', 'Microsoft 365', FILE];

const LISTS: readonly (readonly [what: string, calendar: Attributes, offers: readonly string[]])[] = [
  ['the default calendars', {}, DEFAULT_CALENDARS],
  ['the calendars of the attribute, in its order', { calendar: 'ics yahoo' }, [FILE, 'Yahoo']],
  ['no unknown calendars', { calendar: 'icloud google' }, ['Google']],
  ['the default calendars for an empty attribute', { calendar: '' }, DEFAULT_CALENDARS],
  ['the default calendars for an attribute without a known one', { calendar: 'icloud' }, DEFAULT_CALENDARS],
];

const NOT_OFFERED: readonly (readonly [what: string, now: string, changes: Attributes])[] = [
  ['calendar is none', BEFORE, { calendar: 'none' }],
  ['only the month is known', BEFORE, { 'start-date': '2027-03' }],
  ['no date is known', BEFORE, { 'start-date': '' }],
  ['the event has ended', AFTER, {}],
  ['the day of the event has passed', AFTER, { 'start-date': '2027-03-24' }],
  ['the event is postponed', BEFORE, { 'event-status': 'postponed' }],
  ['the event was cancelled and its end has passed', AFTER, { 'event-status': 'cancelled' }],
  [
    'the event is cancelled and the attribute lists no file',
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

  for (const [what, now, changes] of NOT_OFFERED) {
    it(`is not rendered when ${what}`, async () => {
      setNow(now);
      const card = await showCard({ ...EVENT, ...changes });
      expect([has(card, 'calendar'), hasControl(card, ADD), hasControl(card, UPDATE)]).to.eql([
        false,
        false,
        false,
      ]);
    });
  }

  it('is available while the event is live', async () => {
    setNow(DURING);
    expect(offers(await openCard())).to.include('Google');
  });

  it('opens in the flow, where no ancestor clips it', async () => {
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

  it('renders no links while collapsed', async () => {
    const card = await showCard(EVENT);
    expect(links(card)).to.be.empty;
    await openList(card);
    await closeList(card);
    expect(links(card)).to.be.empty;
  });

  it('closes on Escape and returns focus to the button', async () => {
    const card = await openCard();
    links(card)[1]?.focus();
    pressKey(card, 'a');
    await settled(card);
    expect(has(card, 'calendar-list')).to.be.true;
    pressKey(card, 'Escape');
    await listClosed(card);
    expect(visibleText(focusedIn(card))).to.equal(ADD);
  });

  it('ignores Escape while collapsed', async () => {
    const card = await showCard(EVENT);
    control(card, ADD)?.focus();
    pressKey(card, 'Escape');
    await settled(card);
    expect([visibleText(focusedIn(card)), has(card, 'calendar-list')]).to.eql([ADD, false]);
  });

  it('closes after a choice, and gives the focus back to the button', async () => {
    const card = await openCard();
    await press(card, 'Google');
    await listClosed(card);
    expect([visibleText(focusedIn(card)), part(card, 'calendar').hasAttribute('open')]).to.eql([ADD, false]);
    expect(partText(card, 'announcement')).to.equal('');
  });

  it('stays open if the page cancels the choice', async () => {
    const card = await openCard();
    card.addEventListener('event-card-calendar', event => {
      event.preventDefault();
    });
    await press(card, 'Google');
    await settled(card);
    expect(part(card, 'calendar').hasAttribute('open')).to.be.true;
  });

  it('announces which file was saved', async () => {
    const card = await openCard();
    await press(card, FILE);
    await listClosed(card);
    expect(partText(card, 'announcement')).to.equal('✓ Finding-solutions-together-sample.ics');
  });

  const WEB_VIEW = 'Mozilla/5.0 (Linux; Android 14; wv) Chrome/140.0.0.0 Mobile Safari/537.36 Instagram';

  it('copies the event as a text where the browser saves no file', async () => {
    sinon.stub(Navigator.prototype, 'userAgent').get(() => WEB_VIEW);
    const writeText = sinon.stub(navigator.clipboard, 'writeText').resolves();
    const card = await openCard();
    await press(card, 'Copy invitation');
    await listClosed(card);
    expect(partText(card, 'announcement')).to.equal('Copied');
    const [copied = ''] = writeText.args[0] ?? [];
    expect(copied.split('\n')).to.include.members([EVENT.name, EVENT.url, `Join now: ${EVENT['join-url']}`]);
    expect(copied.split('\n').filter(line => line === EVENT.url)).to.have.length(1);
  });

  it('shows that text, selected, if the browser does not let it copy', async () => {
    sinon.stub(Navigator.prototype, 'userAgent').get(() => WEB_VIEW);
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    const card = await openCard();
    await press(card, 'Copy invitation');
    await until(() => has(card, 'copy-text'), 'there is no field');
    const field = part(card, 'copy-text') as HTMLTextAreaElement;
    await until(() => focusedIn(card) === field, 'the field has no focus');
    expect([field.selectionStart, field.selectionEnd]).to.eql([0, field.value.length]);
    expect(field.value).to.include(EVENT.name).and.include('https://ngo.example/join');
    pressKey(card, 'Escape');
    await listClosed(card);
    expect([has(card, 'copy-text'), visibleText(focusedIn(card))]).to.eql([false, ADD]);
  });

  it('uses plain links without opener or referrer', async () => {
    const pages = links(await openCard({ ...EVENT, calendar: 'google outlook office365 yahoo' }));
    expect(pages).to.have.length(4);
    for (const { rel, referrerPolicy, target, href, part } of pages) {
      expect([rel, referrerPolicy, target]).to.eql(['noopener noreferrer', 'no-referrer', '_blank']);
      expect(decodeURIComponent(href)).to.include(EVENT.name).and.include(EVENT.url);
      expect(part.value).to.equal('calendar-link');
    }
  });

  it('renders links at least 44 pixels high', async () => {
    const targets = links(await openCard());
    expect(targets).to.have.length(DEFAULT_CALENDARS.length);
    for (const link of targets)
      expect(link.getBoundingClientRect().height, visibleText(link)).to.be.at.least(44);
  });

  it('links to an all-day entry when no time is known', async () => {
    const card = await openCard({ ...EVENT, 'start-date': '2027-03-24' });
    expect(links(card)[0]?.href).to.include('dates=20270324%2F20270325');
  });

  it('updates links and file when the event changes', async () => {
    const card = await openCard();
    card.name = 'Another title';
    await settled(card);
    expect(links(card)[0]?.href).to.include('Another%20title');
    expect((await fileOf(card)).event('summary')).to.equal('Another title');
  });

  it('dispatches a composed, cancelable event-card-calendar event for each link', async () => {
    const card = await openCard();
    const dispatched: CustomEvent<unknown>[] = [];
    const listen = (event: Event) => dispatched.push(event as CustomEvent<unknown>);
    document.addEventListener('event-card-calendar', listen);
    const urls = links(card).map(({ href }) => href);
    await pressAll(card);
    document.removeEventListener('event-card-calendar', listen);
    const targets = ['google', 'outlook', 'office365', 'ics'];
    expect(dispatched.map(({ detail }) => detail)).to.eql(
      targets.map((target, index) => ({ target, url: urls[index] })),
    );
    for (const { cancelable, composed, bubbles } of dispatched)
      expect([cancelable, composed, bubbles]).to.eql([true, true, true]);
  });

  for (const isCanceled of [false, true]) {
    it(`follows ${isCanceled ? 'no link when' : 'every link unless'} event-card-calendar is canceled`, async () => {
      const card = await openCard();
      const followed: boolean[] = [];
      card.addEventListener('event-card-calendar', event => {
        if (isCanceled) event.preventDefault();
      });
      card.addEventListener('click', event => {
        const isLink = event.composedPath().some(target => target instanceof HTMLAnchorElement);
        if (isLink) followed.push(!event.defaultPrevented);
      });
      const names = offers(card);
      if (isCanceled) for (const name of names) await press(card, name);
      else await pressAll(card);
      expect(followed).to.eql(DEFAULT_CALENDARS.map(() => !isCanceled));
    });
  }
});
