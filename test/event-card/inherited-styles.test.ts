import { expect } from '@open-wc/testing';
import { place, part, parts, setNow, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';

/** Styles of a page that come in by inheritance, and what of them a card must not have. */
const STYLES = [
  ['font-size: 0', 'font-size', '16px'],
  ['font-size: 3px', 'font-size', '16px'],
  ['font-size: 20px', 'font-size', '20px'],
  ['font-size: 11px', 'font-size', '11px'],
  ['line-height: 0', 'line-height', '24px'],
  ['-webkit-text-fill-color: transparent', '-webkit-text-fill-color', 'rgb(23, 32, 43)'],
  ['-webkit-text-stroke: 5px red', '-webkit-text-stroke-width', '0px'],
  ['text-shadow: 0 0 9px red', 'text-shadow', 'none'],
  ['writing-mode: vertical-rl', 'writing-mode', 'horizontal-tb'],
  ['-webkit-user-select: none; user-select: none', 'user-select', 'text'],
  ['font-variant: small-caps', 'font-variant-caps', 'normal'],
  ['letter-spacing: -1em', 'letter-spacing', 'normal'],
  ['word-spacing: 9em', 'word-spacing', '0px'],
  ['text-indent: -999em', 'text-indent', '0px'],
  ['cursor: none', 'cursor', 'auto'],
  ['direction: rtl', 'direction', 'ltr'],
  ['white-space: nowrap', 'white-space', 'normal'],
  ['font-family: monospace', 'font-family', 'monospace'],
] as const;

describe('card in an element with styles that it inherits', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [style, property, value] of STYLES) {
    it(`has ${property} ${value} inside ${style}`, async () => {
      const where = place();
      where.style.cssText = `color-scheme: light; ${style}`;
      const card = await showCard({ ...SAMPLE_EVENT, theme: 'light' }, '', where);
      const computed = getComputedStyle(part(card, 'card'));
      const found = computed.getPropertyValue(property) || computed.getPropertyValue(`-webkit-${property}`);
      expect(found).to.equal(value);
    });
  }

  it('lays out cards off screen until there are many', async () => {
    const where = place();
    const cards = [];
    for (let count = 0; count < 9; count += 1) cards.push(await showCard(SAMPLE_EVENT, '', where));
    const isMany = cards.map(card => parts(card, 'card').some(({ classList }) => classList.contains('many')));
    expect(isMany).to.eql([...Array<boolean>(8).fill(false), true]);
  });
});
