import { expect } from '@open-wc/testing';
import { jsonLdScript, MISSING_URL } from '../fixtures/json-ld.js';
import { contrast } from '../support/contrast.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import {
  ATTRIBUTES_BY_STATUS,
  FULL_EVENT,
  FULL_EVENT_CHILDREN,
  BEFORE,
  ATTRIBUTES_BY_PHASE,
} from '../fixtures/events.js';
import { visit } from '../support/visit.js';

/** Colours that would be unreadable when a browser prints without backgrounds. */
const DARK = `event-card {
  --event-card-surface: #222; --event-card-text: #eee; --event-card-muted: #ccc; --event-card-link: yellow;
  --event-card-accent: yellow; --event-card-live: pink; --event-card-warning: pink;
}`;

const AGENDA = jsonLdScript({
  subEvent: [{ '@type': 'Event', name: 'Speeches', startDate: '2027-03-24T15:00:00+01:00' }],
});

const printed = {
  run: () =>
    [...document.querySelectorAll('event-card')].map(card => {
      const all = [...(card.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
        element => element.checkVisibility() && !element.closest('.visually-hidden, style'),
      );
      const inside = [...card.children].filter(child => child.localName !== 'script');
      const isText = ({ nodeType, textContent }: Node) => nodeType === 3 && textContent?.trim();
      return {
        id: card.id,
        controls: all.filter(one => one.matches('button, select, textarea, [role=timer], .share li')).length,
        collapsed: inside.filter(child => !child.checkVisibility() || !child.getClientRects().length).length,
        programme: all.filter(one => one.matches('.agenda li')).map(one => one.innerText),
        text: all
          .filter(one => one.matches('.title, .print-url'))
          .map(one => one.innerText)
          .join(' '),
        colours: all
          .filter(one => [...one.childNodes].some(isText))
          .map(one => [one.className, getComputedStyle(one).color] as const),
        surface: getComputedStyle(card.shadowRoot?.querySelector('.card') ?? card).backgroundColor,
      };
    }),
};

describe('print', () => {
  it('shows a card in black on white, with collapsed content and its URL, without controls', async () => {
    const cards = [...ATTRIBUTES_BY_PHASE, ...ATTRIBUTES_BY_STATUS].map(([id, attributes]) =>
      cardHtml({ ...FULL_EVENT, ...attributes, id, theme: 'dark' }, FULL_EVENT_CHILDREN),
    );
    const { results } = await visit({
      now: BEFORE,
      timezoneId: 'America/New_York',
      colorScheme: 'dark',
      html: pageOf(
        `<style>:root { color-scheme: dark } ${DARK}</style><script src="${SCRIPT}" async></script>`,
        cards.join('') + cardHtml({ id: 'programme', url: FULL_EVENT.url, theme: 'dark' }, AGENDA),
      ),
      steps: [
        untilCardHas('.agenda', '#programme'),
        // Opened panels are controls, too; only the programme is printed.
        { click: '#upcoming #qr' },
        { click: '#upcoming .calendar summary' },
        { wait: 100 },
        { media: 'print' },
        printed,
      ],
    });
    const [cardsOnPaper] = results;
    expect(cardsOnPaper).to.have.length(cards.length + 1);
    for (const { id, controls, collapsed, text, colours, surface } of cardsOnPaper) {
      expect([controls, collapsed], id).to.eql([0, 0]);
      expect(text, id).to.match(/^\S.* https:\/\/ngo\.example\/side-event$/);
      expect(surface, id).to.equal('rgb(255, 255, 255)');
      expect(colours.length, id).to.be.greaterThan(5);
      for (const [what, colour] of colours)
        expect(contrast(colour, 'white'), `${what} of ${id}`).to.be.greaterThan(15);
    }
    expect(cardsOnPaper.at(-1)?.programme).to.have.length(1);
    expect(cardsOnPaper.at(-1)?.programme[0]).to.match(/Speeches$/);
  });

  it('shows only the children of a card whose file failed to load', async () => {
    const { results } = await visit({
      answers: { [MISSING_URL]: { status: 404 } },
      html: pageOf(
        `<script src="${SCRIPT}" async></script>`,
        cardHtml({ id: 'failed', src: MISSING_URL }, '<p>Side event on 24 March.</p>'),
      ),
      steps: [untilCardHas('.retry', '#failed'), { media: 'print' }, printed],
    });
    const [[failed]] = results;
    expect(failed).to.include({ controls: 0, collapsed: 0 });
    expect(failed?.colours).to.eql([]);
  });
});
