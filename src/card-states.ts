/** The custom states of a card, in browsers that have them. */
export class CardStates {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    // Firefox before 126 and Safari before 17.4 have internals without states.
    const { states } = host.attachInternals() as { states?: CustomStateSet };
    this.#states = states;
  }

  /** Replaces all states. */
  set(names: readonly (string | undefined)[]) {
    this.#states?.clear();
    for (const name of names) if (name) this.#add(name);
  }

  #add(name: string) {
    try {
      this.#states?.add(name);
    } catch {
      // Chromium before 125 requires two dashes.
      this.#states?.add(`--${name}`);
    }
  }
}
