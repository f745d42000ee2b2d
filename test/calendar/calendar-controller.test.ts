import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { CalendarController } from '../../src/calendar/calendar-controller.js';
import { toIcs } from '../../src/calendar/ics.js';
import { sureEntryOf } from '../support/calendars.js';
import { newCard } from '../support/cards.js';

const NOW = Date.parse('2027-03-12T10:00:00Z');
const entry = sureEntryOf();

const newCalendar = () =>
  new CalendarController(newCard(), {
    dispatch: () => true,
    copy: () => Promise.resolve(true),
    onCopied: () => undefined,
    onSaved: () => undefined,
  });

const isAvailable = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('CalendarController', () => {
  it('serves the entry as a calendar file', async () => {
    const file = await fetch(newCalendar().fileUrl(entry, NOW));
    expect(file.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
    expect(await file.text()).to.equal(toIcs(entry, NOW));
  });

  it('returns the same URL for an equal entry', () => {
    const calendar = newCalendar();
    expect(calendar.fileUrl(sureEntryOf(), NOW)).to.equal(calendar.fileUrl(entry, NOW));
  });

  it('returns the same URL for an equal entry later, so that a press never meets another file', () => {
    const calendar = newCalendar();
    expect(calendar.fileUrl(entry, NOW + 5000)).to.equal(calendar.fileUrl(entry, NOW + 9000));
  });

  it('returns a new URL for another entry and revokes the first', async () => {
    const calendar = newCalendar();
    const first = calendar.fileUrl(entry, NOW);
    const second = calendar.fileUrl(sureEntryOf({ location: 'Room XX' }), NOW);
    expect([await isAvailable(first), await isAvailable(second)]).to.eql([false, true]);
  });

  it('revokes the URL when the card is disconnected and creates a new one on demand', async () => {
    const calendar = newCalendar();
    const first = calendar.fileUrl(entry, NOW);
    calendar.hostDisconnected();
    expect(await isAvailable(first)).to.be.false;
    expect(await isAvailable(calendar.fileUrl(entry, NOW))).to.be.true;
  });

  it('revokes each URL only once', () => {
    const revoke = sinon.spy(URL, 'revokeObjectURL');
    const calendar = newCalendar();
    calendar.hostDisconnected();
    calendar.fileUrl(entry, NOW);
    calendar.hostDisconnected();
    calendar.hostDisconnected();
    expect(revoke.callCount).to.equal(1);
  });

  it('keeps the URL of another card', async () => {
    const [one, other] = [newCalendar(), newCalendar()];
    const url = other.fileUrl(entry, NOW);
    one.fileUrl(entry, NOW);
    one.hostDisconnected();
    expect(await isAvailable(url)).to.be.true;
  });
});
