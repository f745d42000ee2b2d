const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

const childrenOf = (node: Node): readonly Node[] => {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
};

const textsOf = (node: Node): readonly string[] => {
  if (node instanceof Text) return [node.data];
  // A slot has no box; visually hidden text counts, as screen readers read it.
  if (!(node instanceof HTMLSlotElement) && node instanceof Element && isHidden(node)) return [];
  return childrenOf(node).flatMap(textsOf);
};

/**
 * The text that an element shows or exposes to screen readers, in reading order: through shadow roots and slots, without
 * hidden or collapsed content. Whitespace is normalized, and bidi isolates are left out.
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
