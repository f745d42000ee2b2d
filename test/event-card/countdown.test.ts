import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import {
  comeBackAt,
  focusedIn,
  has,
  hasControl,
  part,
  parts,
  partText,
  press,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { until } from '../support/until.js';
import type { EventCard } from '../../src/index.js';

const timeLeft = (card: EventCard) => parts(card, 'segment').map(visibleText).join(', ');
/** The countdown as screen readers get it, beside the drawn one. */
const timerText = (card: EventCard) =>
  visibleText(
    [...(card.renderRoot.querySelector('[role=timer]')?.children ?? [])].find(
      element => !element.hasAttribute('aria-hidden'),
    ),
  );

/** A start that is this many seconds ahead of the real clock. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1e3).toISOString();

describe('countdown', () => {
  it('shows days, hours, minutes and seconds', async () => {
    setNow('2027-03-12T09:22:15Z');
    const card = await showCard(SAMPLE_EVENT);
    expect(timeLeft(card)).to.equal('12 days, 04 hours, 37 minutes, 45 seconds');
    expect(timerText(card)).to.equal('Starts in 12 days, 4 hours, 37 minutes');
  });

  it('uses singular units for 1', async () => {
    setNow('2027-03-23T12:58:59Z');
    const card = await showCard(SAMPLE_EVENT);
    expect(timeLeft(card)).to.equal('1 day, 01 hour, 01 minute, 01 second');
  });

  it('ticks every second', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': inSeconds(3600) });
    await untilVisible(card);
    const shown = new Set<string>();
    await until(() => shown.add(timeLeft(card)).size > 2, 'the countdown does not tick');
  });

  it('gives way to the live state at the start', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': inSeconds(3) });
    expect(card.phase).to.equal('upcoming');
    await until(() => card.phase === 'live', 'the event does not become live');
    expect(has(card, 'countdown')).to.be.false;
    expect(hasControl(card, 'Join now')).to.be.true;
  });

  it('keeps its elements on each tick, so that focus and reading position stay', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const before = [...card.renderRoot.querySelectorAll('*')];
    await comeBackAt('2027-03-13T08:01:02Z', card);
    expect(timeLeft(card)).to.equal('11 days, 05 hours, 58 minutes, 58 seconds');
    const after = [...card.renderRoot.querySelectorAll('*')];
    const added = after.filter(element => !before.includes(element) && !element.closest('[part~=segment]'));
    expect(added.map(({ outerHTML }) => outerHTML)).to.be.empty;
  });

  it('omits seconds with countdown="minutes"', async () => {
    setNow('2027-03-12T09:22:15Z');
    const card = await showCard({ ...SAMPLE_EVENT, countdown: 'minutes' });
    expect(timeLeft(card)).to.equal('12 days, 04 hours, 38 minutes');
  });

  it('is not rendered with countdown="none"', async () => {
    setNow(BEFORE);
    const card = await showCard({ ...SAMPLE_EVENT, countdown: 'none' });
    await untilVisible(card);
    expect(has(card, 'countdown')).to.be.false;
    expect(visibleText(card)).to.include('24 March');
  });

  it('counts days when only the date is known', async () => {
    setNow(BEFORE);
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': '2027-03-24' });
    expect(has(card, 'countdown')).to.be.false;
    expect(visibleText(part(card, 'distance'))).to.equal('In 12 days');
  });

  it('can be paused, and resumes with the current time left', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const paused = timeLeft(card);
    await press(card, 'Pause the countdown');
    await comeBackAt('2027-03-13T08:01:02Z', card);
    expect(timeLeft(card)).to.equal(paused);

    await press(card, 'Resume the countdown');
    expect(timeLeft(card)).to.equal('11 days, 05 hours, 58 minutes, 58 seconds');
    expect(hasControl(card, 'Pause the countdown')).to.be.true;
    await comeBackAt('2027-03-13T08:01:03Z', card);
    expect(timeLeft(card)).to.include('57 seconds');
  });

  it('stops at its figures alone when paused: the card goes live, announces it and offers to join', async () => {
    setNow('2027-03-24T13:59:40Z');
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    const phase = oneEvent(card, 'event-card-phase');
    await comeBackAt('2027-03-24T14:00:20Z', card);
    expect((await phase).detail).to.eql({ phase: 'live', previous: 'upcoming' });
    expect([card.phase, partText(card, 'status')]).to.eql(['live', 'Live now']);
    expect([has(card, 'countdown'), hasControl(card, 'Join now'), hasControl(card, 'Register')]).to.eql([
      false,
      true,
      false,
    ]);
    expect(partText(card, 'announcement')).to.include('Live now');
  });

  it('goes live by itself while paused', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': inSeconds(3) });
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    await until(() => card.phase === 'live', 'the event does not become live');
    expect(has(card, 'countdown')).to.be.false;
  });

  it('shows how far away another start is, also while paused', async () => {
    setNow('2027-03-12T09:22:15Z');
    const card = await showCard(SAMPLE_EVENT);
    await press(card, 'Pause the countdown');
    setNow('2027-03-12T10:00:00Z');
    card.startDate = '2027-03-12T12:00:00Z';
    await settled(card);
    expect(timeLeft(card)).to.equal('0 days, 02 hours, 00 minutes, 00 seconds');
    await comeBackAt('2027-03-12T10:00:05Z', card);
    expect(timeLeft(card)).to.equal('0 days, 02 hours, 00 minutes, 00 seconds');
    expect(hasControl(card, 'Resume the countdown')).to.be.true;
  });

  it('does not tick while paused', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': inSeconds(3600) });
    await untilVisible(card);
    await press(card, 'Pause the countdown');
    const paused = timeLeft(card);
    await aTimeout(1200);
    expect(timeLeft(card)).to.equal(paused);
  });

  it('keeps focus on its button when paused', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    await press(card, 'Pause the countdown');
    expect(visibleText(focusedIn(card))).to.equal('Resume the countdown');
  });

  it('updates when start-date changes', async () => {
    setNow('2027-03-12T09:22:15Z');
    const card = await showCard(SAMPLE_EVENT);
    card.startDate = '2027-03-12T10:23:16+01:00';
    await settled(card);
    expect(timeLeft(card)).to.equal('0 days, 00 hours, 01 minute, 01 second');
  });
});
