// What Lit reads from the page, as it is given to Lit in the script (scripts/rollup/lit-environment.mjs). By itself, Lit
// would stop at an element of the page with the id `litHtmlVersions`, or the name `createComment`, leave marks of its
// own on the page's global object, and die where a Trusted Types policy named `lit-html` is not allowed.
import { create } from './dom.js';
import { cardPolicy } from './trusted-types.js';
import { litHtmlPolyfillSupport } from './xhtml.js';

// A second copy of the script, which is not defined, needs no policy and makes none.
const isDefined = customElements.get('event-card') !== undefined;

/** In place of `globalThis`, which Lit also writes to. */
export const litGlobal = {
  ShadowRoot,
  trustedTypes: isDefined ? undefined : { createPolicy: cardPolicy },
  litHtmlPolyfillSupport,
};

const { prototype } = Document;

/** In place of the methods of `document`. */
export const litDocument = {
  createElement: () => create(document, 'template'),
  createComment: (text: string) => prototype.createComment.call(document, text),
  createTextNode: (text: string) => prototype.createTextNode.call(document, text),
  createTreeWalker: (root: Node, whatToShow: number) =>
    prototype.createTreeWalker.call(document, root, whatToShow),
  importNode: (node: Node, isDeep: boolean) => prototype.importNode.call(document, node, isDeep),
};
