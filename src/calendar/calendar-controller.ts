import type { LitElement, ReactiveController } from 'lit';
import { EventCardCalendarEvent } from '../events.js';
import type { CalendarEntry } from './entry.js';
import { toIcs } from './ics.js';
import type { CalendarTarget } from './targets.js';

/** What happens in the card when a visitor adds the event to a calendar. It owns the file that can be downloaded. */
export class CalendarController implements ReactiveController {
  readonly #host: LitElement;
  #isOpen = false;
  #file: { readonly text: string; readonly url: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen() {
    return this.#isOpen && this.#host.isConnected;
  }

  hostUpdated() {
    // An event that ends takes its open list away, without a word from the list.
    if (this.#host.renderRoot.querySelector('.calendar')) return;
    this.#isOpen = false;
    this.#release();
  }

  hostDisconnected() {
    this.#release();
  }

  /**
   * URL of the entry as a file, for as long as the list is open.
   *
   * @param now instant in milliseconds
   */
  fileUrl(entry: CalendarEntry, now: number) {
    const text = toIcs(entry, now);
    if (this.#file?.text !== text) {
      this.#release();
      this.#file = {
        text,
        url: URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' })),
      };
    }
    return this.#file.url;
  }

  /** Asks the page; the link is followed by the browser. */
  handleTarget({ id }: CalendarTarget, url: string, event: Event) {
    if (!this.#host.dispatchEvent(new EventCardCalendarEvent(id, url))) event.preventDefault();
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
