import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { cleanMarkup } from './clean-cards.js';
import { ran } from './trap.js';
import { NONSENSE } from './end-to-end.js';

/** Characters that no card shows: controls, lone surrogates and direction overrides. */
const FORBIDDEN_CHARACTER = /[\p{Cs}\u202a-\u202e]|[^\P{Cc}\n\t]/u;
const FORBIDDEN_ATTRIBUTE = /^on|^style$|^srcdoc$/;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];
/** URLs of files that a card generates. */
const FILE = /^blob:|^data:image\/svg\+xml,/;

const short = (text: string) => JSON.stringify(text.slice(0, 60));

/** Whether a URL must not be followed or loaded: another scheme, or credentials. */
const isUnsafe = (address: string, schemes: readonly string[]) => {
  const { protocol, username, password } = new URL(URL.canParse(address) ? address : 'none:');
  return !schemes.includes(protocol) || Boolean(username || password);
};

const harmOfAddress = (element: Element): readonly string[] => {
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
    const { href, download } = element;
    const isBad = download ? !FILE.test(href) : isUnsafe(href, SCHEMES);
    return isBad ? [`a link to ${short(href)}`] : [];
  }
  if (!(element instanceof HTMLImageElement) || !isUnsafe(element.src, ['https:', 'http:'])) return [];
  return [`an image at ${short(element.src)}`];
};

/** Unknown element, or unknown or forbidden attributes of an element. */
const unknownIn = (element: Element): readonly string[] => {
  const known = cleanMarkup().get(element.tagName);
  if (!known) return [`an element ${short(element.outerHTML)}`];
  return element
    .getAttributeNames()
    .filter(name => !known.has(name) || FORBIDDEN_ATTRIBUTE.test(name))
    .map(name => `the attribute ${name} of ${element.tagName}`);
};

/** All text nodes of a root, hidden ones included. */
const textsIn = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
};

/** Rendered content of a card. */
export interface Appearance {
  readonly markup: string;
  /** Values of text fields, which markup leaves out. */
  readonly fieldValues: readonly string[];
}

interface Findings {
  readonly harm: readonly string[];
  /** Nonsense that is harmless only if the author wrote it. */
  readonly nonsense: readonly string[];
}

const inspect = (root: DocumentFragment, { markup, fieldValues }: Appearance): Findings => {
  const texts = [...textsIn(root), ...fieldValues];
  const harm = [
    ...[...root.querySelectorAll('*')].flatMap(unknownIn),
    ...[...root.querySelectorAll('a, img')].flatMap(harmOfAddress),
    ...[markup, ...fieldValues]
      .flatMap(text => FORBIDDEN_CHARACTER.exec(text) ?? [])
      .map(letter => `the character ${(letter.codePointAt(0) ?? 0).toString(16)}`),
  ];
  return {
    harm: [...new Set(harm)],
    nonsense: texts.join(' ').match(new RegExp(NONSENSE, 'g')) ?? [],
  };
};

// Most texts leave a card with the same content as another one.
const MAX_CACHED = 500;
const cache = new Map<string, Findings>();

/** Content of a card, without the random part of blob URLs. */
export const appearanceOf = ({ shadowRoot, renderRoot }: EventCard): Appearance => ({
  markup: (shadowRoot?.innerHTML ?? '').replace(/"blob:http[^"]*"/g, '"blob:"'),
  fieldValues: [...renderRoot.querySelectorAll('textarea')].map(({ value }) => value),
});

/**
 * Harm that a text has done to a card: unknown markup, unsafe URLs, forbidden characters or nonsense.
 *
 * @param written the text that the author wrote
 */
export function harmOf(
  card: EventCard,
  written: string,
  { markup, fieldValues } = appearanceOf(card),
): readonly string[] {
  const key = [markup, ...fieldValues].join('\0');
  const findings = cache.get(key) ?? inspect(card.renderRoot as ShadowRoot, { markup, fieldValues });
  if (cache.size > MAX_CACHED) cache.clear();
  cache.set(key, findings);
  return [
    ...findings.harm,
    ...findings.nonsense.filter(word => !written.includes(word)).map(word => `the word ${word}`),
  ];
}

/** Asserts that a text has run no script and done no harm to a card. */
export function expectUnharmed(card: EventCard, written: string) {
  expect(ran, short(written)).to.deep.equal([]);
  expect(harmOf(card, written), short(written)).to.deep.equal([]);
}
