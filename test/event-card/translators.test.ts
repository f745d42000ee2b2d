// Translators that enter open shadow roots, and put an element in place of each text.
import { expect } from '@open-wc/testing';
import { BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import { comeBackAt, part, partText, parts, setNow, showCard, untilVisible } from '../support/cards.js';

const texts = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent?.trim()) found.push(walker.currentNode as Text);
  return found;
};

const wrap = (text: Text, translate = (data: string) => data) => {
  const font = document.createElement('span');
  text.replaceWith(font);
  font.append(translate(text.data));
};

describe('card in a page that is translated', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('goes on to count down and to change its phase', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'join-url': 'https://ngo.example/join' });
    await untilVisible(card);
    for (const text of texts(card.renderRoot)) wrap(text);
    const figures = () => parts(card, 'segment-value').map(({ textContent }) => textContent.trim());
    expect(figures()).to.eql(['12', '04', '00', '00']);
    await comeBackAt('2027-03-12T10:00:01Z', card);
    expect(figures()).to.eql(['12', '03', '59', '59']);
    await comeBackAt(DURING, card);
    expect(partText(card, 'status')).to.equal('Live now');
    expect(partText(card, 'primary')).to.match(/^Join now/);
  });

  it('keeps the translation of what has not changed, and has figures that are left alone', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    const [title] = texts(part(card, 'title'));
    if (title) wrap(title, () => 'Übersetzt');
    await comeBackAt(DURING, card);
    expect(partText(card, 'title')).to.equal('Übersetzt');
    setNow(BEFORE);
    const other = await showCard(SAMPLE_EVENT);
    expect(other.renderRoot.querySelector('[role=timer]')?.getAttribute('translate')).to.equal('no');
  });
});
