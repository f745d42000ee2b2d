import { expect } from '@open-wc/testing';
import { parts, place, setNow, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { SHARE_TARGETS } from '../../src/share/targets.js';

// Without native sharing, which only some browsers support.
const IDS = SHARE_TARGETS.map(({ id }) => id).filter(id => id !== 'native');

/** The share buttons of a card, by row. */
async function rowsOf(width: number, count: number) {
  const where = place();
  where.style.inlineSize = `${width}px`;
  const card = await showCard({ ...SAMPLE_EVENT, share: IDS.slice(0, count).join(' ') }, '', where);
  const boxes = parts(card, 'share-button').map(button => button.getBoundingClientRect());
  const rows: DOMRect[][] = [];
  for (const box of boxes) {
    if (rows.at(-1)?.[0]?.top === box.top) rows.at(-1)?.push(box);
    else rows.push([box]);
  }
  return rows;
}

describe('rows of share buttons', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const width of [240, 320]) {
    for (const count of [8, 11, 15, IDS.length]) {
      it(`are balanced for ${count} buttons at ${width} pixels`, async () => {
        const rows = await rowsOf(width, count);
        const lengths = rows.map(row => row.length);
        expect(lengths.length).to.be.above(1);
        expect(Math.max(...lengths), lengths.join(' / ')).to.equal(Math.ceil(count / lengths.length));
      });
    }
  }

  it('have no gaps within or between them', async () => {
    const rows = await rowsOf(320, IDS.length);
    expect(rows.length).to.be.above(1);
    for (const [index, row] of rows.entries()) {
      expect(row.at(0)?.top).to.equal(rows[index - 1]?.[0]?.bottom ?? row.at(0)?.top);
      for (const [at, { left }] of row.slice(1).entries())
        expect(left).to.be.closeTo(row[at]?.right ?? 0, 0.1);
    }
  });
});
