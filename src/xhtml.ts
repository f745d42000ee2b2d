// What is needed to work in XML documents, such as pages served as application/xhtml+xml. This module is to be loaded
// before Lit, which offers the hook below to its polyfills.

interface Template {
  createElement: (html: string) => HTMLTemplateElement;
}

interface Page {
  readonly document?: Document;
  litHtmlPolyfillSupport?: unknown;
}

const page: Page = globalThis;
const isXml = page.document !== undefined && page.document.contentType !== 'text/html';

// There `innerHTML` is XML, which Lit's templates are not: they are parsed in an HTML document.
if (isXml) {
  const htmlDocument = document.implementation.createHTMLDocument();
  page.litHtmlPolyfillSupport = (template: Template) => {
    delete page.litHtmlPolyfillSupport;
    template.createElement = html => {
      const element = htmlDocument.createElement('template');
      element.innerHTML = html;
      return element;
    };
  };
}

interface Observing extends Element {
  attributeChangedCallback(name: string, previous: string | null, value: string | null): void;
}

/** Tells an element of its attributes: Chromium's XML parser sets them without a call of `attributeChangedCallback`. */
export function tellParsedAttributes(element: Observing) {
  if (isXml)
    for (const { name, value } of element.attributes) element.attributeChangedCallback(name, null, value);
}
