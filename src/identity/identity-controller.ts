import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventDetails } from '../model/event-details.js';
import { toIdentity, toIri, type Identity } from './identity.js';

type Names = Map<string, Set<IdentityController>>;

/** The cards of the page, by id, start and name of their events. */
const page = new Map<string, Map<string, Names>>();

/** Gives the event of a card an IRI that is unique on the page, and shared by all cards of the same event. */
export class IdentityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #identity: Identity | undefined;
  #iri = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get iri() {
    return this.#iri;
  }

  /**
   * Registers the event of the card, with the schedule of its occurrence.
   *
   * @returns its IRI
   */
  update(details: EventDetails, pageUrl: string): string {
    const identity = toIdentity(details, pageUrl);
    const { id, start, name } = identity;
    const known = this.#identity;
    if (known?.id !== id || known.start !== start || known.name !== name) this.#release();
    // A card can render while it is not in the page.
    if (!this.#identity && this.#host.isConnected) {
      this.#identity = identity;
      const starts = page.get(id) ?? new Map<string, Names>();
      const names: Names = starts.get(start) ?? new Map<string, Set<IdentityController>>();
      const cards = names.get(name) ?? new Set();
      page.set(id, starts.set(start, names.set(name, cards.add(this))));
      notifyOthers(starts);
    }
    this.#iri = this.#iriNow() || id;
    return this.#iri;
  }

  hostDisconnected() {
    this.#release();
  }

  #iriNow() {
    if (!this.#identity) return '';
    const starts = page.get(this.#identity.id);
    const names = starts?.get(this.#identity.start);
    return toIri(this.#identity, (starts?.size ?? 0) > 1, (names?.size ?? 0) > 1);
  }

  /** Called when another event of the page was added or removed. */
  refresh() {
    if (this.#iri && this.#iri !== this.#iriNow()) this.#host.requestUpdate();
  }

  #release() {
    if (!this.#identity) return;
    const { id, start, name } = this.#identity;
    this.#identity = undefined;
    const starts = page.get(id);
    const names = starts?.get(start);
    const cards = names?.get(name);
    cards?.delete(this);
    if (cards?.size) return;
    names?.delete(name);
    if (!names?.size) starts?.delete(start);
    if (!starts?.size) page.delete(id);
    else notifyOthers(starts);
  }
}

/** Only the second event with an id, or the last but one, changes the IRI of another. */
function notifyOthers(starts: ReadonlyMap<string, Names>) {
  for (const names of starts.values())
    if (starts.size <= 2 || names.size <= 2)
      for (const cards of names.values()) for (const card of cards) card.refresh();
}
