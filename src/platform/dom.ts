// An element of the page, <img name="hidden">, shadows the document's own property of that name (HTML, 3.1.7). So the card
// reads properties from the interface, with the document as the receiver.

/** A property of a document, whatever the names of the page's elements. */
export const propertyOf = <Name extends keyof Document>(page: Document, name: Name) =>
  Reflect.get(Document.prototype, name, page) as Document[Name];

/** The first element that matches. */
export const query = (page: Document, selector: string) =>
  propertyOf(page, 'querySelector').call(page, selector);

/** A new element. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(page: Document, tag: Tag) =>
  propertyOf(page, 'createElement').call(page, tag) as HTMLElementTagNameMap[Tag];

/** Adds an event listener to a document; `signal` removes it. */
export function listen(page: Document, type: string, handle: () => void, signal: AbortSignal) {
  EventTarget.prototype.addEventListener.call(page, type, handle, { signal });
}
