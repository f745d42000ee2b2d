const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

const childrenOf = (node: Node): readonly Node[] => {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
};

const textsOf = (node: Node): readonly string[] => {
  if (node instanceof Text) return [node.data];
  // A slot has no box of its own, and "visually hidden" text is there for those who listen.
  if (!(node instanceof HTMLSlotElement) && node instanceof Element && isHidden(node)) return [];
  return childrenOf(node).flatMap(textsOf);
};

/**
 * All that an element says to those who look and those who listen, in reading order: out of shadow roots and slots,
 * without what is hidden or folded. Spaces of every kind (`Intl` writes narrow and thin ones) are one plain space each,
 * and the characters that isolate directions are left out.
 */
export const visibleText = (node: Node | null | undefined) =>
  node
    ? textsOf(node)
        .join(' ')
        .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;)])/g, '$1')
        .replace(/\( /g, '(')
        .trim()
    : '';
