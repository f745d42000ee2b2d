import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLanguage, preferredLanguages, type ResolvedLanguage } from './language.js';
import { pageLanguage } from './page-language.js';

/** Keeps a card in the language of its place. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #current: ResolvedLanguage | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get current() {
    return (this.#current ??= resolveLanguage(this.#host));
  }

  /** BCP 47 tags, the preferred one first. */
  get preferred() {
    return preferredLanguages(this.current.lang);
  }

  /** Looks where the card is now. */
  update() {
    this.#current = undefined;
  }

  hostConnected() {
    pageLanguage.subscribe(this.#host, this.#handleChange);
  }

  hostDisconnected() {
    pageLanguage.unsubscribe(this.#handleChange);
  }

  /** Most changes in a page are none for a card. */
  readonly #handleChange = () => {
    const now = resolveLanguage(this.#host);
    const known = this.current;
    if ((Object.keys(now) as (keyof ResolvedLanguage)[]).some(key => now[key] !== known[key]))
      this.#host.requestUpdate();
  };
}
