import type { EventCard } from '../../src/index.js';
import { visibleText } from './visible-text.js';

const WITH_WORDS = 'a, b, bdi, button, dd, dt, h3, label, li, p, s, small, span, summary, time';

// What is there for those who listen takes no place; and WebKit measures a card that was out of sight a moment ago before
// it has laid it out.
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

// Chinese, Japanese and Korean are broken between any two letters.
const WORD = /[^\P{L}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** Whether a word in a text stands on two lines, as there is no room for it on one. */
const hasTornWord = (element: Element) =>
  [...element.childNodes].some(node =>
    [...(node instanceof Text ? node.data : '').matchAll(WORD)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // WebKit has a rectangle of no width at the end of the line before.
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(lines.map(({ top }) => Math.round(top))).size > 1;
    }),
  );

const names = (element: Element) => `${element.localName}.${element.className}: ${visibleText(element)}`;

/** What is wider than its place in a card: text that leaves its element or the card, is cut off, or breaks a word. */
export function overflowing(card: EventCard): readonly string[] {
  card.shadowRoot?.adoptedStyleSheets.push(measured);
  const inside = [...card.renderRoot.querySelectorAll(WITH_WORDS)].filter(
    element => element.checkVisibility() && visibleText(element),
  );
  const frame = card.getBoundingClientRect();
  return inside
    .filter(element => {
      const { left, right } = edgesOf(element);
      const box = element.getBoundingClientRect();
      const isBox = getComputedStyle(element).display !== 'inline';
      const isCut = element.scrollWidth > element.clientWidth + 1 && isBox && element.localName !== 'select';
      const isOutside = isBox && (left < box.left - 1 || right > box.right + 1);
      return isCut || isOutside || hasTornWord(element) || left < frame.left || right > frame.right;
    })
    .map(names);
}
