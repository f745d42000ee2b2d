const INVISIBLE = 'script, style, template';

/** What a card shows already, so that its children need not repeat it. */
export interface Shown {
  /** Absolute URLs: the event's own page, and where to take part. */
  readonly links: readonly (string | undefined)[];
  /** The title, the date and the times. */
  readonly texts: readonly string[];
}

const NOTHING_SHOWN: Shown = { links: [], texts: [] };

// A longer paragraph, or one with more in it than words and links, may be worth reading.
const MAX_LENGTH = 200;
const PLAIN = 'a, b, br, div, em, i, p, small, span, strong, time';

const toText = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element holds scripts alone, which editors wrap. */
const holdsScriptsAlone = (element: Element): boolean =>
  element.childElementCount > 0 &&
  [...element.childNodes].every(node =>
    node instanceof Element ? node.matches(INVISIBLE) || holdsScriptsAlone(node) : !toText(node),
  );

/** Whether an element is a short paragraph that repeats the card, or leads where the card does. */
const isShown = (element: Element, { links, texts }: Shown) => {
  const parts = [element, ...element.querySelectorAll('*')];
  const text = toText(element);
  if (text.length > MAX_LENGTH || !parts.every(part => part.matches(PLAIN))) return false;
  const own = parts.filter(part => part instanceof HTMLAnchorElement).map(({ href }) => links.includes(href));
  return texts.includes(text) || (own.length > 0 && own.every(Boolean));
};

/**
 * Names of the slots that have visible content among an element's children; the default slot is ''. It has none if every
 * child of it is a short paragraph with the event's own link, or repeats the card.
 */
export function findFilledSlots(element: Element, shown = NOTHING_SHOWN): ReadonlySet<string> {
  const hasLink = [...element.children].some(child => child.matches('a') && isShown(child, shown));
  const slotOf = (node: ChildNode) => {
    if (node instanceof Element) {
      if (node.matches(INVISIBLE) || holdsScriptsAlone(node)) return undefined;
      return !node.slot && isShown(node, shown) ? undefined : node.slot;
    }
    const text = node instanceof Text ? toText(node) : '';
    // The words beside the link are its paragraph.
    return !text || shown.texts.includes(text) || (hasLink && text.length <= MAX_LENGTH) ? undefined : '';
  };
  return new Set([...element.childNodes].map(slotOf).filter(name => name !== undefined));
}
