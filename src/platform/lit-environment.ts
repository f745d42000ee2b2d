// The environment of Lit in the script (see scripts/rollup/lit-environment.mjs). Without it, an element with the id
// `litHtmlVersions` or the name `createComment` would break Lit, Lit would write to the page's global object, and a page
// that does not allow a Trusted Types policy named `lit-html` would stop it.
import { create } from './dom.js';
import { cardPolicy } from './trusted-types.js';
import { litHtmlPolyfillSupport } from './xhtml.js';

// A second copy of the script, which defines nothing, creates no policy.
const isDefined = customElements.get('event-card') !== undefined;

/** Replaces `globalThis`, which Lit also writes to. */
export const litGlobal = {
  ShadowRoot,
  trustedTypes: isDefined ? undefined : { createPolicy: cardPolicy },
  litHtmlPolyfillSupport,
};

const { prototype } = Document;

/** Replaces the methods of `document`. */
export const litDocument = {
  createElement: () => create(document, 'template'),
  createComment: (text: string) => prototype.createComment.call(document, text),
  createTextNode: (text: string) => prototype.createTextNode.call(document, text),
  createTreeWalker: (root: Node, whatToShow: number) =>
    prototype.createTreeWalker.call(document, root, whatToShow),
  importNode: (node: Node, isDeep: boolean) => prototype.importNode.call(document, node, isDeep),
};
