import { html, LitElement, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CalendarController } from './calendar/calendar-controller.js';
import { CALENDAR_IDS } from './calendar/targets.js';
import { ClockController } from './clock/clock-controller.js';
import { styles } from './event-card.styles.js';
import { EventCardErrorEvent, EventCardLoadEvent, EventCardPhaseEvent } from './events.js';
import { hourCycleOf } from './format/hour-cycle.js';
import { attributeOf, CARD_FIELDS, EVENT_FIELDS } from './input/attributes.js';
import type { CardAttributes, EventAttributes } from './input/attributes.js';
import { readSettings, type CardSettings, type CountdownGrain } from './model/card-settings.js';
import { isCalledOff, readEvent, type EventDetails } from './model/event-details.js';
import { describeProblems, type Problem } from './model/problem.js';
import { renderAbout } from './parts/about.js';
import { renderActions } from './parts/actions.js';
import { renderCalendar } from './parts/calendar.js';
import { renderCountdown, renderFigures } from './parts/countdown.js';
import { renderFacts } from './parts/facts.js';
import { renderNotice } from './parts/notice.js';
import { renderPicture } from './parts/picture.js';
import { renderShare } from './parts/share.js';
import { filledSlotsOf } from './parts/slots.js';
import { StatusController } from './parts/status-controller.js';
import { renderSummary } from './parts/summary.js';
import type { CardView } from './parts/view.js';
import { renderWhen } from './parts/when.js';
import { availableTargets } from './share/available-targets.js';
import { canonicalUrl } from './share/canonical-url.js';
import { invitationTo } from './share/invitation.js';
import { ShareController } from './share/share-controller.js';
import { SHARE_IDS, type ShareTarget } from './share/targets.js';
import { differInFiguresOnly, stateAt, type CardState } from './state/card-state.js';
import type { Phase } from './state/phase.js';
import { langOf, languageFor } from './strings/language.js';
import { VERSION } from './version.js';
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
 * @fires event-card-load - There is an event to show, new or changed.
 * @fires event-card-error - Some of what was given cannot be used.
 * @fires event-card-phase - The event has come into another phase.
 * @fires event-card-share - A visitor is about to pass the event on; cancelable.
 * @fires event-card-calendar - A visitor is about to add the event to a calendar; cancelable.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class EventCard extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = Object.fromEntries(
    [...EVENT_FIELDS, ...CARD_FIELDS].map(field => [field, { attribute: attributeOf(field) }]),
  );

  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }

  readonly #states = this.attachInternals().states;
  readonly #clock = new ClockController(this, now => this.#tick(now));
  readonly #status = new StatusController(this);
  readonly #calendar: CalendarController = new CalendarController(this);
  readonly #zone = new ZoneController(this);
  readonly #sharing: ShareController = new ShareController(this, () => {
    void this.#status.say(this.#view?.strings.copied ?? '');
  });
  #details: EventDetails | undefined;
  #settings!: CardSettings;
  #view: CardView | undefined;
  #toldProblems = '';
  #undispatched: Event[] = [];

  /** The validated event; `undefined` while there is no usable one. */
  get details(): EventDetails | undefined {
    return this.#details;
  }

  /** The phase of the event; `undefined` while there is no usable one. */
  get phase(): Phase | undefined {
    return this.#view?.state.phase;
  }

  override connectedCallback() {
    super.connectedCallback();
    // In another place the language can be another one, and time has gone by.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null) {
    super.attributeChangedCallback(name, previous, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || changed.size) this.#read(changed);
    const previous = this.phase;
    this.#view = this.#details && this.#viewOf(this.#details);
    const { phase } = this;
    if (phase && previous && phase !== previous) this.#announcePhase(phase, previous);
  }

  protected override updated() {
    this.#states.clear();
    if (this.#view) {
      const { state, details } = this.#view;
      for (const name of [state.phase, details.eventStatus]) this.#states.add(name);
    }
    this.#renderFigures();
    this.#clock.restart();
    const events = this.#undispatched;
    this.#undispatched = [];
    for (const event of events) this.dispatchEvent(event);
  }

  #read(changed: PropertyValues) {
    const { details, problems } = readEvent(this, this.baseURI);
    const { settings, problems: settingsProblems } = readSettings(this, {
      share: SHARE_IDS,
      calendar: CALENDAR_IDS,
    });
    this.#details = details;
    this.#settings = settings;
    const isNews = EVENT_FIELDS.some(field => changed.has(field));
    if (details && isNews) this.#undispatched.push(new EventCardLoadEvent(details));
    this.#tell([...problems, ...settingsProblems]);
  }

  #tell(problems: readonly Problem[]) {
    const message = describeProblems(problems);
    if (message === this.#toldProblems) return;
    this.#toldProblems = message;
    if (!message) return;
    console.warn(`<event-card> cannot use all that it was given.\n${message}`);
    this.#undispatched.push(new EventCardErrorEvent(problems));
  }

  #announcePhase(phase: Phase, previous: Phase) {
    this.#undispatched.push(new EventCardPhaseEvent(phase, previous));
    // Nobody is to hear "Live now" of an event that does not take place.
    if (this.#view && !isCalledOff(this.#view.details))
      void this.#status.say(this.#view.strings.phase[phase]);
  }

  #viewOf(details: EventDetails): CardView {
    const { now } = this.#clock;
    const { viewerTimeZone } = this.#settings;
    const zone = this.#zone.zoneOr(viewerTimeZone);
    const lang = langOf(this);
    return {
      ...languageFor(lang ? [lang] : navigator.languages),
      details,
      settings: this.#settings,
      viewerZone: zone,
      isForeignZone: this.#zone.isForeign(viewerTimeZone),
      hourCycle: hourCycleOf(navigator.languages),
      now,
      state: stateAt(details, now, this.#grain, zone),
      pageUrl: canonicalUrl(this.ownerDocument),
      filledSlots: filledSlotsOf(this),
    };
  }

  get #grain(): CountdownGrain {
    const { countdown } = this.#settings;
    const isSeconds = countdown === 'seconds';
    return isSeconds && matchMedia('(prefers-reduced-motion: reduce)').matches ? 'minutes' : countdown;
  }

  /** Brings the card to an instant; what is not figures is rendered with the whole card, as it seldom changes. */
  #tick(now: number): number {
    if (!this.#view) return Infinity;
    viewerZone.notice(now);
    const { details, state: previous } = this.#view;
    const state: CardState = stateAt(details, now, this.#grain, this.#view.viewerZone);
    if (differInFiguresOnly(state, previous)) {
      this.#view = { ...this.#view, state };
      this.#renderFigures();
    } else {
      this.requestUpdate();
    }
    return state.nextChange;
  }

  #renderFigures() {
    const timer = this.renderRoot.querySelector<HTMLElement>('.figures');
    const figures = this.#view?.state.figures;
    if (timer && figures && this.#view) render(renderFigures(figures, this.#view), timer);
  }

  readonly #handlePause = () => {
    this.#clock.isPaused = !this.#clock.isPaused;
  };

  readonly #handleSlotChange = () => {
    const known = this.#view?.filledSlots;
    const filled = filledSlotsOf(this);
    if (known && (filled.size !== known.size || [...filled].some(name => !known.has(name))))
      this.requestUpdate();
  };

  #renderShare(view: CardView) {
    const { details, settings, strings, pageUrl } = view;
    const invitation = invitationTo(details, settings.shareText, pageUrl, view);
    const handleTarget = (target: ShareTarget, event: Event) => {
      this.#sharing.activate(target, invitation, event);
    };
    const targets = availableTargets(settings.share, invitation);
    const { panel } = this.#sharing;
    return renderShare(
      { invitation, targets, panel, handleTarget, handleKeydown: this.#sharing.handleKeydown },
      strings,
    );
  }

  #renderCard(view: CardView) {
    const { details, settings, state, strings } = view;
    const controls = { isPaused: this.#clock.isPaused, handlePause: this.#handlePause };
    return html`
      <article class="card ${settings.theme}" part="card" aria-labelledby="title" lang=${strings.language}>
        ${renderPicture(details)}
        <div class="content" part="content">
          ${renderSummary(view)} ${renderNotice(view)}
          <div class="aside" part="aside">
            ${renderWhen(view, this.#zone)} ${state.figures ? renderCountdown(view, controls) : nothing}
            ${renderActions(view, renderCalendar(view, this.#calendar), this.#handleSlotChange)}
          </div>
          ${renderFacts(view)} ${renderAbout(view, this.#handleSlotChange)}
        </div>
        ${this.#renderShare(view)}
        <slot name="footer"></slot>
        <p class="announcement" part="announcement" role="status">${this.#status.message}</p>
      </article>
    `;
  }

  protected override render() {
    return this.#view
      ? this.#renderCard(this.#view)
      : html`<slot></slot><slot name="agenda"></slot><slot name="actions"></slot><slot name="footer"></slot>`;
  }
}
