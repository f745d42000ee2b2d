import { expect } from '@open-wc/testing';
import {
  comeBackAt,
  control,
  hasControl,
  part,
  partText,
  untilVisible,
  setNow,
  showCard,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { bare } from '../support/text.js';
import { itFor } from '../support/viewer.js';

describe('the sample event', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  itFor(
    { timezoneId: 'America/New_York', locale: 'en-GB' },
    'shows the time in New York and the time in Zurich beside it',
    async () => {
      const card = await showCard(SAMPLE_EVENT);
      expect(bare(partText(card, 'date'))).to.equal('Wednesday 24 March');
      const when = bare(partText(card, 'when'));
      expect(when).to.match(/ 10:00–11:30 your time \((EDT|Eastern Daylight Time)\)/);
      expect(when).to.match(/ 15:00–16:30 in Zurich/);
    },
  );

  it('shows one time to a viewer in the time zone of the event', async () => {
    const card = await showCard(SAMPLE_EVENT);
    expect(visibleText(card).match(/15:00/g)).to.have.length(1);
    expect(bare(partText(card, 'when'))).to.include('15:00–16:30 your time');
  });

  itFor(
    { timezoneId: 'Pacific/Auckland', locale: 'en-GB' },
    'shows the next day in Auckland and the date in Zurich beside it',
    async () => {
      const card = await showCard(SAMPLE_EVENT);
      expect(bare(partText(card, 'date'))).to.equal('Thursday 25 March');
      expect(bare(partText(card, 'when'))).to.match(
        / 03:00–04:30 your time .* Wed 24 Mar 15:00–16:30 in Zurich/,
      );
    },
  );

  itFor(
    { timezoneId: 'America/New_York', locale: 'en-GB' },
    'shows the time in viewer-time-zone',
    async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'viewer-time-zone': 'Asia/Tokyo' });
      expect(partText(card, 'when')).to.match(/23:00.* in Tokyo \(Japan Standard Time\)/);
    },
  );

  itFor(
    { timezoneId: 'America/New_York', locale: 'en-US' },
    'formats date and time in the language of the card',
    async () => {
      const card = await showCard({ ...SAMPLE_EVENT, lang: 'en-US' });
      expect(bare(partText(card, 'date'))).to.equal('Wednesday March 24');
      expect(partText(card, 'when')).to.match(/10:00.*11:30 AM/);
    },
  );

  it('changes from upcoming to live to ended while the page is open', async () => {
    const card = await showCard(SAMPLE_EVENT);
    const phases: string[] = [];
    card.addEventListener('event-card-phase', ({ detail: { phase, previous } }) => {
      phases.push(`${previous} → ${phase}`);
    });
    await untilVisible(card);
    expect(control(card, 'Register')?.getAttribute('href')).to.equal('https://ngo.example/register');
    expect(partText(card, 'status')).to.equal('Upcoming');

    await comeBackAt('2027-03-24T14:00:00Z', card);
    expect(control(card, 'Join now')?.getAttribute('href')).to.equal('https://ngo.example/join');
    expect(hasControl(card, 'Register')).to.be.false;
    expect(partText(card, 'status')).to.equal('Live now');

    await comeBackAt(DURING, card);
    expect(partText(card, 'distance')).to.equal('Ends in 47 minutes');

    await comeBackAt('2027-03-24T15:30:00Z', card);
    expect(control(card, 'Watch the recording')?.getAttribute('href')).to.equal(
      'https://ngo.example/recording',
    );
    expect(hasControl(card, 'Join now')).to.be.false;
    expect(partText(card, 'status')).to.equal('Ended');

    await comeBackAt(AFTER, card);
    expect(phases).to.eql(['upcoming → live', 'live → ended']);
  });

  it('announces a new phase to screen readers, but not the first one', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    expect(partText(card, 'announcement')).to.equal('');
    await comeBackAt(DURING, card);
    expect(part(card, 'announcement').textContent).to.equal(`${SAMPLE_EVENT.name}: Live now`);
  });
});
