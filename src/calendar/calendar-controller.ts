import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CalendarEntry } from './entry.js';
import { toIcs } from './ics.js';
import type { CalendarTarget, CalendarTargetId } from './targets.js';

/** The state of the list of calendars. It owns the file to download. */
export class CalendarController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dispatch: (target: CalendarTargetId, url: string) => boolean;
  #isOpen = false;
  #file: { readonly text: string; readonly url: string } | undefined;

  /** @param dispatch dispatches the card's calendar event; `false` if the page has cancelled it */
  constructor(
    host: ReactiveControllerHost & Element,
    dispatch: (target: CalendarTargetId, url: string) => boolean,
  ) {
    this.#host = host;
    this.#dispatch = dispatch;
    host.addController(this);
  }

  get isOpen() {
    return this.#isOpen && this.#host.isConnected;
  }

  /** Closes the list of an event that has no entry any more: its `<details>` is removed without a toggle event. */
  update(entry: CalendarEntry | undefined) {
    if (entry) return;
    this.#isOpen = false;
    this.#release();
  }

  hostDisconnected() {
    this.#release();
  }

  /**
   * URL of the entry as a file, valid while the list is open.
   *
   * @param now instant in milliseconds
   */
  fileUrl(entry: CalendarEntry, now: number) {
    const text = toIcs(entry, now);
    if (this.#file?.text !== text) {
      this.#release();
      const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
      this.#file = { text, url: URL.createObjectURL(blob) };
    }
    return this.#file.url;
  }

  /** The browser follows the link, unless the page cancels the event. */
  handleTarget({ id }: CalendarTarget, url: string, event: Event) {
    if (!this.#dispatch(id, url)) event.preventDefault();
  }

  readonly handleToggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    if (!this.#isOpen) this.#release();
    this.#host.requestUpdate();
  };

  #release() {
    if (this.#file) URL.revokeObjectURL(this.#file.url);
    this.#file = undefined;
  }
}
