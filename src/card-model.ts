import type { PropertyValues } from 'lit';
import { CardData, type CardDataHost, type DataChange } from './card-data.js';
import { pageClock } from './clock/clock.js';
import { reducedMotion } from './clock/reduced-motion.js';
import { findHourCycle } from './format/hour-cycle.js';
import { IdentityController } from './identity/identity-controller.js';
import { findFilledSlots } from './input/filled-slots.js';
import { effectiveSchedule, type EventDetails } from './model/event-details.js';
import { isKnown } from './model/schedule.js';
import type { CheckView } from './parts/check.js';
import { composeView, type CardView } from './parts/view.js';
import { canonicalUrl } from './share/canonical-url.js';
import type { LoadState } from './state/load-state.js';
import { checkRequest } from './stores/check-request.js';
import { StoreController } from './stores/store-controller.js';
import {
  languageOf,
  preferredLanguages,
  visitorLanguages,
  type ResolvedLanguage,
} from './strings/language.js';
import { toJsonLd } from './structured-data/to-json-ld.js';
import { VERSION } from './version.js';
import type { ZoneController } from './zone/zone-controller.js';

/** Derives what a card shows: from its event and settings, its place in the page, its viewer and the instant. */
export class CardModel {
  readonly #host: CardDataHost;
  readonly #zone: ZoneController;
  readonly #data: CardData;
  readonly #identity: IdentityController;
  readonly #languageStore;
  #language!: ResolvedLanguage;
  #view: CardView | undefined;

  constructor(host: CardDataHost, zone: ZoneController) {
    this.#host = host;
    this.#zone = zone;
    this.#data = new CardData(host);
    this.#identity = new IdentityController(host);
    this.#languageStore = languageOf(host);
    new StoreController(host, this.#languageStore);
    new StoreController(host, reducedMotion);
    new StoreController(host, checkRequest);
  }

  /** The validated event; `undefined` while there is no usable one. */
  get details(): EventDetails | undefined {
    return this.#data.details;
  }

  /** Everything that the card shows; `undefined` while there is no usable event. */
  get view() {
    return this.#view;
  }

  get language() {
    return this.#language;
  }

  get loadState(): LoadState {
    return this.#data.loadState(this.#viewer());
  }

  /** The card's own check, for the editor of the page; `undefined` if nobody asks for it. */
  get check(): CheckView | undefined {
    if (!checkRequest.value) return undefined;
    const { issues, settings } = this.#data;
    return {
      ...this.#viewer(),
      version: VERSION,
      issues,
      event: this.#view?.occurrence,
      theme: settings.theme,
      sources: this.#data.describeSources(),
    };
  }

  /** The event as JSON-LD; `undefined` without an event, or if the page has JSON-LD inside the element. */
  get jsonLd() {
    return this.#view && this.details && !this.#data.hasInlineJsonLd
      ? toJsonLd(this.#view.occurrence, this.#view.iri, this.#view.pageUrl)
      : undefined;
  }

  /**
   * Reads the event, if it may have changed.
   *
   * @param changed properties of the card
   */
  read(changed: PropertyValues): DataChange | undefined {
    this.#language = this.#languageStore.value;
    return this.#data.update(changed, preferredLanguages(this.#language.lang), this.#viewer());
  }

  /** Composes the view anew. */
  compose() {
    return (this.#view = this.details && this.#composeView(this.details));
  }

  /** The next call of {@link read} reads everything again. */
  invalidate() {
    this.#data.invalidate();
  }

  /** Requests the file at `src` now. Resolves when the request has settled. */
  reload() {
    return this.#data.reload(this.#viewer());
  }

  /** Requests the file at `src` for the first time. */
  startLoading() {
    this.#data.startLoading(this.#viewer());
  }

  /**
   * Requests the file at `src` if it is due.
   *
   * @param now instant in milliseconds
   * @returns the instant of the next call, in milliseconds; `Infinity` for never
   */
  refreshAt(now: number) {
    return this.#data.refreshAt(this.#viewer(now));
  }

  #viewer(now = pageClock.now()) {
    return { now, zone: this.#resolveZone().zone };
  }

  #resolveZone() {
    const schedule = this.details && effectiveSchedule(this.details);
    const eventZone = schedule && isKnown(schedule) ? schedule.zone : undefined;
    return this.#zone.resolve(this.#data.settings.viewerTimeZone, eventZone);
  }

  #composeView(details: EventDetails): CardView {
    const { settings } = this.#data;
    const pageUrl = canonicalUrl(this.#host.ownerDocument);
    const context = {
      language: this.#language,
      settings,
      zone: this.#resolveZone(),
      hourCycle: settings.hourCycle ?? findHourCycle(visitorLanguages(), this.#language.locale),
      now: pageClock.now(),
      pageUrl,
      prefersReducedMotion: reducedMotion.value,
    };
    const view = composeView(details, context, occurrence => this.#identity.update(occurrence, pageUrl));
    const { chosenUntil } = this.#data;
    const { phaseEnd, nextChange } = view.state;
    const { name, url = pageUrl, registrationUrl, joinUrl } = details;
    const { date, times } = view.when;
    const shown = { links: [url, registrationUrl, joinUrl], texts: [name, date, ...times] };
    return {
      ...view,
      state: {
        ...view.state,
        phaseEnd: Math.min(phaseEnd, chosenUntil),
        nextChange: Math.min(nextChange, chosenUntil),
      },
      filledSlots: findFilledSlots(this.#host, shown),
    };
  }
}
