import { html, LitElement, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CalendarController } from './calendar/calendar-controller.js';
import { CardData } from './card-data.js';
import { ClockController } from './clock/clock-controller.js';
import { prefersReducedMotion } from './clock/reduced-motion.js';
import { styles } from './event-card.styles.js';
import { EventCardPhaseEvent } from './events.js';
import { findHourCycle } from './format/hour-cycle.js';
import { IdentityController } from './identity/identity-controller.js';
import { attributeOf, CARD_FIELDS, EVENT_FIELDS } from './input/attributes.js';
import type { CardAttributes, EventAttributes } from './input/attributes.js';
import type { CountdownUnit } from './model/settings.js';
import { isCancelledOrPostponed, type EventDetails } from './model/event-details.js';
import { renderAbout } from './parts/about.js';
import { renderActions } from './parts/actions.js';
import { renderCalendar } from './parts/calendar.js';
import { renderCountdown, renderTimeLeft } from './parts/countdown.js';
import { renderFacts } from './parts/facts.js';
import { renderFallback, type LoadState } from './parts/fallback.js';
import { renderNotice } from './parts/notice.js';
import { renderPicture } from './parts/picture.js';
import { renderShare } from './parts/share.js';
import { findFilledSlots } from './input/filled-slots.js';
import { AnnouncerController } from './announcer-controller.js';
import { renderSummary } from './parts/summary.js';
import type { CardView } from './parts/view.js';
import { renderWhen } from './parts/when.js';
import { canonicalUrl } from './share/canonical-url.js';
import { ShareController } from './share/share-controller.js';
import { differInTimeLeftOnly, stateAt, type CardState } from './state/card-state.js';
import { occurrenceAt } from './state/occurrence.js';
import type { Phase } from './state/phase.js';
import { LanguageController } from './strings/language-controller.js';
import { addStrings } from './strings/registry.js';
import { scheduleRender } from './render-scheduler.js';
import { VERSION } from './version.js';
import { replayAttributes } from './platform/xhtml.js';
import { viewerZone } from './zone/viewer-zone.js';
import { ZoneController } from './zone/zone-controller.js';

// Lit makes these accessors from `static properties`.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface EventCard extends EventAttributes, CardAttributes {}

/**
 * An event's summary, with a live countdown in the viewer's own time zone and ways to pass it on.
 *
 * @slot - Rich description; also what is seen while the script has not run, or the event has no usable name.
 * @slot agenda - The programme of the event.
 * @slot actions - More buttons beside the main one.
 * @slot footer - Below the share buttons.
 * @fires event-card-load
 * @fires event-card-error
 * @fires event-card-phase
 * @fires event-card-share
 * @fires event-card-calendar
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class EventCard extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;
  /** Adds a language, or says some words of one otherwise; cards on the page follow at once. */
  static readonly addStrings = addStrings;
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    ...Object.fromEntries(
      [...EVENT_FIELDS, ...CARD_FIELDS].map(field => [field, { attribute: attributeOf(field) }]),
    ),
    structuredData: { attribute: 'structured-data', type: Boolean },
    event: { attribute: false },
  };

  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }

  /** The event as JSON-LD of schema.org: an object, or its text. */
  declare event: object | string | null | undefined;

  readonly #states = this.attachInternals().states;
  readonly #clock = new ClockController(this, now => this.#tick(now));
  readonly #announcer = new AnnouncerController(this);
  readonly #calendar: CalendarController = new CalendarController(this);
  readonly #zone = new ZoneController(this);
  readonly #sharing: ShareController = new ShareController(this, () => {
    void this.#announcer.announce(this.#view?.strings.copied ?? '');
  });
  readonly #data: CardData = new CardData(this, () => this.#viewerZone);
  readonly #identity = new IdentityController(this);
  readonly #language = new LanguageController(this);
  #view: CardView | undefined;
  #loadState: LoadState;
  #pendingEvents: Event[] = [];
  #isScheduled = false;

  /** The validated event; `undefined` while there is no usable one. */
  get details(): EventDetails | undefined {
    return this.#data.details;
  }

  /** The phase of the event; `undefined` while there is no usable one. */
  get phase(): Phase | undefined {
    return this.#view?.state.phase;
  }

  override connectedCallback() {
    if (!this.hasUpdated) replayAttributes(this);
    super.connectedCallback();
    // In another place the language can be another one, and time has gone by.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null) {
    super.attributeChangedCallback(name, previous, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Asks for the file at `src` again, now; done when there is an answer, good or bad. */
  async reload(): Promise<void> {
    await this.#data.reload();
    if (this.hasUpdated) await this.updateComplete;
  }

  /** Made for the first picture: until the card's turn has come, what the page wrote inside of it stays in sight. */
  protected override createRenderRoot() {
    return this.#isScheduled ? super.createRenderRoot() : (undefined as unknown as ShadowRoot);
  }

  protected override scheduleUpdate() {
    return scheduleRender(() => {
      this.#isScheduled = true;
      void super.scheduleUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    const previous = this.phase;
    this.#language.update();
    this.#pendingEvents.push(...this.#data.update(changed, this.#language.preferred));
    this.#view = this.details && this.#viewOf(this.details);
    const { phase } = this;
    if (phase && previous && phase !== previous) this.#announcePhase(phase, previous);
  }

  protected override updated() {
    this.#states.clear();
    if (this.#view) {
      const { state, details } = this.#view;
      for (const name of [state.phase, details.eventStatus]) this.#states.add(name);
    }
    const { loadState } = this.#data;
    if (loadState) this.#states.add(loadState);
    if (loadState !== this.#loadState) void this.#announceLoadState(loadState);
    this.#renderTimeLeft();
    this.#data.writeStructuredData(this.#identity.iri);
    this.#clock.restart();
    const events = this.#pendingEvents;
    this.#pendingEvents = [];
    for (const event of events) this.dispatchEvent(event);
  }

  #announcePhase(phase: Phase, previous: Phase) {
    this.#pendingEvents.push(new EventCardPhaseEvent(phase, previous));
    // Nobody is to hear "Live now" of an event that does not take place.
    if (this.#view && !isCancelledOrPostponed(this.#view.details))
      void this.#announcer.announce(this.#view.strings.phase[phase]);
  }

  async #announceLoadState(waiting: LoadState) {
    this.#loadState = waiting;
    // Only what changes in a region that stands there already is heard.
    await this.updateComplete;
    await this.#announcer.announce(waiting ? this.#language.current.strings[waiting] : '');
  }

  #viewOf(details: EventDetails): CardView {
    const { now } = this.#clock;
    const { settings } = this.#data;
    const { viewerTimeZone } = settings;
    const zone = this.#viewerZone;
    const pageUrl = canonicalUrl(this.ownerDocument);
    const current = { ...details, schedule: occurrenceAt(details, now, zone) };
    return {
      ...this.#language.current,
      details: current,
      settings,
      viewerZone: zone,
      isForeignZone: this.#zone.isForeign(viewerTimeZone),
      hourCycle: findHourCycle(navigator.languages),
      now,
      state: stateAt(current, now, this.#smallestUnit, zone),
      iri: this.#identity.update(current, pageUrl),
      pageUrl,
      filledSlots: findFilledSlots(this),
    };
  }

  get #smallestUnit(): CountdownUnit {
    const { countdown } = this.#data.settings;
    return countdown === 'seconds' && prefersReducedMotion() ? 'minutes' : countdown;
  }

  get #viewerZone() {
    return this.#zone.zoneOr(this.#data.settings.viewerTimeZone);
  }

  /** Brings the card to an instant; what is not timeLeft is rendered with the whole card, as it seldom changes. */
  #tick(now: number): number {
    // What is over costs nothing, not even a timer.
    const isOver = this.phase === 'ended' && this.details?.eventStatus !== 'postponed';
    const refreshAt = isOver ? Infinity : this.#data.refreshAt(now);
    if (!this.#view) return refreshAt;
    viewerZone.checkForChange(now);
    const { details, state: previous } = this.#view;
    const state: CardState = stateAt(details, now, this.#smallestUnit, this.#view.viewerZone);
    if (differInTimeLeftOnly(state, previous)) {
      this.#view = { ...this.#view, state };
      this.#renderTimeLeft();
    } else {
      this.requestUpdate();
    }
    return Math.min(state.nextChange, refreshAt);
  }

  #renderTimeLeft() {
    const timer = this.renderRoot.querySelector<HTMLElement>('.time-left');
    const timeLeft = this.#view?.state.timeLeft;
    if (timer && timeLeft && this.#view)
      render(renderTimeLeft(timeLeft, this.#view, this.#clock.isOffScreen), timer);
  }

  readonly #handlePause = () => {
    this.#clock.isPaused = !this.#clock.isPaused;
  };

  readonly #handleRetry = () => {
    void this.reload();
  };

  /**
   * @csspart card - The card itself: its frame and background.
   * @csspart content - All but the picture, the share buttons and the footer.
   * @csspart aside - When, countdown and buttons: beside the rest where there is room.
   * @csspart announcement - What the card has just done, for those who listen and those who look.
   */
  #renderCard(view: CardView) {
    const { settings, state, locale, dir = nothing } = view;
    const controls = { isPaused: this.#clock.isPaused, handlePause: this.#handlePause };
    return html`
      <article class="card ${settings.theme}" part="card" aria-labelledby="title" lang=${locale} dir=${dir}>
        ${renderPicture(view)}
        <div class="content" part="content">
          ${renderSummary(view)} ${renderNotice(view)}
          <div class="aside" part="aside">
            ${renderWhen(view, this.#zone)} ${state.timeLeft ? renderCountdown(view, controls) : nothing}
            ${renderActions(view, renderCalendar(view, this.#calendar))}
          </div>
          ${renderFacts(view)} ${renderAbout(view)}
        </div>
        ${renderShare(view, this.#sharing)}
        <slot name="footer"></slot>
        <p class="announcement" part="announcement" role="status">${this.#announcer.message}</p>
      </article>
    `;
  }

  protected override render() {
    return this.#view
      ? this.#renderCard(this.#view)
      : renderFallback(
          this.#data.loadState,
          this.#language.current,
          this.#announcer.message,
          this.#handleRetry,
        );
  }
}
