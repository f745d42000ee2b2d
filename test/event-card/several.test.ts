import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { fileOf, openList } from '../support/calendar-list.js';
import {
  comeBackAt,
  listenForWarnings,
  partText,
  place,
  setNow,
  showCard,
  untilVisible,
} from '../support/cards.js';

const on = (day: string) => ({
  '@type': 'Event',
  name: `Talk of ${day} March`,
  startDate: `2027-03-${day}T15:00+01:00`,
  endDate: `2027-03-${day}T16:00+01:00`,
});

const script = (document: object) =>
  `<script type="application/ld+json">${JSON.stringify(document)}</script>`;

describe('a card with several events', () => {
  it('goes on to the next one when one is over', async () => {
    setNow('2027-03-10T14:59Z');
    const warnings = listenForWarnings();
    const where = place();
    const load = sinon.spy();
    where.addEventListener('event-card-load', load);
    const card = await showCard({ lang: 'en-GB' }, script([on('24'), on('10'), on('17')]), where);
    await untilVisible(card);
    const seen: string[] = [];
    for (const now of [
      '2027-03-10T14:59:59Z',
      '2027-03-10T15:00Z',
      '2027-03-17T15:00Z',
      '2027-03-24T15:00Z',
    ]) {
      await comeBackAt(now, card);
      seen.push(`${partText(card, 'title')}: ${card.phase}`);
    }
    expect(seen).to.deep.equal([
      'Talk of 10 March: live',
      'Talk of 17 March: upcoming',
      'Talk of 24 March: upcoming',
      'Talk of 24 March: ended',
    ]);
    expect(load.callCount).to.equal(3);
    expect(warnings[0]).to.include(
      'has 3 events; the one that takes place or is next is shown: Talk of 10 March',
    );
  });

  it('is no news when a single event begins', async () => {
    setNow('2027-03-10T13:59Z');
    const where = place();
    const load = sinon.spy();
    where.addEventListener('event-card-load', load);
    const document = { '@type': 'EventSeries', name: 'Talks', subEvent: [on('10'), on('17')] };
    const card = await showCard({}, script(document), where);
    await untilVisible(card);
    await comeBackAt('2027-03-10T14:30Z', card);
    expect([card.phase, load.callCount]).to.deep.equal(['live', 1]);
  });

  it('gives each date a UID of its own', async () => {
    const document = {
      '@type': 'Event',
      '@id': 'https://ngo.example/#talks',
      name: 'Talks',
      startDate: ['2027-03-10T10:00', '2027-03-10T18:00', '2027-03-17T10:00'],
    };
    listenForWarnings();
    const uids: unknown[] = [];
    for (const now of ['2027-03-10T08:00', '2027-03-11T08:00']) {
      setNow(now);
      const card = await showCard({ 'time-zone': 'Europe/Zurich' }, script(document));
      await openList(card);
      uids.push((await fileOf(card)).event('uid'));
      card.remove();
    }
    expect(uids).to.deep.equal([
      'https://ngo.example/#talks-2027-03-10T10:00',
      'https://ngo.example/#talks-2027-03-10T18:00',
    ]);
  });
});

describe('a card with a rule that it does not understand', () => {
  const document = {
    '@type': 'Event',
    name: 'Vigil',
    startDate: '2027-03-10T15:00+01:00',
    endDate: '2027-03-10T16:00+01:00',
    eventSchedule: { '@type': 'Schedule', repeatFrequency: 'every full moon' },
  };

  it('shows the first date, then claims no date and no end', async () => {
    const warnings = listenForWarnings();
    setNow('2027-03-10T14:00Z');
    const card = await showCard({ lang: 'en-GB' }, script(document));
    await untilVisible(card);
    expect(partText(card, 'date')).to.include('10 March');
    await comeBackAt('2027-03-10T15:00Z', card);
    expect(card.phase).to.equal('unscheduled');
    expect(card.renderRoot.textContent).not.to.match(/ended|to be announced/i);
    expect(warnings.join()).to.include('of this one, only the first date is known');
  });
});
