// An element of the page, <img name="hidden">, hides what the document itself has under that name (HTML, 3.1.7). So what
// the card needs of a document comes from the interface, with the document as its receiver.

/** A property of a document, whatever the page has named its elements. */
export const propertyOf = <Name extends keyof Document>(page: Document, name: Name) =>
  Reflect.get(Document.prototype, name, page) as Document[Name];

/** The first element that matches. */
export const query = (page: Document, selector: string) =>
  propertyOf(page, 'querySelector').call(page, selector);

/** A new element. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(page: Document, tag: Tag) =>
  propertyOf(page, 'createElement').call(page, tag) as HTMLElementTagNameMap[Tag];

/** Adds an event listener to a document; `signal` takes it away. */
export function listen(page: Document, type: string, handle: () => void, signal: AbortSignal) {
  EventTarget.prototype.addEventListener.call(page, type, handle, { signal });
}
