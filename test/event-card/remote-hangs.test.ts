import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { has, hasControl, listenForWarnings, partText, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { slowUrl, type Answer } from '../support/slow-server.js';
import { until } from '../support/until.js';

const STALLED = ['hangs', 'stops', 'drips'] as const satisfies readonly Answer[];

/** Milliseconds: longer than the timeout of a card, on a busy machine too. */
const LONG = 40_000;

/** Messages of the first issues that a card reports, or a note that it reports none for long. */
const waitForIssues = (card: EventCard) =>
  new Promise<string>(resolve => {
    card.addEventListener('event-card-error', ({ detail: { problems } }) => {
      resolve(problems.map(({ message }) => message).join());
    });
    setTimeout(resolve, LONG, `nothing within ${LONG / 1000} seconds`);
  });

describe('event file on a slow server', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('times out after ten seconds wherever the server stalls, and can be requested again', async function () {
    this.timeout(60_000);
    listenForWarnings();
    const cards = await Promise.all(
      STALLED.map(how => showCard({ src: slowUrl([how, 'whole'], jsonLd()), lang: 'en' })),
    );
    expect(cards.map(card => partText(card, 'waiting'))).to.eql(cards.map(() => 'Loading the event…'));
    const messages = await Promise.all(cards.map(waitForIssues));
    const stillWaiting = STALLED.filter((_, index) => !messages[index]?.includes('within 10 seconds'));
    expect(stillWaiting, messages.join('; ')).to.eql([]);
    await Promise.all(cards.map(settled));
    for (const card of cards) {
      expect(partText(card, 'waiting')).to.include('The event could not be loaded.');
      expect(hasControl(card, 'Try again')).to.be.true;
    }
    await Promise.all(cards.map(card => card.reload()));
    await Promise.all(cards.map(settled));
    expect(cards.map(card => partText(card, 'title'))).to.eql(cards.map(() => SAMPLE_EVENT.name));
  });

  it('is shown when it arrives slowly but in time', async () => {
    const card = await showCard({ src: slowUrl(['drips'], '{"@type":"Event","name":"Slow"}', 50) });
    await until(() => has(card, 'title'), 'the card shows no event');
    expect(partText(card, 'title')).to.equal('Slow');
  });
});
