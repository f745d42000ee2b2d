// What is needed to work in XML documents, such as pages served as application/xhtml+xml. This module is to be loaded
// before Lit, which offers the hook below to its polyfills.

import { propertyOf } from './dom.js';

export interface Template {
  createElement: (html: string) => HTMLTemplateElement;
}

interface Page {
  litHtmlPolyfillSupport?: unknown;
}

const isXml = 'document' in globalThis && propertyOf(document, 'contentType') !== 'text/html';

function parseAsHtml(template: Template) {
  const htmlDocument = propertyOf(document, 'implementation').createHTMLDocument();
  template.createElement = html => {
    const element = htmlDocument.createElement('template');
    element.innerHTML = html;
    return element;
  };
}

/** There `innerHTML` is XML, which Lit's templates are not: they are parsed in an HTML document. */
export const litHtmlPolyfillSupport = isXml ? parseAsHtml : undefined;

// The Lit of a site that bundles the package itself; the script gives it to its own (see lit-environment.ts).
if (isXml) (globalThis as Page).litHtmlPolyfillSupport = parseAsHtml;

interface Observing extends Element {
  attributeChangedCallback(name: string, previous: string | null, value: string | null): void;
}

/** Tells an element of its attributes: Chromium's XML parser sets them without a call of `attributeChangedCallback`. */
export function replayAttributes(element: Observing) {
  if (isXml)
    for (const { name, value } of element.attributes) element.attributeChangedCallback(name, null, value);
}
