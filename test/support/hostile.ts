import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { cleanMarkup } from './clean-cards.js';
import { ran } from './trap.js';
import { NONSENSE } from './end-to-end.js';

/** What no card shows of a text: controls, halves of characters, and what makes letters run in the other direction. */
const UNSHOWN = /[\p{Cs}\u202a-\u202e]|[^\P{Cc}\n\t]/u;
const HANDLER = /^on|^style$|^srcdoc$/;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];
/** Files that a card makes itself. */
const FILE = /^blob:|^data:image\/svg\+xml,/;

const short = (text: string) => JSON.stringify(text.slice(0, 60));

/** What is not to be followed or loaded: of another scheme, or with a user name before the host. */
const isStrange = (address: string, schemes: readonly string[]) => {
  const { protocol, username, password } = new URL(URL.canParse(address) ? address : 'none:');
  return !schemes.includes(protocol) || Boolean(username || password);
};

const harmOfAddress = (element: Element): readonly string[] => {
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
    const { href, download } = element;
    const isBad = download ? !FILE.test(href) : isStrange(href, SCHEMES);
    return isBad ? [`a link to ${short(href)}`] : [];
  }
  if (!(element instanceof HTMLImageElement) || !isStrange(element.src, ['https:', 'http:'])) return [];
  return [`a picture at ${short(element.src)}`];
};

/** What an element is not to be, or to have. */
const strangeIn = (element: Element): readonly string[] => {
  const known = cleanMarkup().get(element.tagName);
  if (!known) return [`an element ${short(element.outerHTML)}`];
  return element
    .getAttributeNames()
    .filter(name => !known.has(name) || HANDLER.test(name))
    .map(name => `the attribute ${name} of ${element.tagName}`);
};

/** All that stands in a root, also where it is hidden, each text apart. */
const textsIn = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
};

/** All that makes one card differ from another one. */
export interface Appearance {
  readonly markup: string;
  /** Values of fields, which are no markup. */
  readonly held: readonly string[];
}

interface Look {
  readonly harm: readonly string[];
  /** Words that nobody is to read, unless somebody wrote them. */
  readonly nonsense: readonly string[];
}

const lookAt = (root: DocumentFragment, { markup, held }: Appearance): Look => {
  const texts = [...textsIn(root), ...held];
  const harm = [
    ...[...root.querySelectorAll('*')].flatMap(strangeIn),
    ...[...root.querySelectorAll('a, img')].flatMap(harmOfAddress),
    // Attributes and texts stand in the markup as they are.
    ...[markup, ...held]
      .flatMap(text => UNSHOWN.exec(text) ?? [])
      .map(letter => `the character ${(letter.codePointAt(0) ?? 0).toString(16)}`),
  ];
  return {
    harm: [...new Set(harm)],
    nonsense: texts.join(' ').match(new RegExp(NONSENSE, 'g')) ?? [],
  };
};

// Most texts make a card that looks like another one.
const MOST = 500;
const looks = new Map<string, Look>();

/** What a card is made of; each card has another address for the same file. */
export const appearanceOf = ({ shadowRoot, renderRoot }: EventCard): Appearance => ({
  markup: (shadowRoot?.innerHTML ?? '').replace(/"blob:http[^"]*"/g, '"blob:"'),
  held: [...renderRoot.querySelectorAll('textarea')].map(({ value }) => value),
});

/**
 * What a card has made of a text that is more than text, or that nobody understands.
 *
 * @param written what was written for the card to show
 */
export function harmOf(
  card: EventCard,
  written: string,
  { markup, held } = appearanceOf(card),
): readonly string[] {
  const key = [markup, ...held].join('\0');
  const look = looks.get(key) ?? lookAt(card.renderRoot as ShadowRoot, { markup, held });
  if (looks.size > MOST) looks.clear();
  looks.set(key, look);
  return [
    ...look.harm,
    ...look.nonsense.filter(word => !written.includes(word)).map(word => `the word ${word}`),
  ];
}

/** That a card has not run anything, made anything of a text, or said what nobody understands. */
export function expectUnharmed(card: EventCard, written: string) {
  expect(ran, short(written)).to.deep.equal([]);
  expect(harmOf(card, written), short(written)).to.deep.equal([]);
}
