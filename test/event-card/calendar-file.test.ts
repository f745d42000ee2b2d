import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import {
  CANCEL,
  closeList,
  EVENT,
  FILE,
  fileLink,
  fileOf,
  offers,
  openCard,
} from '../support/calendar-list.js';
import { comeBackAt, place, untilVisible, setNow, settled } from '../support/cards.js';
import { AFTER, BEFORE } from '../fixtures/events.js';

const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('the calendar file of a card', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('is a download of the event', async () => {
    const card = await openCard({ ...EVENT, description: '世界 🧑‍🤝‍🧑'.repeat(200) });
    expect([fileLink(card).download, fileLink(card).protocol]).to.eql(['event.ics', 'blob:']);
    const { event } = await fileOf(card);
    expect([event('summary'), event('uid')]).to.eql([EVENT.name, `${EVENT.url}#2027-03-24`]);
    expect([event('dtstart'), event('dtend')]).to.eql(['2027-03-24T14:00:00Z', '2027-03-24T15:30:00Z']);
    expect(event('dtstamp')).to.equal('2027-03-12T10:00:00Z');
    expect(event('description')).to.equal('世界 🧑‍🤝‍🧑'.repeat(200));
    expect(event('conference')).to.equal(EVENT['join-url']);
  });

  it('cancels a cancelled event', async () => {
    const planned = await fileOf(await openCard());
    const card = await openCard({ ...EVENT, 'event-status': 'cancelled' }, CANCEL);
    expect(offers(card)).to.eql([FILE]);
    const { event } = await fileOf(card);
    expect([event('status'), event('uid')]).to.eql(['CANCELLED', planned.event('uid')]);
  });

  const ENDINGS: readonly (readonly [what: string, act: (card: EventCard) => unknown])[] = [
    ['the list is closed', card => closeList(card)],
    [
      'the card is taken away',
      card => {
        card.remove();
      },
    ],
    [
      'the event is over',
      async card => {
        await untilVisible(card);
        await comeBackAt(AFTER, card);
      },
    ],
    [
      'the event is postponed',
      async card => {
        card.eventStatus = 'postponed';
        await settled(card);
      },
    ],
    [
      'the event becomes another one',
      async card => {
        card.name = 'Another title';
        await settled(card);
      },
    ],
  ];
  for (const [what, act] of ENDINGS) {
    it(`is given back when ${what}`, async () => {
      const card = await openCard();
      const { href } = fileLink(card);
      expect(await isThere(href)).to.be.true;
      await act(card);
      expect(await isThere(href)).to.be.false;
    });
  }

  it('is there again when the card is put elsewhere', async () => {
    const card = await openCard();
    const { href } = fileLink(card);
    place().append(card);
    await settled(card);
    expect(fileLink(card).href).not.to.equal(href);
    expect((await fileOf(card)).event('summary')).to.equal(EVENT.name);
  });

  it('is not made for a card that is not in the page', async () => {
    const card = await openCard();
    card.remove();
    const make = sinon.spy(URL, 'createObjectURL');
    card.name = 'Another title';
    await settled(card);
    expect(make.callCount).to.equal(0);
  });
});
