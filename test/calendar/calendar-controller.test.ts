import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { CalendarController } from '../../src/calendar/calendar-controller.js';
import { toIcs } from '../../src/calendar/ics.js';
import { sureEntryOf } from '../support/calendars.js';
import { newCard } from '../support/cards.js';

const NOW = Date.parse('2027-03-12T10:00:00Z');
const entry = sureEntryOf();

const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('the file of a calendar entry', () => {
  it('is the entry, as a calendar file', async () => {
    const file = await fetch(new CalendarController(newCard(), () => true).fileUrl(entry, NOW));
    expect(file.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
    expect(await file.text()).to.equal(toIcs(entry, NOW));
  });

  it('is the same for as long as the entry is', () => {
    const calendar = new CalendarController(newCard(), () => true);
    expect(calendar.fileUrl(sureEntryOf(), NOW)).to.equal(calendar.fileUrl(entry, NOW));
  });

  it('is another one for another entry, and the first is given back', async () => {
    const calendar = new CalendarController(newCard(), () => true);
    const first = calendar.fileUrl(entry, NOW);
    const second = calendar.fileUrl(sureEntryOf({ location: 'Room XX' }), NOW);
    expect([await isThere(first), await isThere(second)]).to.eql([false, true]);
  });

  it('is given back when the card is taken away, and made again', async () => {
    const calendar = new CalendarController(newCard(), () => true);
    const first = calendar.fileUrl(entry, NOW);
    calendar.hostDisconnected();
    expect(await isThere(first)).to.be.false;
    expect(await isThere(calendar.fileUrl(entry, NOW))).to.be.true;
  });

  it('is given back once, and only where there is one', () => {
    const revoke = sinon.spy(URL, 'revokeObjectURL');
    const calendar = new CalendarController(newCard(), () => true);
    calendar.hostDisconnected();
    calendar.fileUrl(entry, NOW);
    calendar.hostDisconnected();
    calendar.hostDisconnected();
    expect(revoke.callCount).to.equal(1);
  });

  it('belongs to one card', async () => {
    const [one, other] = [
      new CalendarController(newCard(), () => true),
      new CalendarController(newCard(), () => true),
    ];
    const url = other.fileUrl(entry, NOW);
    one.fileUrl(entry, NOW);
    one.hostDisconnected();
    expect(await isThere(url)).to.be.true;
  });
});
