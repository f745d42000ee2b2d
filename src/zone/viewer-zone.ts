import { listen } from '../platform/dom.js';
import { deviceZone } from './device-zone.js';

/** The zone in which the visitor reads all cards of the page. What they choose is stored nowhere. */
class ViewerZone {
  readonly #subscribers = new Set<() => void>();
  #listening: AbortController | undefined;
  #chosen: string | undefined;
  #device: string | undefined;
  #offset: number | undefined;

  /** IANA name of the zone that the visitor chose. */
  get chosen() {
    return this.#chosen;
  }

  /** IANA name of the device's zone. */
  get device() {
    return (this.#device ??= deviceZone());
  }

  choose(zone: string) {
    this.#chosen = zone;
    this.#notify();
  }

  /** Looks, at next to no cost, whether the device has come into another zone; `now` is an instant in milliseconds. */
  checkForChange(now: number) {
    const offset = new Date(now).getTimezoneOffset();
    const isSame = offset === (this.#offset ?? offset);
    this.#offset = offset;
    if (!isSame) this.#refresh();
  }

  subscribe(handleChange: () => void) {
    this.#subscribers.add(handleChange);
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Whoever sets the device's zone leaves the page for it, or travels with the lid closed.
    for (const type of ['focus', 'pageshow']) window.addEventListener(type, this.#refresh, { signal });
    listen(document, 'visibilitychange', this.#refresh, signal);
  }

  unsubscribe(handleChange: () => void) {
    this.#subscribers.delete(handleChange);
    if (this.#subscribers.size) return;
    this.#listening?.abort();
    this.#listening = undefined;
    // Unwatched, it could change unnoticed.
    this.#device = undefined;
  }

  readonly #refresh = () => {
    const previous = this.#device;
    this.#device = deviceZone();
    if (this.#device !== previous) this.#notify();
  };

  #notify() {
    for (const handleChange of this.#subscribers) handleChange();
  }
}

export const viewerZone = new ViewerZone();
