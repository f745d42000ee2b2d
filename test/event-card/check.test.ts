import { expect, nextFrame } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { jsonLd } from '../fixtures/json-ld.js';
import {
  has,
  listenForWarnings,
  newCard,
  part,
  partText,
  place,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import type { EventCard } from '../../src/index.js';

const items = (card: EventCard) =>
  [...part(card, 'check').querySelectorAll('li')].map(({ textContent }) => textContent);

/** Sets the fragment of the page's address, and waits until its listeners were called. */
const goTo = async (fragment: string, ...cards: readonly EventCard[]) => {
  const changed = new Promise(resolve => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  if (location.hash === fragment) return;
  location.hash = fragment;
  await changed;
  await Promise.all(cards.map(settled));
};

/** The lines on the time, in the form of Chromium: WebKit has a comma after the weekday, and omits a month that comes again. */
const timesOf = (card: EventCard) =>
  items(card)
    .filter(item => item.startsWith('When'))
    .map(item => item.replace(/(\b\w+day|Sat|Sun),/g, '$1').replace(/(day \d+) –/, '$1 March –'));

describe('#event-card-check', () => {
  beforeEach(async () => {
    setNow(BEFORE);
    listenForWarnings();
    await goTo('#event-card-check');
  });
  afterEach(async () => {
    await goTo('#top');
  });

  it('reports that all is well, and when the event is in three zones', async () => {
    const card = await showCard(SAMPLE_EVENT);
    expect(partText(card, 'check')).to.match(/^All is well\./);
    expect(timesOf(card)).to.deep.equal([
      'When, in Europe/Zurich: Wednesday 24 March · 15:00–16:30 · CET',
      'When, in UTC: Wednesday 24 March · 14:00–15:30 · UTC',
      'When, in America/New_York: Wednesday 24 March · 10:00–11:30 · Eastern Daylight Time',
    ]);
    expect(items(card).at(-1)).to.match(/^event-card \d+\.\d+\.\d+$/);
  });

  it('lists each problem with its name, its value and a way to mend it', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, startdate: '2027', duration: 'soon', organizer: 'A, B' });
    const text = items(card).join('\n');
    expect(partText(card, 'check')).to.match(/^To be mended: 2/);
    expect(text).to.include('startdate="2027": not known; did you mean start-date?');
    expect(text).to.include('duration="soon": expected an ISO 8601 duration such as PT1H30M');
    expect(text).to.include('“A, B” is one');
    expect(text).to.match(/in the attributes: name, start-date, duration, time-zone, organizer/);
  });

  for (const [start, expected] of [
    ['2027-03-24T15:00', /time zone is not known.*time-zone="Europe/],
    ['2027-03-24', /no time of day/],
    ['2027-03', /no day is known/],
    ['', /no date is known/],
  ] as const)
    it(`explains what the start "${start}" lacks`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'start-date': start, 'time-zone': '' });
      expect(items(card)[0]).to.match(expected);
    });

  for (const [start, end, expected] of [
    ['2027-03-24T00:00+01:00', '2027-03-26T00:00+01:00', ['When: Wednesday 24 March – Thursday 25 March']],
    [
      '2027-03-27T09:00+01:00',
      '2027-03-28T17:00+02:00',
      [
        'When, in +01:00: Sat 27 Mar, 09:00 – Sun 28 Mar, 17:00 · UTC+01:00 – UTC+02:00',
        'When, in Europe/Zurich: Sat 27 Mar, 09:00 – Sun 28 Mar, 17:00 · CET',
        'When, in UTC: Sat 27 Mar, 08:00 – Sun 28 Mar, 15:00 · UTC',
      ],
    ],
    ['next week', '', ['When: as written.']],
  ] as const)
    it(`reads back ${start} to ${end || 'no end'}`, async () => {
      const times = { 'start-date': start, 'end-date': end, duration: '', 'time-zone': '' };
      const card = await showCard({ ...SAMPLE_EVENT, ...times, 'viewer-time-zone': 'Europe/Zurich' });
      expect(timesOf(card)).to.deep.equal(expected);
    });

  it('is shown with the words of the page where the card has no name', async () => {
    const card = await showCard({ nmae: 'A' }, '<p>Side event</p>');
    expect(partText(card, 'check'))
      .to.match(/^There is no event with a name/)
      .and.include('did you mean name?');
    expect(card.renderRoot.querySelector('slot')).not.to.equal(null);
  });

  it('describes what stands at src', async () => {
    const requests = holdRequests();
    const src = newUrl();
    const card = newCard({ src });
    place().append(card);
    await settled(card);
    expect(items(card).join('\n')).to.include(`File ${src}: nothing is loaded`);
    await request(requests).answer(`[${jsonLd()}, ${jsonLd()}]`);
    await settled(card);
    const text = items(card).join('\n');
    expect(text).to.include(`File ${src}: loaded from ${src}; last request: Fri, 12 Mar 2027 10:00:00 GMT`);
    expect(text).to.match(/Read in the file at src \(events found: \d\): name, startDate/);
  });

  it('explains how to mend a file that is not there, or is no JSON', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer('{"name": }');
    await settled(card);
    expect(items(card)[0]).to.match(/src=.*not JSON.*JSON validator/);
  });

  it('is in English from left to right, and no part of what is shared', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, lang: 'ar', dir: 'rtl' });
    const check = part(card, 'check');
    expect([check.lang, check.dir, check.ariaLabel]).to.eql(['en', 'ltr', 'Check of the event card']);
    expect(getComputedStyle(check).direction).to.equal('ltr');
    for (const { href } of card.renderRoot.querySelectorAll('a')) expect(href).not.to.match(/check|well/i);
  });

  it('fits 240 pixels', async () => {
    const where = place();
    where.style.inlineSize = '240px';
    const card = await showCard({ ...SAMPLE_EVENT, duration: 'w'.repeat(200) }, '', where);
    const check = part(card, 'check');
    expect(check.scrollWidth).to.be.at.most(check.clientWidth);
  });

  it('comes and goes with the address, and leaves nothing behind', async () => {
    const card = await showCard(SAMPLE_EVENT);
    const title = part(card, 'title');
    await goTo('#elsewhere', card);
    await nextFrame();
    expect(has(card, 'check')).to.be.false;
    await goTo('#/events#event-card-check', card);
    expect(has(card, 'check')).to.be.true;
    expect(part(card, 'title')).to.equal(title);
  });
});
