import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { part, place, press, untilVisible, setNow, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT, PHASES, REAL_EVENT, STATUSES } from '../fixtures/events.js';

const FULL_EVENT = {
  ...SAMPLE_EVENT,
  'super-event': 'the 49th session of the Human Rights Council',
  'follow-up-url': '/next',
  location: 'Palais des Nations, Geneva',
  'location-url': 'https://map.example/',
  'attendance-mode': 'mixed',
  'dial-in': 'tel:+41225550123',
  description: 'Prose.',
};
const CHILDREN = '<ul slot="agenda"><li>Speeches</li></ul><p>Background.</p>';

for (const theme of ['light', 'dark'] as const) {
  describe(`accessibility with the ${theme} theme`, () => {
    for (const [phase, now, attributes] of PHASES) {
      it(`passes axe in the phase "${phase}"`, async () => {
        setNow(now);
        const card = await showCard({ ...FULL_EVENT, ...attributes, theme }, CHILDREN);
        await untilVisible(card);
        expect(card.phase).to.equal(phase);
        await expect(card).to.be.accessible();
      });
    }

    for (const status of STATUSES) {
      it(`passes axe with the status "${status}"`, async () => {
        setNow(BEFORE);
        const attributes = { 'event-status': status, 'previous-start-date': '2027-02-10' };
        const card = await showCard({ ...FULL_EVENT, ...attributes, theme }, CHILDREN);
        await untilVisible(card);
        await expect(card).to.be.accessible();
      });
    }

    it('passes axe for the real event with its agenda expanded', async () => {
      setNow('2026-11-23T12:00:00Z');
      const card = await showCard({ ...REAL_EVENT, theme }, CHILDREN);
      await press(card, 'Programme and background');
      await expect(card).to.be.accessible();
    });

    it('passes axe with the QR code open, and with the field to copy from', async () => {
      setNow(BEFORE);
      sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
      const card = await showCard({ ...FULL_EVENT, theme }, CHILDREN);
      await press(card, 'Show QR code');
      await expect(card).to.be.accessible();
      await press(card, 'Copy link');
      expect(part(card, 'panel').querySelectorAll('input, textarea').length).to.equal(1);
      await expect(card).to.be.accessible();
    });

    it('passes axe with two cards on a page', async () => {
      setNow(BEFORE);
      const where = place();
      await showCard({ ...FULL_EVENT, theme }, CHILDREN, where);
      await showCard({ ...REAL_EVENT, theme }, CHILDREN, where);
      await expect(where).to.be.accessible();
    });
  });
}
