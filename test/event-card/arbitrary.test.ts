import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listenForWarnings, newCard, place, setNow, settled, showCard } from '../support/cards.js';
import { anyEvent, anyJson } from '../support/arbitrary.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';

import { visibleText } from '../support/visible-text.js';
import { ran } from '../support/trap.js';

const FORBIDDEN = 'script, style, link, iframe, object, embed, form, [onclick], [onload], [onerror], [style]';

describe('a card with arbitrary data', function () {
  this.timeout(60_000);
  beforeEach(() => {
    setNow(BEFORE);
    ran.length = 0;
  });

  it('renders the name and warns at most once', async () => {
    const warnings = listenForWarnings();
    const where = place();
    await fc.assert(
      fc.asyncProperty(anyEvent, async event => {
        const before = warnings.length;
        const card = newCard({ lang: 'en-GB' });
        card.event = event;
        where.append(card);
        await settled(card);
        expect(visibleText(card))
          .to.include('Side event')
          .and.not.match(/Invalid Date|\[object O/);
        expect(card.renderRoot.querySelectorAll(FORBIDDEN).length).to.equal(0);
        for (const { protocol } of card.renderRoot.querySelectorAll<HTMLAnchorElement>('a:not([download])'))
          expect(protocol).to.match(/^(https?|mailto|tel):$/);
        expect(warnings.length - before).to.be.at.most(1);
        card.remove();
      }),
      { numRuns: 60 },
    );
    expect(ran).to.deep.equal([]);
  });

  it('prefers attributes to any value of the event property', async () => {
    listenForWarnings();
    const card = await showCard(SAMPLE_EVENT);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyJson, anyEvent), async event => {
        card.event = event as object;
        await settled(card);
        expect(card.details).to.include({ name: SAMPLE_EVENT.name, joinUrl: SAMPLE_EVENT['join-url'] });
        expect(visibleText(card)).to.include(SAMPLE_EVENT.name);
      }),
      { numRuns: 60 },
    );
    expect(ran).to.deep.equal([]);
  });
});
