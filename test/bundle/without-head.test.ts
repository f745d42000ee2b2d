import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { hostedCard, shown, timeLeft } from '../support/hosted.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
const RECORD = `<script>
  const phases = [];
  document.addEventListener('event-card-phase', ({ detail }) => phases.push(detail.phase));
</script>`;
const REMOVE = '<script>document.head.remove();</script>';
const card = hostedCard({ ...SAMPLE_EVENT, 'structured-data': '' });

for (const [when, html] of [
  ['before the script', pageOf(RECORD, REMOVE + script + card)],
  ['after the script', pageOf(RECORD + script, REMOVE + card)],
  ['after the card', pageOf(RECORD + script, card + REMOVE)],
] as const) {
  it(`card with structured data renders, counts down and changes phase if the page removes its head ${when}`, async () => {
    const { results, errors } = await visit({
      now: BEFORE,
      html,
      steps: [
        { visible: 'event-card' },
        shown,
        timeLeft,
        { advance: 3000 },
        timeLeft,
        { jump: 12 * 864e5 + 4.5 * 36e5 },
        shown,
        { run: 'return phases' },
      ],
    });
    const [atFirst, before, ticked, live, phases] = results;
    expect(atFirst).to.include({ title: SAMPLE_EVENT.name, button: 'Register' });
    expect([before, ticked]).to.eql(['12:04:00:00', '12:03:59:57']);
    expect(live).to.include({ title: SAMPLE_EVENT.name, button: 'Join now' });
    expect(phases).to.eql(['live']);
    expect(errors).to.eql([]);
  });
}
