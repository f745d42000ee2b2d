import { expect } from '@open-wc/testing';
import { fillPlaceholders } from '../../src/strings/placeholders.js';
import { stringsFor } from '../../src/strings/registry.js';
import { part, parts, place, setNow, showCard } from '../support/cards.js';
import { BEFORE, FOLLOW_UP } from '../support/events.js';
import { TAGS } from '../support/languages.js';
import { showState, STATES } from '../support/states.js';
import { overflowing } from '../support/widths.js';

/** With two buttons beside each other, and nothing opened. */
const FOLDED = ['folded', BEFORE, {}] as const;

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

for (const lang of TAGS)
  it(`no word is torn at widths in between in ${lang}`, async () => {
    const where = place();
    for (const width of [360, 400, 480, 560, 640]) {
      where.style.inlineSize = `${width}px`;
      const card = await showState(FOLDED, lang, where);
      expect(overflowing(card), String(width)).to.deep.equal([]);
      card.remove();
    }
  });

it('a title is smaller, beside the text, where the text is large in a narrow card', async () => {
  const sizeAt = async (fontSize: string) => {
    const where = place();
    Object.assign(where.style, { inlineSize: '320px', fontSize });
    const title = part(await showCard(FOLLOW_UP, '', where), 'title');
    return parseFloat(getComputedStyle(title).fontSize) / parseFloat(fontSize);
  };
  expect(await sizeAt('32px')).to.be.below(await sizeAt('16px'));
});

it('three timeLeft leave no empty place in two rows', async () => {
  const where = place();
  where.style.inlineSize = '240px';
  setNow(BEFORE);
  const card = await showCard({ ...FOLLOW_UP, countdown: 'minutes' }, '', where);
  const [first, second, third] = parts(card, 'segment').map(({ offsetWidth }) => offsetWidth);
  expect(third).to.be.closeTo((first ?? NaN) + (second ?? NaN), 1);
});

it('a Hebrew word that is joined to a place stays in its line', () => {
  const where = place();
  where.dir = 'rtl';
  where.style.inlineSize = 'min-content';
  const { timeIn } = stringsFor('he') ?? expect.fail('no Hebrew');
  where.textContent = fillPlaceholders(timeIn, { time: '15:00', place: 'Zurich', zone: 'CET' });
  const text = where.firstChild as Text;
  const topOf = (letter: string) => {
    const range = document.createRange();
    const at = text.data.indexOf(letter);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  };
  expect(topOf('Z')).to.be.closeTo(topOf('\u05be'), 3);
});
