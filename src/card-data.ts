import type { LitElement, PropertyValues, ReactiveControllerHost } from 'lit';
import { CALENDAR_IDS } from './calendar/targets.js';
import { findAttributeMistakes } from './input/attribute-mistakes.js';
import { AttributesController } from './input/attributes-controller.js';
import { ChildrenController } from './input/children-controller.js';
import { describeFile } from './input/describe-file.js';
import type { LoadedFile } from './input/load-json.js';
import { RemoteController } from './input/remote-controller.js';
import type { Viewer } from './input/choice.js';
import { gatherSources, type SourceChoice } from './input/sources.js';
import { describeSources } from './model/describe-sources.js';
import { parseEvent, type EventDetails } from './model/event-details.js';
import type { EventTiming } from './model/event-schedule.js';
import { EVENT_FIELDS, type EventAttributes } from './model/fields.js';
import type { Issue } from './model/issue.js';
import { publicAddress } from './model/safe-url.js';
import { UNSCHEDULED } from './model/schedule.js';
import { parseSettings, type CardAttributes, type CardSettings } from './model/settings.js';
import type { SourceName } from './model/source.js';
import { SHARE_IDS } from './share/targets.js';
import type { LoadState } from './state/load-state.js';
import { hasEnded } from './state/occurrence.js';
import { toJson } from './utils/json.js';

const KNOWN_IDS = { share: SHARE_IDS, calendar: CALENDAR_IDS };

const DEFAULTS: CardSettings = parseSettings({}, '', KNOWN_IDS).settings;

/** In the order in which a load event names them, if several have changed. */
const SOURCE_NAMES = ['remote', 'inline', 'event', 'attributes'] as const satisfies readonly SourceName[];

export interface CardDataHost extends Element, ReactiveControllerHost, EventAttributes, CardAttributes {
  readonly event: unknown;
}

/** The outcome of reading all sources again. */
export interface DataChange {
  /** The source that an event to show came from, if it is new or has changed. */
  readonly source: SourceName | undefined;
  readonly issues: readonly Issue[];
}

/** Loads, merges and validates a card's event and settings. */
export class CardData {
  readonly #host: CardDataHost;
  readonly #children: ChildrenController;
  readonly #remote: RemoteController;
  #isRead = false;
  /** The property `event` as JSON. */
  #event: string | undefined;
  readonly #changedSources = new Set<SourceName>(SOURCE_NAMES);
  #languages: readonly string[] = [];
  #choices: readonly SourceChoice[] = [];
  #details: EventDetails | undefined;
  #settings = DEFAULTS;
  #issues: readonly Issue[] = [];
  #describeRead: () => readonly string[] = () => [];
  #pageTiming: EventTiming = { schedule: UNSCHEDULED, recurrence: undefined, eventStatus: 'scheduled' };

  constructor(host: CardDataHost) {
    this.#host = host;
    new AttributesController(host, () => {
      this.#handleChange();
    });
    this.#children = new ChildrenController(host, {
      onJsonLdChange: () => {
        this.#handleChange('inline');
      },
      onParsed: () => {
        this.#handleChange();
      },
    });
    this.#remote = new RemoteController(host, () => {
      this.#handleChange('remote');
    });
  }

  /** The validated event; `undefined` while there is no usable one. */
  get details() {
    return this.#details;
  }

  get settings() {
    return this.#settings;
  }

  /** What is wrong with the sources and the settings, as they were last read. */
  get issues() {
    return this.#issues;
  }

  /** Sentences on the file at `src`, and on what was read from each source. */
  describeSources(): readonly string[] {
    const { file } = this.#remote;
    const { src } = this.#settings;
    return file && src !== undefined
      ? [describeFile(src, file.value, file.requestedAt), ...this.#describeRead()]
      : this.#describeRead();
  }

  /** Instant in milliseconds at which another event of a source may count; `Infinity` for never. */
  get chosenUntil() {
    return Math.min(...this.#choices.map(({ until }) => until));
  }

  /** Whether the page has JSON-LD of the event inside the element. */
  get hasInlineJsonLd() {
    return this.#children.jsonLd.length > 0;
  }

  loadState(viewer: Viewer): LoadState {
    const { file } = this.#remote;
    if (this.#details || !file) return undefined;
    if (!file.value.isPending) return 'failed';
    return this.#isOver(viewer) ? undefined : 'loading';
  }

  /** Requests the file at `src` now. Resolves when the request has settled. */
  async reload(viewer: Viewer) {
    if (this.#children.isParsing || this.#isOver(viewer)) return;
    const settled = this.#remote.reload(viewer.now);
    this.#host.requestUpdate();
    await settled;
    this.#host.requestUpdate();
  }

  /**
   * Requests the file at `src` if it is due.
   *
   * @returns the instant of the next call, in milliseconds; `Infinity` for never
   */
  refreshAt(viewer: Viewer) {
    return this.#remote.file && !this.#isOver(viewer)
      ? this.#remote.refreshAt(viewer.now, !this.#children.isParsing)
      : Infinity;
  }

  /** Requests the file at `src` for the first time. It affects the page's layout, so it does not wait for the screen. */
  startLoading(viewer: Viewer) {
    if (this.#remote.file?.value.isPending) this.refreshAt(viewer);
  }

  /**
   * Reads all sources again if any of them may have changed.
   *
   * @param changed properties of the card
   * @param languages BCP 47 tags in order of preference, for texts in several languages
   * @param viewer at whose instant the next of several events is chosen
   */
  update(changed: PropertyValues, languages: readonly string[], viewer: Viewer): DataChange | undefined {
    if (Object.keys(EVENT_FIELDS).some(field => changed.has(field))) this.#changedSources.add('attributes');
    const isSameEvent = changed.has('event') && !this.#hasNewEvent();
    if (changed.has('event') && !isSameEvent) this.#changedSources.add('event');
    if (changed.has('src')) this.#changedSources.add('remote');
    const isSame =
      this.#isRead &&
      changed.size === Number(isSameEvent) &&
      languages.join() === this.#languages.join() &&
      viewer.now < this.chosenUntil;
    this.#languages = languages;
    return isSame ? undefined : this.#read(viewer);
  }

  /**
   * Once the event is over, or `refresh-until` has passed, the file is never requested again. The page itself may specify
   * that, so it is parsed completely before the first request.
   */
  #isOver({ now, zone }: Viewer) {
    const { refreshUntil } = this.#settings;
    return (
      (refreshUntil !== undefined && now > refreshUntil) ||
      hasEnded(this.#pageTiming, now, zone) ||
      (this.#details !== undefined && hasEnded(this.#details, now, zone))
    );
  }

  /** Whether the content of the property `event` has changed. Of an object that is not JSON, that is not known. */
  #hasNewEvent() {
    const former = this.#event;
    try {
      this.#event = toJson(this.#host.event ?? null);
    } catch {
      this.#event = undefined;
    }
    return this.#event === undefined || this.#event !== former;
  }

  /** The next update reads all sources again. */
  invalidate() {
    this.#isRead = false;
  }

  #handleChange(source?: SourceName) {
    this.invalidate();
    if (source) this.#changedSources.add(source);
    this.#host.requestUpdate();
  }

  #read(viewer: Viewer): DataChange {
    const { baseURI } = this.#host;
    // A page that was opened with a password has it in its URL, which no link may repeat.
    const base = publicAddress(baseURI) ?? baseURI;
    const { settings, issues: settingsIssues } = parseSettings(this.#host, base, KNOWN_IDS);
    this.#settings = settings;
    this.#isRead = true;
    this.#remote.setSource(settings.src, settings.refresh);
    const { file } = this.#remote;
    let result = this.#parse(file?.value.loaded, base, viewer);
    const { issues } = result;
    if (file && result.hasFile) file.shown = file.value.loaded;
    // A response without an event removes nothing: visitors keep what they saw.
    else if (file?.shown) result = this.#parse(file.shown, base, viewer);
    const { details, pageTiming, sources, sourceOf, choices } = result;
    this.#issues = [...issues, ...settingsIssues, ...this.#findMistakes()];
    this.#describeRead = () => describeSources(sources, sourceOf);
    for (const { source, index } of choices)
      if (this.#choices.some(former => former.source === source && former.index !== index))
        this.#changedSources.add(source);
    this.#choices = choices;
    this.#details = details;
    this.#pageTiming = pageTiming;
    const source = SOURCE_NAMES.find(
      name => this.#changedSources.has(name) && sources.some(source => source.name === name),
    );
    this.#changedSources.clear();
    return { source: details && source, issues: this.#issues };
  }

  #findMistakes() {
    const { attributes, constructor } = this.#host;
    return findAttributeMistakes([...attributes], (constructor as typeof LitElement).observedAttributes);
  }

  /** Parses the event, as if the file at `src` were `loaded`. */
  #parse(loaded: LoadedFile | undefined, base: string, viewer: Viewer) {
    const { event } = this.#host;
    const { jsonLd: inline, isParsing } = this.#children;
    const state = this.#remote.file?.value;
    const gathered = gatherSources(
      {
        attributes: this.#host,
        event,
        inline,
        isParsing,
        remote: state && { loaded, failure: state.failure },
        base,
        pageOrigin: globalThis.origin,
        languages: this.#languages,
        viewer,
      },
      this.#settings,
    );
    const { sources, choices } = gathered;
    const parsed = parseEvent(sources, !isParsing && !state?.isPending);
    const hasFile = parsed.details && sources.some(({ name }) => name === 'remote');
    return { ...parsed, sources, choices, hasFile, issues: [...gathered.issues, ...parsed.issues] };
  }
}
