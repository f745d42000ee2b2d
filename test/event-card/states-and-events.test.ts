import { expect, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import {
  comeBackAt,
  listenForWarnings,
  partText,
  place,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { BEFORE, DURING, SAMPLE_EVENT, PHASES, STATUSES } from '../fixtures/events.js';
import type { EventCard, EventCardLoadEvent } from '../../src/index.js';

describe('<event-card>', () => {
  const hasState = (card: EventCard, name: string) => card.matches(`:state(${name})`);
  const ALL_PHASES = PHASES.map(([phase]) => phase);

  for (const [phase, now, attributes] of PHASES) {
    it(`exposes the phase ${phase} as a state and a property`, async () => {
      setNow(now);
      const card = await showCard({ ...SAMPLE_EVENT, ...attributes });
      expect(card.phase).to.equal(phase);
      expect(ALL_PHASES.filter(name => hasState(card, name))).to.eql([phase]);
      expect(STATUSES.filter(name => hasState(card, name))).to.eql(['scheduled']);
    });
  }

  for (const status of STATUSES) {
    it(`exposes the status ${status} as a state beside that of the phase`, async () => {
      setNow(BEFORE);
      const card = await showCard({ ...SAMPLE_EVENT, 'event-status': status });
      expect(STATUSES.filter(name => hasState(card, name))).to.eql([status]);
      expect(ALL_PHASES.filter(name => hasState(card, name))).to.eql(['upcoming']);
      expect(card.details?.eventStatus).to.equal(status);
    });
  }

  it('replaces the state of the previous phase', async () => {
    setNow(BEFORE);
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    await comeBackAt(DURING, card);
    expect(ALL_PHASES.filter(name => hasState(card, name))).to.eql(['live']);
    listenForWarnings();
    card.name = '';
    await settled(card);
    expect([...ALL_PHASES, ...STATUSES].filter(name => hasState(card, name))).to.be.empty;
    expect(card.phase).to.equal(undefined);
    expect(card.details).to.equal(undefined);
  });

  it('exposes the parsed event as details', async () => {
    setNow(BEFORE);
    const card = await showCard({ ...SAMPLE_EVENT, price: '0', 'in-language': 'EN' });
    expect(card.details).to.deep.include({
      name: SAMPLE_EVENT.name,
      organizer: [
        { name: 'CAP Liberté de Conscience', url: undefined },
        { name: 'DAFOH', url: undefined },
      ],
      price: 0,
      inLanguage: ['en'],
      eventStatus: 'scheduled',
      registrationUrl: 'https://ngo.example/register',
    });
    expect(card.details?.schedule).to.eql({
      precision: 'instant',
      start: Date.parse('2027-03-24T14:00Z'),
      end: Date.parse('2027-03-24T15:30Z'),
      zone: 'Europe/Zurich',
    });
  });

  it('dispatches event-card-load with details and source', async () => {
    setNow(BEFORE);
    const where = place();
    const loaded = oneEvent(where, 'event-card-load') as unknown as Promise<EventCardLoadEvent>;
    const card = await showCard(SAMPLE_EVENT, '', where);
    const { detail, bubbles, composed, cancelable } = await loaded;
    expect(detail.details).to.equal(card.details);
    expect(detail.source).to.equal('attributes');
    expect([bubbles, composed, cancelable]).to.eql([true, true, false]);
  });

  it('dispatches no event-card-load without an event', async () => {
    const where = place();
    const load = sinon.spy();
    where.addEventListener('event-card-load', load);
    listenForWarnings();
    await showCard({ 'start-date': '2027-03-24' }, '', where);
    expect(load.callCount).to.equal(0);
  });

  it('dispatches event-card-load only after rendering', async () => {
    setNow(BEFORE);
    const where = place();
    let title = '';
    where.addEventListener('event-card-load', ({ target }) => {
      title = partText(target as EventCard, 'title');
    });
    await showCard(SAMPLE_EVENT, '', where);
    expect(title).to.equal(SAMPLE_EVENT.name);
  });

  it('dispatches no event-card-phase for the initial phase', async () => {
    setNow(DURING);
    const where = place();
    const phase = sinon.spy();
    where.addEventListener('event-card-phase', phase);
    await untilVisible(await showCard(SAMPLE_EVENT, '', where));
    expect(phase.callCount).to.equal(0);
  });
});
