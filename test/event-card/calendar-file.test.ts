import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { UPDATE, EVENT, FILE, fileLink, fileOf, offers, openCard } from '../support/calendar-list.js';
import { comeBackAt, place, untilVisible, setNow, settled } from '../support/cards.js';
import { AFTER, BEFORE } from '../fixtures/events.js';

const isAvailable = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('calendar file', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('contains the event and is named after it', async () => {
    const card = await openCard({ ...EVENT, description: '世界 🧑‍🤝‍🧑'.repeat(200) });
    expect([fileLink(card).download, fileLink(card).protocol]).to.eql([
      'Finding-solutions-together-sample.ics',
      'blob:',
    ]);
    const { event } = await fileOf(card);
    expect([event('summary'), event('uid')]).to.eql([EVENT.name, `${EVENT.url}#2027-03-24`]);
    expect([event('dtstart'), event('dtend')]).to.eql(['2027-03-24T14:00:00Z', '2027-03-24T15:30:00Z']);
    expect(event('dtstamp')).to.equal('2027-03-12T10:00:00Z');
    expect(event('description')).to.match(/^(世界 🧑‍🤝‍🧑){200}\n\nJoin now: /u);
    expect(event('conference')).to.equal(EVENT['join-url']);
  });

  it('marks a cancelled event as CANCELLED under its UID', async () => {
    const planned = await fileOf(await openCard());
    const card = await openCard({ ...EVENT, 'event-status': 'cancelled' }, UPDATE);
    expect(offers(card)).to.eql([FILE]);
    const { event } = await fileOf(card);
    expect([event('status'), event('uid')]).to.eql(['CANCELLED', planned.event('uid')]);
  });

  const ENDINGS: readonly (readonly [what: string, act: (card: EventCard) => unknown])[] = [
    [
      'the card is removed',
      card => {
        card.remove();
      },
    ],
    [
      'the event ends',
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
      'the event changes',
      async card => {
        card.name = 'Another title';
        await settled(card);
      },
    ],
  ];
  for (const [what, act] of ENDINGS) {
    it(`revokes its blob URL when ${what}`, async () => {
      const card = await openCard();
      const { href } = fileLink(card);
      expect(await isAvailable(href)).to.be.true;
      await act(card);
      expect(await isAvailable(href)).to.be.false;
    });
  }

  it('gets a new blob URL when the card is moved', async () => {
    const card = await openCard();
    const { href } = fileLink(card);
    place().append(card);
    await settled(card);
    expect(fileLink(card).href).not.to.equal(href);
    expect((await fileOf(card)).event('summary')).to.equal(EVENT.name);
  });

  it('is not created while the card is disconnected', async () => {
    const card = await openCard();
    card.remove();
    const createObjectURL = sinon.spy(URL, 'createObjectURL');
    card.name = 'Another title';
    await settled(card);
    expect(createObjectURL.callCount).to.equal(0);
  });
});
