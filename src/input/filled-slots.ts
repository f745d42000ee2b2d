const INVISIBLE = 'script, style, template';

const slotOf = (node: ChildNode) => {
  if (node instanceof Element) return node.matches(INVISIBLE) ? undefined : node.slot;
  return node instanceof Text && node.data.trim() ? '' : undefined;
};

/** Names of the slots that have visible content among an element's children; the default slot is ''. */
export const findFilledSlots = (element: Element): ReadonlySet<string> =>
  new Set([...element.childNodes].map(slotOf).filter(name => name !== undefined));
