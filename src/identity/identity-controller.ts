import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventDetails } from '../model/event-details.js';
import { toIdentity, toIri, type Identity } from './identity.js';

type Names = Map<string, Set<IdentityController>>;

/** The cards of the page, by the id, the start and the name of their events. */
const page = new Map<string, Map<string, Names>>();

/** Gives a card's event an IRI of its own: no other event of the page has it, and each card of the same event. */
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

  /** Takes the event that the card shows, with the schedule of its occurrence, and gives its IRI. */
  update(details: EventDetails, pageUrl: string): string {
    const identity = toIdentity(details, pageUrl);
    const { id, start, name } = identity;
    const known = this.#identity;
    if (known?.id !== id || known.start !== start || known.name !== name) this.#release();
    // A card can also render while it is not in the page, where it is no event of.
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

  /** Another event of the page has come or gone. */
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

/** Only the second event of an id, or its last but one, changes the IRI of another. */
function notifyOthers(starts: ReadonlyMap<string, Names>) {
  for (const names of starts.values())
    if (starts.size <= 2 || names.size <= 2)
      for (const cards of names.values()) for (const card of cards) card.refresh();
}
