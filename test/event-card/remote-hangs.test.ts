import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { has, hasControl, listenForWarnings, partText, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { slowUrl, type Answer } from '../support/slow-server.js';
import { until } from '../support/until.js';

const SILENT = ['hangs', 'stops', 'drips'] as const satisfies readonly Answer[];

/** Longer than a card waits, on a busy machine too. */
const LONG = 40_000;

/** What a card tells first of what it cannot use, or that it has told nothing for long. */
const toldBy = (card: EventCard) =>
  new Promise<string>(resolve => {
    card.addEventListener('event-card-error', ({ detail: { problems } }) => {
      resolve(problems.map(({ message }) => message).join());
    });
    setTimeout(resolve, LONG, `nothing within ${LONG / 1000} seconds`);
  });

describe('a card whose file is on a slow server', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('gives up after ten seconds, wherever the server falls silent, and can ask again', async function () {
    this.timeout(60_000);
    listenForWarnings();
    const cards = await Promise.all(
      SILENT.map(how => showCard({ src: slowUrl([how, 'whole'], jsonLd()), lang: 'en' })),
    );
    expect(cards.map(card => partText(card, 'waiting'))).to.eql(cards.map(() => 'Loading the event…'));
    const told = await Promise.all(cards.map(toldBy));
    const waiting = SILENT.filter((_, index) => !told[index]?.includes('within 10 seconds'));
    expect(waiting, told.join('; ')).to.eql([]);
    await Promise.all(cards.map(settled));
    for (const card of cards) {
      expect(partText(card, 'waiting')).to.include('The event could not be loaded.');
      expect(hasControl(card, 'Try again')).to.be.true;
    }
    await Promise.all(cards.map(card => card.reload()));
    await Promise.all(cards.map(settled));
    expect(cards.map(card => partText(card, 'title'))).to.eql(cards.map(() => SAMPLE_EVENT.name));
  });

  it('shows what comes slowly, but in time', async () => {
    const card = await showCard({ src: slowUrl(['drips'], '{"@type":"Event","name":"Slow"}', 50) });
    await until(() => has(card, 'title'), 'it shows no event');
    expect(partText(card, 'title')).to.equal('Slow');
  });
});
