import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, propertyOf } from '../platform/dom.js';

const JSON_LD = 'script[type="application/ld+json" i]';

/** Tells the card when what the page wrote inside of it has changed: words, slots, or JSON-LD. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #handleJsonLd: () => void;
  readonly #handleParsed: () => void;
  #known = '';
  readonly #observer = new MutationObserver(() => {
    this.#handleChange();
  });
  #parsing: AbortController | undefined;

  /**
   * @param handleJsonLd called when the JSON-LD is another one; the host is updated at any change
   * @param handleParsed called when the page around the host is complete, if it was not
   */
  constructor(host: ReactiveControllerHost & Element, handleJsonLd: () => void, handleParsed: () => void) {
    this.#host = host;
    this.#handleJsonLd = handleJsonLd;
    this.#handleParsed = handleParsed;
    host.addController(this);
  }

  /** The text of each JSON-LD script that is a child. While the page is parsed, the last one may be cut off. */
  get jsonLd(): readonly string[] {
    return [...this.#host.children].filter(child => child.matches(JSON_LD)).map(child => child.textContent);
  }

  get isParsing() {
    return propertyOf(this.#host.ownerDocument, 'readyState') === 'loading';
  }

  hostConnected() {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot', 'type'],
    });
    this.#known = this.jsonLd.join();
    this.#awaitParser();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#parsing?.abort();
  }

  #awaitParser() {
    if (!this.isParsing) return;
    this.#parsing = new AbortController();
    listen(this.#host.ownerDocument, 'DOMContentLoaded', this.#handleParsed, this.#parsing.signal);
  }

  #handleChange() {
    const jsonLd = this.jsonLd.join();
    if (jsonLd !== this.#known) this.#handleJsonLd();
    this.#known = jsonLd;
    this.#host.requestUpdate();
  }
}
