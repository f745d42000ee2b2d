import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, propertyOf } from '../platform/dom.js';

// Some pages add parameters, `application/ld+json; charset=utf-8`, and some editors put the script into a paragraph.
const JSON_LD = 'script[type*="application/ld+json" i]';

/** Whether the browser has parsed the page, by its own record: scripts that delay others can hold `readyState` back. */
const isParsed = () => {
  const [navigation] = performance.getEntriesByType('navigation') as { domInteractive?: number }[];
  return Boolean(navigation?.domInteractive);
};

interface Options {
  /** Called when the JSON-LD has changed. The host is updated at any change. */
  readonly onJsonLdChange: () => void;
  /** Called when the parser has completed the page around the host. */
  readonly onParsed: () => void;
}

/** Observes the children of a card: text, slotted elements and JSON-LD. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: Options;
  #known = '';
  readonly #observer = new MutationObserver(() => {
    this.#handleChange();
  });
  #parsing: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Texts of the JSON-LD scripts in the host. While the page is parsed, the last one may be incomplete. */
  get jsonLd(): readonly string[] {
    return [...this.#host.querySelectorAll(JSON_LD)]
      .filter(script => script.closest(this.#host.localName) === this.#host)
      .map(script => script.textContent);
  }

  get isParsing() {
    return propertyOf(this.#host.ownerDocument, 'readyState') === 'loading' && !isParsed();
  }

  hostConnected() {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot', 'type'],
    });
    this.#known = this.jsonLd.join();
    if (!this.isParsing) return;
    this.#parsing = new AbortController();
    const { signal } = this.#parsing;
    listen(this.#host.ownerDocument, 'DOMContentLoaded', this.#options.onParsed, signal);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#parsing?.abort();
  }

  #handleChange() {
    const jsonLd = this.jsonLd.join();
    if (jsonLd !== this.#known) this.#options.onJsonLdChange();
    this.#known = jsonLd;
    this.#host.requestUpdate();
  }
}
