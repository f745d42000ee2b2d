// Clocks that a page or a browser has replaced, as for tests, games or against fingerprinting.
import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { hostedCard, shown } from '../support/hosted.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const script = `<script src="${SCRIPT}"></script>`;
const card = hostedCard(SAMPLE_EVENT, '<p>Side event, 24 March 2027</p>');
const NOW = Date.parse(BEFORE);

/** Whether the card's title or its fallback is visible. */
const isReadable = {
  run: () =>
    [hosted.shadowRoot?.querySelector('[part~=title]'), hosted.querySelector('p')].some(element => {
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return width > 0 && height > 0 && element?.checkVisibility();
    }),
};

/** Clocks that are precise enough for a card. */
const COARSE: readonly (readonly [clock: string, code: string])[] = [
  ['Date.now() stands still', `Date.now = () => ${NOW}`],
  [
    'performance.now() is rounded to 100 milliseconds',
    `const exact = performance.now.bind(performance);
     performance.now = () => Math.floor(exact() / 100) * 100`,
  ],
  ['performance.now() stands still', 'performance.now = () => 1000'],
];

/** Clocks that give no valid instant. */
const BROKEN: typeof COARSE = [
  ['Date.now() is not a number', 'Date.now = () => NaN'],
  ['Date.now() is infinite', 'Date.now = () => Infinity'],
  ['Date.now() is undefined', 'Date.now = () => undefined'],
  ['Date.now() is a number as text', `Date.now = () => '${NOW}'`],
  ['Date.now() is a date as text', `Date.now = () => '${BEFORE}'`],
];

const withClock = (code: string, body: string) => pageOf(`<script>{ ${code} }</script>${script}`, body);

describe('card with unusual clocks', () => {
  for (const [clock, code] of [...COARSE, ...BROKEN]) {
    it(`shows the card or its children if ${clock}`, async () => {
      const { results } = await visit({ html: withClock(code, card), steps: [shown, isReadable] });
      expect(results[1]).to.be.true;
    });
  }

  for (const [clock, code] of COARSE) {
    it(`shows 20 cards if ${clock}`, async () => {
      const { results, errors } = await visit({
        html: withClock(code, card + '<event-card name="Another"></event-card>'.repeat(19)),
        steps: [
          {
            run: async () => {
              const cards = [...document.querySelectorAll('event-card')];
              await Promise.all(cards.map(({ updateComplete }) => updateComplete));
              return cards.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~=title]')).length;
            },
          },
        ],
      });
      expect(results).to.eql([20]);
      expect(errors).to.eql([]);
    });
  }
});
