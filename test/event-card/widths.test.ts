import { expect } from '@open-wc/testing';
import { fillPlaceholders } from '../../src/strings/placeholders.js';
import { stringsFor } from '../../src/strings/registry.js';
import { part, parts, place, setNow, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { TAGS } from '../support/languages.js';
import { showState, STATES } from '../support/states.js';
import { overflowing } from '../support/widths.js';

/** With two buttons side by side, and everything collapsed. */
const COLLAPSED = ['collapsed', BEFORE, {}] as const;

for (const width of [320, 240]) {
  describe(`layout at ${width} pixels`, () => {
    for (const lang of TAGS) {
      it(`does not overflow in ${lang}`, async () => {
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
  it(`the layout does not overflow between 360 and 640 pixels in ${lang}`, async () => {
    const where = place();
    for (const width of [360, 400, 480, 560, 640]) {
      where.style.inlineSize = `${width}px`;
      const card = await showState(COLLAPSED, lang, where);
      expect(overflowing(card), String(width)).to.deep.equal([]);
      card.remove();
    }
  });

it('the title is smaller relative to the text when the text is large in a narrow card', async () => {
  const sizeAt = async (fontSize: string) => {
    const where = place();
    Object.assign(where.style, { inlineSize: '320px', fontSize });
    const title = part(await showCard(SAMPLE_EVENT, '', where), 'title');
    return parseFloat(getComputedStyle(title).fontSize) / parseFloat(fontSize);
  };
  expect(await sizeAt('32px')).to.be.below(await sizeAt('16px'));
});

it('three segments fill two rows', async () => {
  const where = place();
  where.style.inlineSize = '240px';
  setNow(BEFORE);
  const card = await showCard({ ...SAMPLE_EVENT, countdown: 'minutes' }, '', where);
  const [first, second, third] = parts(card, 'segment').map(({ offsetWidth }) => offsetWidth);
  expect(third).to.be.closeTo((first ?? NaN) + (second ?? NaN), 1);
});

it('a Hebrew prefix stays on the line of the place name that it is joined to', () => {
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
