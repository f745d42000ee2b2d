import type { EventCard } from '../../src/index.js';
import { visibleText } from './visible-text.js';

const TEXT_ELEMENTS = 'a, b, bdi, button, dd, dt, h3, label, li, p, s, small, span, summary, time';

// Visually hidden text takes no space, and WebKit measures a card before layout if it has just come on screen.
const measured = new CSSStyleSheet();
measured.replaceSync('.visually-hidden { display: none } .card { content-visibility: visible }');

/** The outermost edges of the lines of text in an element. */
const edgesOf = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()];
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
};

// Chinese, Japanese and Korean may break between any two characters.
const WORD = /[^\P{L}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** Whether a word breaks across two lines. */
const hasBrokenWord = (element: Element) =>
  [...element.childNodes].some(node =>
    [...(node instanceof Text ? node.data : '').matchAll(WORD)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // WebKit adds an empty rectangle at the end of the previous line.
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(lines.map(({ top }) => Math.round(top))).size > 1;
    }),
  );

const describeElement = (element: Element) =>
  `${element.localName}.${element.className}: ${visibleText(element)}`;

/** Elements of a card whose text overflows them or the card, is clipped, or breaks a word. */
export function overflowing(card: EventCard): readonly string[] {
  card.shadowRoot?.adoptedStyleSheets.push(measured);
  const inside = [...card.renderRoot.querySelectorAll(TEXT_ELEMENTS)].filter(
    element => element.checkVisibility() && visibleText(element),
  );
  const frame = card.getBoundingClientRect();
  return inside
    .filter(element => {
      const { left, right } = edgesOf(element);
      const box = element.getBoundingClientRect();
      const isBox = getComputedStyle(element).display !== 'inline';
      const isClipped =
        element.scrollWidth > element.clientWidth + 1 && isBox && element.localName !== 'select';
      const isOutside = isBox && (left < box.left - 1 || right > box.right + 1);
      return isClipped || isOutside || hasBrokenWord(element) || left < frame.left || right > frame.right;
    })
    .map(describeElement);
}
