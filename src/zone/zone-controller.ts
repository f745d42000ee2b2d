import type { ReactiveControllerHost } from 'lit';
import { StoreController } from '../stores/store-controller.js';
import { createCache } from '../utils/cache.js';
import { isMaybeAnonymized, viewerZone } from './viewer-zone.js';
import { compareZones, findZones, listZones, toZoneChoice, type ZoneChoice } from './zone-list.js';

/** The zone to show times in, and where it comes from. */
export interface ResolvedZone {
  /** IANA name. */
  readonly zone: string;
  /** The visitor's own zone, an IANA name: their choice, or their device's; '' if it is not known. The page may set another one. */
  readonly own: string;
  /** Whether the device's zone may not be the visitor's own. */
  readonly isGuess: boolean;
}

/** Some 30 ms of work for a phone, which can then respond. */
const ZONES_PER_TASK = 32;

/** Describes all zones from west to east, in tasks that are short enough for the page to respond in between. */
async function describeZones(locale: string, instant: number): Promise<readonly ZoneChoice[]> {
  const choices: ZoneChoice[] = [];
  for (const zone of listZones()) {
    if (choices.length % ZONES_PER_TASK === 0) await new Promise(resolve => setTimeout(resolve));
    choices.push(toZoneChoice(zone, instant, locale));
  }
  return choices.sort(compareZones);
}

/** A letter is painted before the list of what is found, and those that are typed at once have one list. */
const SEARCH_DELAY_MS = 100;

/** The cards of a page share their lists. */
const lists = createCache<Promise<readonly ZoneChoice[]>>(4);

/** Keeps a card in the zone of its visitor, and holds the state of its zone picker. */
export class ZoneController {
  readonly #host: ReactiveControllerHost;
  readonly #onChosen: () => void;
  #isOpen = false;
  #query = '';
  #keptZone = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The list that is shown or awaited. */
  #key = '';
  #choices: readonly ZoneChoice[] = [];

  /** @param onChosen called when the card shows the zone that its visitor has chosen */
  constructor(host: ReactiveControllerHost & Element, onChosen: () => void) {
    this.#host = host;
    this.#onChosen = onChosen;
    new StoreController(host, viewerZone);
  }

  get isOpen() {
    return this.#isOpen;
  }

  /** What the visitor looks for; empty for all zones. */
  get query() {
    return this.#query;
  }

  /** The zone at the time of that query. What is found moves less if it stays first, whatever is chosen. */
  get keptZone() {
    return this.#keptZone;
  }

  /**
   * The visitor's choice, else the zone that the page sets, else the device's, else the event's own, else UTC.
   *
   * @param pageZone IANA name
   * @param eventZone IANA name or `±HH:MM`
   */
  resolve(pageZone: string | undefined, eventZone = 'UTC'): ResolvedZone {
    const { chosen, device } = viewerZone;
    if (chosen !== undefined) return { zone: chosen, own: chosen, isGuess: false };
    if (pageZone !== undefined) return { zone: pageZone, own: device, isGuess: false };
    return { zone: device || eventZone, own: device, isGuess: !device || isMaybeAnonymized(device) };
  }

  /** All zones, as a language describes them at an instant in milliseconds; none until all of them are described. */
  choicesAt(instant: number, locale: string): readonly ZoneChoice[] {
    const key = `${instant} ${locale}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#choices = [];
      void lists(key, () => describeZones(locale, instant)).then(choices => {
        if (key !== this.#key) return;
        this.#choices = choices;
        this.#host.requestUpdate();
      });
    }
    return this.#choices;
  }

  readonly handleToggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#query = '';
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
  };

  /** @param zone the current one */
  find(query: string, zone: string) {
    this.#query = query.trim();
    this.#keptZone = zone;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
    }, SEARCH_DELAY_MS);
  }

  /** Enter chooses what alone was found, or moves to what was found. */
  readonly handleKeydown = (event: KeyboardEvent) => {
    const { key, isComposing } = event;
    // The page sees the card, not the field, as the target: its own shortcuts would take the letters.
    if (key.length === 1) event.stopPropagation();
    if (key !== 'Enter' || isComposing) return;
    const [first, ...others] = findZones(this.#choices, this.#query);
    if (first && !others.length) void this.#choose(first.zone);
    else ((event.currentTarget as Element).nextElementSibling as HTMLSelectElement).focus();
  };

  readonly handleChange = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    // Ctrl and a click take the choice back.
    if (value) void this.#choose(value);
  };

  async #choose(zone: string) {
    viewerZone.choose(zone);
    await this.#host.updateComplete;
    this.#onChosen();
  }
}
