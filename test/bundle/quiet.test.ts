import { expect } from '@open-wc/testing';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import { FULL_EVENT, FULL_EVENT_CHILDREN } from '../fixtures/events.js';
import { visit } from '../support/visit.js';

/** Records the announcements of the live region. */
const recordAnnouncements = {
  run: `globalThis.announced = [];
    const region = document.querySelector('event-card').shadowRoot.querySelector('[role=status]');
    new MutationObserver(() => announced.push(region.textContent)).observe(region,
      { childList: true, characterData: true, subtree: true });`,
};
const announced = { run: 'return announced.splice(0).filter(Boolean)' };

const html = pageOf(
  `<script>navigator.clipboard.writeText = () => Promise.resolve()</script><script src="${SCRIPT}" async></script>`,
  cardHtml(FULL_EVENT, FULL_EVENT_CHILDREN),
);
const untilRendered = untilCardHas('[role=status]');
const card = (statement: string) => ({ run: `document.querySelector('event-card').${statement}` });

describe('announcements', () => {
  it('report only a new phase and a successful copy', async () => {
    const { results, errors } = await visit({
      html,
      now: '2027-03-24T13:58:00Z',
      timezoneId: 'America/New_York',
      steps: [
        untilRendered,
        { wait: 150 },
        recordAnnouncements,
        { advance: 119_000 },
        announced,
        { click: '.pause' },
        { click: '.pause' },
        { click: '.zone summary' },
        { click: '.calendar summary' },
        { click: '#qr' },
        card(`name = 'Another name'`),
        card(`lang = 'fr'`),
        card(`lang = 'en-GB'`),
        { advance: 500 },
        announced,
        { click: '#copy' },
        { advance: 100 },
        announced,
        { advance: 400 },
        announced,
        { advance: 45 * 6e4 },
        announced,
        { advance: 45 * 6e4 },
        announced,
      ],
    });
    expect(results.filter(Array.isArray)).to.eql([
      [],
      [],
      ['Copied'],
      ['Another name: Live now'],
      [],
      ['Another name: Ended'],
    ]);
    expect(errors).to.eql([]);
  });

  it('come from one live region; the timer is not live', async () => {
    const { results } = await visit({
      html,
      now: '2027-03-24T13:58:00Z',
      steps: [
        untilRendered,
        {
          run: () => {
            const root = document.querySelector('event-card')?.shadowRoot;
            const live = '[aria-live], [role=alert], [role=status], [role=log], [role=marquee]';
            return [...(root?.querySelectorAll(`${live}, [role=timer]`) ?? [])].map(
              one => `${one.role ?? ''} ${one.ariaLive ?? 'by default'}`,
            );
          },
        },
      ],
    });
    expect(results[0]).to.eql(['timer by default', 'status by default']);
  });
});

describe('prefers-reduced-motion', () => {
  it('stops all animations and transitions', async () => {
    const { results } = await visit({
      html,
      now: '2027-03-24T13:58:00Z',
      reducedMotion: 'reduce',
      steps: [
        untilRendered,
        { wait: 150 },
        { click: '#copy' },
        { click: '#qr' },
        {
          run: () => {
            const all = [...(document.querySelector('event-card')?.shadowRoot?.querySelectorAll('*') ?? [])];
            const moves = all.filter(element =>
              ['', '::before', '::after'].some(pseudo => {
                const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(
                  element,
                  pseudo,
                );
                return (
                  animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
                );
              }),
            );
            return { count: all.length, moving: moves.length + document.getAnimations().length };
          },
        },
      ],
    });
    expect(results[0].count).to.be.greaterThan(50);
    expect(results[0].moving).to.equal(0);
  });
});
