import { expect } from '@open-wc/testing';
import { SAMPLE_EVENT, REAL_EVENT } from '../fixtures/events.js';
import { pageOf, pageWith, SCRIPT, cardHtml } from '../support/pages.js';
import { bare } from '../support/text.js';
import { visit } from '../support/visit.js';

const untilVisible = { visible: 'event-card' };

const cardState = {
  run: async () => {
    const card = document.querySelector('event-card');
    await card?.updateComplete;
    const text = (part: string) =>
      card?.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return {
      phase: card?.phase,
      status: text('status'),
      button: text('primary').replace(/ ?\(.*/, ''),
      when: text('when'),
      distance: text('distance'),
      timeLeft: [...(card?.shadowRoot?.querySelectorAll('[part~=segment-value]') ?? [])]
        .map(({ textContent }) => textContent)
        .join(':'),
    };
  },
};

const RECORD = `<script>
  const phases = [];
  document.addEventListener('event-card-phase', ({ detail }) => phases.push(detail.previous + ' → ' + detail.phase));
</script>`;
const recorded = { run: 'return phases' };

describe('card left open', () => {
  const html = pageOf(`${RECORD}<script src="${SCRIPT}"></script>`, cardHtml(SAMPLE_EVENT));

  it('changes from upcoming to live to ended, to the second', async () => {
    const { results, errors } = await visit({
      html,
      now: '2027-03-24T13:59:57Z',
      steps: [
        untilVisible,
        cardState,
        { advance: 2000 },
        cardState,
        { advance: 1000 },
        cardState,
        { advance: 90 * 6e4 - 1000 },
        cardState,
        { advance: 1000 },
        cardState,
        { advance: 864e5 },
        recorded,
      ],
    });
    const [before, justBefore, live, justLive, ended, phases] = results;
    expect(before).to.include({ phase: 'upcoming', button: 'Register', timeLeft: '0:00:00:03' });
    expect(justBefore).to.include({ phase: 'upcoming', button: 'Register', timeLeft: '0:00:00:01' });
    expect(live).to.include({ phase: 'live', status: 'Live now', button: 'Join now', timeLeft: '' });
    expect(live.distance).to.equal('Ends in 90 minutes');
    expect(justLive).to.include({ phase: 'live', button: 'Join now', distance: 'Ends in 1 minute' });
    expect(ended).to.include({ phase: 'ended', status: 'Ended', button: 'Watch the recording' });
    expect(phases).to.eql(['upcoming → live', 'live → ended']);
    expect(errors).to.be.empty;
  });

  it('is correct after the device slept until the event, and until the day after', async () => {
    const { results } = await visit({
      html,
      now: '2027-03-12T10:00:00Z',
      steps: [
        untilVisible,
        { jump: 12 * 864e5 + 4.5 * 36e5 },
        cardState,
        { jump: 864e5 },
        cardState,
        recorded,
      ],
    });
    expect(results[0]).to.include({ phase: 'live', button: 'Join now', distance: 'Ends in 60 minutes' });
    expect(results[1]).to.include({ phase: 'ended', button: 'Watch the recording' });
    expect(results[2]).to.eql(['upcoming → live', 'live → ended']);
  });

  it('dispatches no event-card-phase for the initial phase', async () => {
    const { results } = await visit({
      html,
      now: '2027-03-24T14:30:00Z',
      steps: [untilVisible, cardState, recorded],
    });
    expect(results[0]).to.include({ phase: 'live' });
    expect(results[1]).to.eql([]);
  });

  it('counts calendar days for an event without a time', async () => {
    const { results } = await visit({
      html: pageWith(REAL_EVENT),
      now: '2022-03-11T12:00:00Z',
      timezoneId: 'Europe/Zurich',
      steps: [
        untilVisible,
        cardState,
        { jump: 11 * 864e5 },
        cardState,
        { jump: 864e5 },
        cardState,
        { jump: 864e5 },
        cardState,
      ],
    });
    expect(results.map(({ distance }) => distance)).to.eql([
      'In 12 days',
      'Tomorrow',
      'Today',
      'This event has ended.',
    ]);
    expect(results.map(({ phase }) => phase)).to.eql(['upcoming', 'upcoming', 'today', 'ended']);
  });

  it('shows the same countdown and the local time to viewers in different zones', async () => {
    const read = async (timezoneId: string, locale = 'en-GB') => {
      const { results } = await visit({
        html,
        now: '2027-03-12T10:00:00Z',
        timezoneId,
        locale,
        steps: [untilVisible, cardState],
      });
      return { ...results[0], when: bare(results[0].when) };
    };
    const newYork = await read('America/New_York');
    expect(newYork.when).to.match(/Wednesday 24 March 10:00–11:30 your time \(.+\) ?15:00–16:30 in Zurich/);
    const zurich = await read('Europe/Zurich');
    expect(zurich.when)
      .to.match(/Wednesday 24 March 15:00–16:30 your time/)
      .and.not.match(/in Zurich/);
    expect(newYork.timeLeft, 'countdown to the same instant').to.equal(zurich.timeLeft);
    expect(newYork.timeLeft).to.equal('12:04:00:00');
  });

  it('keeps the date of an event without a time in every zone', async () => {
    for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const { results } = await visit({
        html: pageWith(REAL_EVENT),
        timezoneId,
        locale: 'en-GB',
        steps: [untilVisible, cardState],
      });
      expect(bare(results[0].when), timezoneId).to.include('Wednesday 23 March 2022');
    }
  });

  it('counts down without seconds for prefers-reduced-motion', async () => {
    const { results } = await visit({
      html,
      now: '2027-03-12T10:00:30Z',
      reducedMotion: 'reduce',
      steps: [untilVisible, cardState, { advance: 29_000 }, cardState, { advance: 1000 }, cardState],
    });
    expect(results.map(({ timeLeft }) => timeLeft)).to.eql(['12:04:00', '12:04:00', '12:03:59']);
  });
});
