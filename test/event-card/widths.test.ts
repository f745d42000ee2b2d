import { expect } from '@open-wc/testing';
import { part, place } from '../support/cards.js';
import { TAGS } from '../support/languages.js';
import { showState, STATES } from '../support/states.js';
import { overflowing } from '../support/widths.js';

for (const width of [320, 240]) {
  describe(`at ${width} pixels`, () => {
    for (const lang of TAGS) {
      it(`nothing is too long for its place in ${lang}`, async () => {
        const where = place();
        where.style.inlineSize = `${width}px`;
        for (const state of STATES) {
          const [name] = state;
          const card = await showState(state, lang, where);
          expect(overflowing(card), name).to.deep.equal([]);
          expect(where.scrollWidth, name).to.equal(width);
          const content = part(card, 'content');
          expect(content.scrollWidth, name).to.equal(content.clientWidth);
          card.remove();
        }
      });
    }
  });
}
