import { expect } from '@open-wc/testing';
import { facts, has, part, partText, setNow, showCard } from '../support/cards.js';
import { REAL_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { bare } from '../support/text.js';
import { itFor } from '../support/viewer.js';

describe('the real event', () => {
  beforeEach(() => {
    setNow('2026-11-23T12:00:00Z');
  });

  it('shows its full name as a heading', async () => {
    const card = await showCard(REAL_EVENT);
    expect(visibleText(card.renderRoot.querySelector('h3'))).to.equal(REAL_EVENT.name);
  });

  it('names both organizers with equal billing', async () => {
    const card = await showCard(REAL_EVENT);
    expect(partText(card, 'organizers')).to.equal('CAP Liberté de Conscience and DAFOH');
    const names = [...part(card, 'organizers').children];
    expect(names.map(visibleText)).to.eql(['CAP Liberté de Conscience', 'DAFOH']);
    const billing = names.map(element => {
      const { fontSize, fontWeight, fontStyle, color, textTransform } = getComputedStyle(element);
      return { element: element.localName, fontSize, fontWeight, fontStyle, color, textTransform };
    });
    expect(billing[0]).to.eql(billing[1]);
  });

  it('names the session that it is a side event to', async () => {
    const card = await showCard(REAL_EVENT);
    expect(visibleText(card)).to.include('Side event to the 49th session of the Human Rights Council');
  });

  it('shows the date and the status "Ended", and announces no time any more', async () => {
    const card = await showCard(REAL_EVENT);
    expect(bare(partText(card, 'date'))).to.equal('Wednesday 23 March 2022');
    expect(partText(card, 'when')).to.include('This event has ended.').and.not.include('announced');
    expect(partText(card, 'status')).to.equal('Ended');
    expect(partText(card, 'kind')).to.equal('Online');
  });

  it('lists the facts', async () => {
    const card = await showCard(REAL_EVENT);
    expect(facts(card)).to.eql({
      Duration: '1 hour, 30 minutes',
      Price: 'Free',
      Language: 'English',
      'Who can attend': 'Everyone',
      'Dial-in (listen only)': 'Not available',
    });
  });

  for (const timezoneId of ['Pacific/Kiritimati', 'Europe/Zurich', 'America/New_York', 'Pacific/Pago_Pago']) {
    itFor({ timezoneId }, `shows 23 March to a viewer in ${timezoneId}`, async () => {
      const card = await showCard(REAL_EVENT);
      expect(bare(partText(card, 'date'))).to.equal('Wednesday 23 March 2022');
      expect(partText(card, 'date-badge')).to.equal('Mar 23');
      expect(card.renderRoot.querySelector('time')?.dateTime).to.equal('2022-03-23');
    });
  }

  const DAYS = [
    ['2022-03-11', 'In 12 days', 'upcoming'],
    ['2022-03-22', 'Tomorrow', 'upcoming'],
    ['2022-03-23', 'Today', 'today'],
    ['2022-03-24', 'This event has ended.', 'ended'],
  ] as const;

  for (const [day, words, phase] of DAYS) {
    it(`shows "${words}" on ${day}`, async () => {
      setNow(`${day}T12:00:00Z`);
      const card = await showCard(REAL_EVENT);
      expect(partText(card, 'distance')).to.equal(words);
      expect(card.phase).to.equal(phase);
    });

    it(`shows no time of day and no countdown on ${day}`, async () => {
      setNow(`${day}T12:00:00Z`);
      const card = await showCard(REAL_EVENT);
      expect(visibleText(card)).not.to.match(/\d[:.]\d\d|midnight|\b[ap]\.?m\b|your time|UTC|GMT|o'clock/i);
      expect(has(card, 'countdown')).to.be.false;
    });
  }

  it('renders its content in reading order', async () => {
    setNow('2022-03-11T12:00:00Z');
    const card = await showCard({
      ...REAL_EVENT,
      'registration-url': '/register',
      description: 'A roundtable.',
    });
    const text = visibleText(card);
    const inOrder = [
      'Upcoming',
      'Online',
      'Escalation',
      'DAFOH',
      '23 March',
      'In 12 days',
      'Register',
      'Duration',
      'Dial-in',
      'A roundtable.',
      'Invite people',
      'Copy link',
    ];
    const places = inOrder.map(words => text.indexOf(words));
    expect(places, text).not.to.include(-1);
    expect(places).to.eql([...places].sort((one, other) => one - other));
  });
});
