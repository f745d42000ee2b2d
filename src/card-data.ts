import type { PropertyValues, ReactiveControllerHost } from 'lit';
import { CALENDAR_IDS } from './calendar/targets.js';
import { pageClock } from './clock/clock.js';
import { EventCardErrorEvent, EventCardLoadEvent } from './events.js';
import { EVENT_FIELDS, type CardAttributes, type EventAttributes } from './input/attributes.js';
import { ChildrenController } from './input/children-controller.js';
import type { SourceName } from './input/raw-event.js';
import { RemoteController } from './input/remote-controller.js';
import { gatherSources } from './input/sources.js';
import type { Loaded } from './input/remote.js';
import { readSettings, type CardSettings } from './model/card-settings.js';
import { readEvent, type EventDetails } from './model/event-details.js';
import { UNSCHEDULED, type Occasion } from './model/event-schedule.js';
import { describeProblems, type Problem } from './model/problem.js';
import type { Waiting } from './parts/fallback.js';
import { publicAddress } from './model/safe-url.js';
import { canonicalUrl } from './share/canonical-url.js';
import { SHARE_IDS } from './share/targets.js';
import { occurrenceAt } from './state/occurrence.js';
import { phaseAt } from './state/phase.js';
import { StructuredDataController } from './structured-data/structured-data-controller.js';
import { toJsonLd } from './structured-data/to-json-ld.js';

const KNOWN_IDS = { share: SHARE_IDS, calendar: CALENDAR_IDS };

/** Where an event can be told; what tells most of it first. */
const SOURCES = ['remote', 'inline', 'event', 'attributes'] as const satisfies readonly SourceName[];

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
  readonly #news = new Set<SourceName>(SOURCES);
  #languages: readonly string[] = [];
  #details: EventDetails | undefined;
  #settings!: CardSettings;
  /** What the page itself says of the time. */
  #inPage: Occasion = { schedule: UNSCHEDULED, recurrence: undefined, eventStatus: 'scheduled' };
  #toldProblems = '';

  /** @param viewerZone gives the IANA name of the zone whose days count where the event has none */
  constructor(host: Host, viewerZone: () => string) {
    const handleNews = (source?: SourceName) => () => {
      this.#isRead = false;
      if (source) this.#news.add(source);
      host.requestUpdate();
    };
    this.#host = host;
    this.#children = new ChildrenController(host, handleNews('inline'), handleNews());
    this.#viewerZone = viewerZone;
    // What the page says may be that the event is over: it is read to its end first.
    const mayLoad = (now: number) => !this.#children.isParsing && !this.isOver(now);
    this.#remote = new RemoteController(host, handleNews('remote'), mayLoad);
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
  get waiting(): Waiting {
    const { file } = this.#remote;
    if (this.#details || !file) return undefined;
    if (!file.isAwaited) return 'failed';
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
    const hasEnded = (event: Occasion) =>
      event.eventStatus !== 'postponed' &&
      phaseAt(occurrenceAt(event, now, zone), now, zone).phase === 'ended';
    const { refreshUntil } = this.#settings;
    return (
      (refreshUntil !== undefined && now > refreshUntil) ||
      hasEnded(this.#inPage) ||
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
    if (EVENT_FIELDS.some(field => changed.has(field))) this.#news.add('attributes');
    if (changed.has('event')) this.#news.add('event');
    if (changed.has('src')) this.#news.add('remote');
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
    const { settings, problems: settingsProblems } = readSettings(this.#host, base, KNOWN_IDS);
    this.#settings = settings;
    this.#languages = languages;
    this.#isRead = true;
    this.#remote.follow(settings.src, settings.refresh);
    const { jsonLd: inline, isParsing } = this.#children;
    const { file } = this.#remote;
    const isComplete = !isParsing && !file?.isAwaited;
    const readWith = (loaded: Loaded | undefined) => {
      const remote = file && { loaded, failure: file.failure };
      const pageOrigin = globalThis.origin;
      const found = { attributes: this.#host, event, inline, isParsing, remote, base, pageOrigin, languages };
      const { sources, problems } = gatherSources(found, settings);
      const read = readEvent(sources, isComplete);
      const hasFile = read.details && sources.some(({ name }) => name === 'remote');
      return { ...read, sources, hasFile, problems: [...problems, ...read.problems] };
    };
    let result = readWith(file?.loaded);
    const { problems } = result;
    if (file && result.hasFile) file.shown = file.loaded;
    // An answer without an event takes nothing away: visitors see what they saw last.
    else if (file?.shown) result = readWith(file.shown);
    const { details, inPage, sources } = result;
    this.#details = details;
    this.#inPage = inPage;
    const news = SOURCES.find(name => this.#news.has(name) && sources.some(source => source.name === name));
    this.#news.clear();
    return [
      ...(details && news ? [new EventCardLoadEvent(details, news)] : []),
      ...this.#tell([...problems, ...settingsProblems]),
    ];
  }

  #tell(problems: readonly Problem[]): readonly Event[] {
    const message = describeProblems(problems);
    if (message === this.#toldProblems) return [];
    this.#toldProblems = message;
    if (!message) return [];
    console.warn(`<event-card> cannot use all that it was given.\n${message}`);
    return [new EventCardErrorEvent(problems)];
  }
}
