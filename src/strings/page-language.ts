import { onStringsAdded } from './registry.js';

const OPTIONS = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };

/** Tells the cards of a page that a `lang` or a `dir` has changed somewhere. One observer serves them all. */
class PageLanguage {
  readonly #subscribers = new Set<() => void>();
  #observer: MutationObserver | undefined;

  /** @param element whose ancestors matter, also those around the shadow roots that it is in */
  subscribe(element: Element, handleChange: () => void) {
    this.#subscribers.add(handleChange);
    this.#observer ??= new MutationObserver(() => {
      this.notify();
    });
    let root = element.getRootNode();
    this.#observer.observe(root, OPTIONS);
    // Those that are left stay observed until the last card goes; an observer keeps no node alive.
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#observer.observe(root, OPTIONS);
    }
  }

  unsubscribe(handleChange: () => void) {
    this.#subscribers.delete(handleChange);
    if (this.#subscribers.size) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  notify() {
    for (const handleChange of this.#subscribers) handleChange();
  }
}

export const pageLanguage = new PageLanguage();

onStringsAdded(() => {
  pageLanguage.notify();
});
