import { expect } from '@open-wc/testing';
import { has, part, partText, untilVisible, setNow, showCard } from '../support/cards.js';
import { AFTER, BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';

describe('event-status', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  const isBefore = (one: HTMLElement, other: HTMLElement) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

  it('shows no notice for a scheduled event', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'event-status': 'scheduled' });
    expect(has(card, 'notice')).to.be.false;
    expect(partText(card, 'status')).to.equal('Upcoming');
  });

  const NOTICES = [
    ['cancelled', 'Cancelled', 'This event has been cancelled.'],
    ['postponed', 'Postponed', /^This event has been postponed\. Originally planned for .*24 March/],
    ['rescheduled', 'Rescheduled', 'The date has changed.'],
    ['moved-online', 'Moved online', 'This event now takes place online.'],
  ] as const;
  for (const [status, words, notice] of NOTICES) {
    it(`shows the status and a notice at the top for a ${status} event`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'event-status': status, duration: 'PT1H30M' });
      await untilVisible(card);
      expect(partText(card, 'status')).to.equal(words);
      if (typeof notice === 'string') expect(partText(card, 'notice')).to.equal(notice);
      else expect(partText(card, 'notice')).to.match(notice);
      expect(isBefore(part(card, 'notice'), part(card, 'when'))).to.be.true;
      expect(isBefore(part(card, 'status'), part(card, 'title'))).to.be.true;
    });
  }

  it('strikes out the previous date of a rescheduled event and shows the new one', async () => {
    const card = await showCard({
      ...SAMPLE_EVENT,
      'event-status': 'rescheduled',
      'previous-start-date': '2027-02-10',
    });
    expect(visibleText(card.renderRoot.querySelector('s'))).to.include('10 February');
    expect(partText(card, 'date')).to.match(/24 March/);
    expect(has(card, 'countdown')).to.be.true;
  });

  it('strikes out the date of a postponed event and shows no new one', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'event-status': 'postponed' });
    await untilVisible(card);
    expect(card.renderRoot.querySelector('s')?.textContent).to.match(/24 March/);
    expect(partText(card, 'date')).to.equal('Date to be announced');
    expect(has(card, 'time')).to.be.false;
    expect(has(card, 'countdown')).to.be.false;
    expect(has(card, 'date-badge')).to.be.false;
  });

  it('strikes out previous-start-date when a postponed event has one', async () => {
    const card = await showCard({
      ...SAMPLE_EVENT,
      'event-status': 'postponed',
      'previous-start-date': '2027-02-10',
    });
    expect(card.renderRoot.querySelector('s')?.textContent).to.match(/10 February/);
  });

  it('shows the date of a cancelled event, but neither countdown nor distance', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'event-status': 'cancelled' });
    await untilVisible(card);
    expect(partText(card, 'date')).to.match(/24 March/);
    expect(has(card, 'countdown')).to.be.false;
    expect(has(card, 'distance')).to.be.false;
    expect(card.renderRoot.querySelectorAll('s').length).to.equal(0);
  });

  it('shows "Cancelled" after the end of the event, but not "Moved online"', async () => {
    setNow(AFTER);
    const cancelled = await showCard({ ...SAMPLE_EVENT, 'event-status': 'cancelled' });
    expect(partText(cancelled, 'status')).to.equal('Cancelled');
    expect(partText(cancelled, 'when')).not.to.include('ended');
    const moved = await showCard({ ...SAMPLE_EVENT, 'event-status': 'moved-online' });
    expect(partText(moved, 'status')).to.equal('Ended');
  });

  it('does not affect the phase', async () => {
    for (const status of ['cancelled', 'postponed', 'rescheduled', 'moved-online']) {
      const card = await showCard({ ...SAMPLE_EVENT, 'event-status': status });
      expect(card.phase, status).to.equal('upcoming');
    }
  });
});
