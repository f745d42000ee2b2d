import type { PropertyValues, ReactiveControllerHost } from 'lit';
import { CALENDAR_IDS } from './calendar/targets.js';
import { pageClock } from './clock/clock.js';
import { EventCardErrorEvent, EventCardLoadEvent } from './events.js';
import { EVENT_FIELDS, type CardAttributes, type EventAttributes } from './input/attributes.js';
import { ChildrenController } from './input/children-controller.js';
import type { SourceName } from './model/source.js';
import { RemoteController } from './input/remote-controller.js';
import { gatherSources } from './input/sources.js';
import type { LoadedFile } from './input/load-json.js';
import { parseSettings, type CardSettings } from './model/settings.js';
import { parseEvent, type EventDetails } from './model/event-details.js';
import { UNSCHEDULED, type EventTiming } from './model/event-schedule.js';
import { formatIssues, type Issue } from './model/issue.js';
import type { LoadState } from './parts/fallback.js';
import { publicAddress } from './model/safe-url.js';
import { canonicalUrl } from './share/canonical-url.js';
import { SHARE_IDS } from './share/targets.js';
import { occurrenceAt } from './state/occurrence.js';
import { phaseAt } from './state/phase.js';
import { StructuredDataController } from './structured-data/structured-data-controller.js';
import { toJsonLd } from './structured-data/to-json-ld.js';

const KNOWN_IDS = { share: SHARE_IDS, calendar: CALENDAR_IDS };

/** Where an event can be told; what tells most of it first. */
const SOURCE_NAMES = ['remote', 'inline', 'event', 'attributes'] as const satisfies readonly SourceName[];

interface Host extends Element, ReactiveControllerHost, EventAttributes, CardAttributes {
  readonly event: unknown;
}

/** What a card knows of its event and its settings: found wherever it is told, validated, and kept up to date. */
export class CardData {
  readonly #host: Host;
  readonly #children: ChildrenController;
  readonly #remote: RemoteController;
  readonly #structuredData: StructuredDataController;
  readonly #viewerZone: () => string;
  #isRead = false;
  /** Sources that have something new to say. */
  readonly #changedSources = new Set<SourceName>(SOURCE_NAMES);
  #languages: readonly string[] = [];
  #details: EventDetails | undefined;
  #settings!: CardSettings;
  /** What the page itself says of the time. */
  #pageTiming: EventTiming = { schedule: UNSCHEDULED, recurrence: undefined, eventStatus: 'scheduled' };
  #reportedMessage = '';

  /** @param viewerZone gives the IANA name of the zone whose days count where the event has none */
  constructor(host: Host, viewerZone: () => string) {
    const onChange = (source?: SourceName) => () => {
      this.#isRead = false;
      if (source) this.#changedSources.add(source);
      host.requestUpdate();
    };
    this.#host = host;
    this.#children = new ChildrenController(host, onChange('inline'), onChange());
    this.#viewerZone = viewerZone;
    // What the page says may be that the event is over: it is read to its end first.
    const mayLoad = (now: number) => !this.#children.isParsing && !this.isOver(now);
    this.#remote = new RemoteController(host, onChange('remote'), mayLoad);
    this.#structuredData = new StructuredDataController(host);
  }

  /** The validated event; `undefined` while there is no usable one. */
  get details() {
    return this.#details;
  }

  get settings() {
    return this.#settings;
  }

  /** Why there is no event to show, where one is to come. */
  get loadState(): LoadState {
    const { file } = this.#remote;
    if (this.#details || !file) return undefined;
    if (!file.isPending) return 'failed';
    return this.isOver(pageClock.now()) ? undefined : 'loading';
  }

  /**
   * Whether the event is over, by the page itself or by all that is known, or the page wants the file no more: then it is
   * not asked for. What is postponed is not over.
   *
   * @param now instant in milliseconds
   */
  isOver(now: number): boolean {
    const zone = this.#viewerZone();
    const hasEnded = (event: EventTiming) =>
      event.eventStatus !== 'postponed' &&
      phaseAt(occurrenceAt(event, now, zone), now, zone).phase === 'ended';
    const { refreshUntil } = this.#settings;
    return (
      (refreshUntil !== undefined && now > refreshUntil) ||
      hasEnded(this.#pageTiming) ||
      (this.#details !== undefined && hasEnded(this.#details))
    );
  }

  /** Loads the file at `src` now; done when there is an answer, good or bad. */
  async reload() {
    const answered = this.#remote.reload();
    this.#host.requestUpdate();
    await answered;
    this.#host.requestUpdate();
  }

  /** Loads the file at `src` when it is time, and tells when that is next; instants in milliseconds. */
  refreshAt(now: number) {
    return this.#remote.refreshAt(now);
  }

  /**
   * Reads everything again where anything may have changed.
   *
   * @param changed properties of the card
   * @param languages BCP 47 tags, the preferred one first, for what is told in several languages
   * @returns what the page is to be told
   */
  update(changed: PropertyValues, languages: readonly string[]): readonly Event[] {
    if (EVENT_FIELDS.some(field => changed.has(field))) this.#changedSources.add('attributes');
    if (changed.has('event')) this.#changedSources.add('event');
    if (changed.has('src')) this.#changedSources.add('remote');
    const isSame = this.#isRead && !changed.size && languages.join() === this.#languages.join();
    return isSame ? [] : this.#read(languages);
  }

  /** Writes the event into the page for machines that read it, where the card is asked to and has not found it there. */
  writeStructuredData(iri: string) {
    const isWanted = this.#host.structuredData && !this.#children.jsonLd.length;
    this.#structuredData.show(
      isWanted && this.#details
        ? toJsonLd(this.#details, iri, canonicalUrl(this.#host.ownerDocument))
        : undefined,
    );
  }

  #read(languages: readonly string[]): readonly Event[] {
    const { baseURI, event } = this.#host;
    // A page that was opened with a password has it in its address, in which no link may have one.
    const base = publicAddress(baseURI) ?? baseURI;
    const { settings, issues: settingsIssues } = parseSettings(this.#host, base, KNOWN_IDS);
    this.#settings = settings;
    this.#languages = languages;
    this.#isRead = true;
    this.#remote.follow(settings.src, settings.refresh);
    const { jsonLd: inline, isParsing } = this.#children;
    const { file } = this.#remote;
    const isComplete = !isParsing && !file?.isPending;
    const readWith = (loaded: LoadedFile | undefined) => {
      const remote = file && { loaded, failure: file.failure };
      const pageOrigin = globalThis.origin;
      const found = { attributes: this.#host, event, inline, isParsing, remote, base, pageOrigin, languages };
      const { sources, issues } = gatherSources(found, settings);
      const read = parseEvent(sources, isComplete);
      const hasFile = read.details && sources.some(({ name }) => name === 'remote');
      return { ...read, sources, hasFile, issues: [...issues, ...read.issues] };
    };
    let result = readWith(file?.loaded);
    const { issues } = result;
    if (file && result.hasFile) file.shown = file.loaded;
    // An answer without an event takes nothing away: visitors see what they saw last.
    else if (file?.shown) result = readWith(file.shown);
    const { details, pageTiming, sources } = result;
    this.#details = details;
    this.#pageTiming = pageTiming;
    const news = SOURCE_NAMES.find(
      name => this.#changedSources.has(name) && sources.some(source => source.name === name),
    );
    this.#changedSources.clear();
    return [
      ...(details && news ? [new EventCardLoadEvent(details, news)] : []),
      ...this.#reportIssues([...issues, ...settingsIssues]),
    ];
  }

  #reportIssues(issues: readonly Issue[]): readonly Event[] {
    const message = formatIssues(issues);
    if (message === this.#reportedMessage) return [];
    this.#reportedMessage = message;
    if (!message) return [];
    console.warn(`<event-card> cannot use all that it was given.\n${message}`);
    return [new EventCardErrorEvent(issues)];
  }
}
