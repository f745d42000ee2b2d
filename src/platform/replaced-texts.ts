/**
 * Puts back the texts that Lit could not write. It sets `data` of the node after its marker, where translators that enter
 * shadow roots have put an element in place of the text: that element then has a property of its own, and the old text.
 */
export function restoreTexts(root: ParentNode) {
  for (const element of root.querySelectorAll<Element & { readonly data?: unknown }>('*'))
    if (Object.hasOwn(element, 'data')) element.replaceWith(String(element.data));
}
