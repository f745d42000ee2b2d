// Before Lit, for which it sets a hook in XML documents.
import { replayAttributes } from './platform/xhtml.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CalendarController } from './calendar/calendar-controller.js';
import { CardAnnouncer } from './card-announcer.js';
import { CardModel } from './card-model.js';
import { CardStates } from './card-states.js';
import { ClockController } from './clock/clock-controller.js';
import { styles } from './event-card.styles.js';
import * as events from './events.js';
import { FaultTolerantElement } from './fault-tolerant-element.js';
import { FocusController } from './focus-controller.js';
import { IssueReporter } from './issue-reporter.js';
import { understood } from './model/as-written.js';
import type { EventDetails } from './model/event-details.js';
import { EVENT_FIELDS, type EventAttributes } from './model/fields.js';
import { SETTINGS_FIELDS, type CardAttributes } from './model/settings.js';
import { renderCard } from './parts/card.js';
import { renderCheck } from './parts/check.js';
import { CountdownController } from './parts/countdown-controller.js';
import { renderFallback } from './parts/fallback.js';
import { renderScheduler } from './render-scheduler.js';
import { copyText } from './share/actions.js';
import { ShareController } from './share/share-controller.js';
import type { Phase } from './state/phase.js';
import { addStrings } from './strings/registry.js';
import { StructuredDataController } from './structured-data/structured-data-controller.js';
import { VERSION } from './version.js';
import { viewerZone } from './zone/viewer-zone.js';
import { ZoneController } from './zone/zone-controller.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit creates these from `static properties`
export interface EventCard extends EventAttributes, CardAttributes {}

/**
 * A card with an event's summary, a live countdown in the viewer's own time zone, and share buttons.
 *
 * @slot - Rich description; also shown until the script has run, and if the event has no usable name. A short paragraph
 *   with the event's own link is shown only then.
 * @slot agenda - The programme of the event.
 * @slot actions - More buttons beside the main one.
 * @slot footer - Below the share buttons.
 * @tagname event-card
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class EventCard extends FaultTolerantElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;
  /** Adds a language, or changes single strings of one, on every card of the page. */
  static readonly addStrings = addStrings;
  static override readonly styles = styles;
  /**
   * Serializable, so that what saves a page, `getHTML`, can save its cards.
   *
   * @ignore
   */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', serializable: true };
  static override readonly properties: PropertyDeclarations = {
    ...EVENT_FIELDS,
    ...SETTINGS_FIELDS,
    structuredData: { attribute: 'structured-data', type: Boolean },
    // Frameworks set an equal object at each render, scripts the same one with other values: its content counts.
    event: { attribute: false, hasChanged: () => true },
  };

  /** The event as schema.org JSON-LD: an object, or its text. */
  declare event: object | string | null | undefined;
  /** Boolean: publishes the event as JSON-LD in the page, for search engines and other crawlers. */
  declare structuredData: boolean;

  readonly #states = new CardStates(this);
  readonly #handleFault = (error: unknown) => {
    this.handleFault(error);
  };
  readonly #clock: ClockController = new ClockController(this, {
    tick: now => this.#tick(now),
    handleFault: this.#handleFault,
  });
  readonly #countdown = new CountdownController(this, this.#clock, this.#handleFault);
  readonly #announcer = new CardAnnouncer(this, (): CardModel => this.#model);
  readonly #calendar = new CalendarController(this, {
    dispatch: (target, url) => this.dispatchEvent(new events.EventCardCalendarEvent(target, url)),
    copy: copyText,
    onCopied: this.#announcer.announceCopied,
    onSaved: this.#announcer.announceSaved,
  });
  readonly #zone = new ZoneController(this, this.#announcer.announceZone);
  readonly #share = new ShareController(this, {
    dispatch: (target, url) => this.dispatchEvent(new events.EventCardShareEvent(target, url)),
    onCopied: this.#announcer.announceCopied,
  });
  readonly #structuredData = new StructuredDataController(this);
  readonly #model = new CardModel(this, this.#zone);
  readonly #issues = new IssueReporter();
  /** Events to dispatch when the update that they are about is rendered. */
  #pendingEvents: (Event | undefined)[] = [];

  constructor() {
    super();
    new FocusController(this);
  }

  /** The validated event; `undefined` while there is no usable one. */
  get details(): EventDetails | undefined {
    return this.#model.details;
  }

  /** The phase of the event; `undefined` while there is no usable one, or if its start or status cannot be read. */
  get phase(): Phase | undefined {
    return this.#model.view?.state.phase;
  }

  override connectedCallback() {
    if (!this.hasUpdated) replayAttributes(this);
    super.connectedCallback();
  }

  /** Requests the file at `src` now. Resolves when the request has settled, well or badly. */
  async reload(): Promise<void> {
    await this.#model.reload();
    if (this.hasUpdated) await this.updateComplete;
  }

  protected override scheduleUpdate() {
    const slice = renderScheduler.requestSlice();
    if (!slice) return super.scheduleUpdate();
    return slice.then(() => {
      void super.scheduleUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    const previous = this.phase;
    const change = this.#model.read(changed);
    if (change?.source && this.details)
      this.#pendingEvents.push(new events.EventCardLoadEvent(this.details, change.source));
    if (change) this.#pendingEvents.push(this.#issues.report(change.issues));
    const view = this.#model.compose();
    this.#calendar.update(view?.calendar?.entry);
    this.#countdown.update(view?.countdown, this.ownerDocument);
    const { phase } = this;
    if (phase && previous && phase !== previous) {
      this.#pendingEvents.push(new events.EventCardPhaseEvent(phase, previous));
      this.#announcer.announcePhase(phase);
    }
  }

  protected override updated() {
    const { view, loadState } = this.#model;
    this.#states.set([view?.state.phase, understood(view?.occurrence.eventStatus), loadState]);
    void this.#announcer.announceLoadState(loadState);
    this.#structuredData.show(this.structuredData ? this.#model.jsonLd : undefined);
    if (this.isConnected) this.#model.startLoading();
    const pending = this.#pendingEvents;
    this.#pendingEvents = [];
    for (const event of pending) if (event) this.dispatchEvent(event);
  }

  /**
   * Updates the card at changes of its phase and, on screen, of its distance; and there requests the file at `src` when it
   * is due.
   */
  #tick(now: number): number {
    const { isOnScreen } = this.#clock;
    viewerZone.checkForChange(now);
    const refreshAt = isOnScreen ? this.#model.refreshAt(now) : Infinity;
    const { view } = this.#model;
    // The device's clock may have been set back.
    const changesAt = isOnScreen ? view?.state.nextChange : view?.state.phaseEnd;
    const nextChange = Math.min(changesAt ?? Infinity, this.retryAt);
    const isCurrent = now < nextChange && (!view || now >= view.now);
    if (!isCurrent) this.requestUpdate();
    return isCurrent ? Math.min(nextChange, refreshAt) : refreshAt;
  }

  protected override handleFault(error: unknown) {
    this.#model.invalidate();
    super.handleFault(error);
  }

  protected override renderPicture() {
    const { check } = this.#model;
    return html`${this.#renderCard()}${check ? renderCheck(check) : nothing}`;
  }

  #renderCard() {
    const { view, language, loadState } = this.#model;
    const { current } = this.#announcer;
    if (!view) return renderFallback(loadState, language, current.message, () => void this.reload());
    return renderCard(view, current, {
      calendar: this.#calendar,
      countdown: this.#countdown,
      share: this.#share,
      zone: this.#zone,
    });
  }
}
