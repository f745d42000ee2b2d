// Support for XML documents, such as pages served as application/xhtml+xml. This module must load before Lit, which offers
// the hook below to its polyfills.

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

/** In XML documents `innerHTML` is XML, which Lit's templates are not: they are parsed in an HTML document. */
export const litHtmlPolyfillSupport = isXml ? parseAsHtml : undefined;

// For the Lit of a site that bundles the package; that of the script gets it from lit-environment.ts.
if (isXml) (globalThis as Page).litHtmlPolyfillSupport = parseAsHtml;

interface Observing extends Element {
  attributeChangedCallback(name: string, previous: string | null, value: string | null): void;
}

/** Replays `attributeChangedCallback`, which Chromium's XML parser skips. */
export function replayAttributes(element: Observing) {
  if (isXml)
    for (const { name, value } of element.attributes) element.attributeChangedCallback(name, null, value);
}
