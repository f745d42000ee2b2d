const OPTIONS = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };

/** Tells the cards of a page that a `lang` or a `dir` has changed somewhere. One observer serves them all. */
class PageLanguage {
  readonly #followers = new Set<() => void>();
  #observer: MutationObserver | undefined;

  /** @param element whose ancestors matter, also those around the shadow roots that it is in */
  follow(element: Element, handleChange: () => void) {
    this.#followers.add(handleChange);
    this.#observer ??= new MutationObserver(() => {
      this.tell();
    });
    let root = element.getRootNode();
    this.#observer.observe(root, OPTIONS);
    // Those that are left stay observed until the last card goes; an observer keeps no node alive.
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#observer.observe(root, OPTIONS);
    }
  }

  unfollow(handleChange: () => void) {
    this.#followers.delete(handleChange);
    if (this.#followers.size) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  tell() {
    for (const handleChange of this.#followers) handleChange();
  }
}

export const pageLanguage = new PageLanguage();
