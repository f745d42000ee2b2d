import type { ReactiveControllerHost } from 'lit';
import { AnnouncerController } from './announcer-controller.js';
import type { CardModel } from './card-model.js';
import { isCancelledOrPostponed } from './model/event-details.js';
import type { LoadState } from './state/load-state.js';
import type { Phase } from './state/phase.js';

/** Announces the changes of a card, in its language, to users of screen readers. */
export class CardAnnouncer {
  readonly #host: ReactiveControllerHost;
  readonly #getModel: () => CardModel;
  readonly #region: AnnouncerController;
  #loadState: LoadState;

  /** @param getModel called when something is announced */
  constructor(host: ReactiveControllerHost, getModel: () => CardModel) {
    this.#host = host;
    this.#getModel = getModel;
    this.#region = new AnnouncerController(host);
  }

  get current() {
    return this.#region.current;
  }

  announcePhase(phase: Phase) {
    const { details, language } = this.#getModel();
    // "Live now" would be wrong for an event that does not take place.
    if (details && !isCancelledOrPostponed(details))
      void this.#region.announce(language.strings.phase[phase], details.name);
  }

  /** Announces the times in the zone that the visitor has chosen. */
  readonly announceZone = () => {
    const { date, times } = this.#getModel().view?.when ?? {};
    void this.#region.announce(times?.[0] ?? '', date);
  };

  readonly announceCopied = () => {
    void this.#region.announce(this.#getModel().language.strings.copied);
  };

  /** @param name of the file */
  readonly announceSaved = (name: string) => {
    void this.#region.announce(`✓ ${name}`);
  };

  async announceLoadState(loadState: LoadState) {
    if (loadState === this.#loadState) return;
    this.#loadState = loadState;
    // Screen readers announce changes of a region that is there already.
    await this.#host.updateComplete;
    await this.#region.announce(loadState ? this.#getModel().language.strings[loadState] : '');
  }
}
