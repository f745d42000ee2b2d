import type { LitElement, ReactiveController } from 'lit';
import { canDownload } from '../platform/downloads.js';
import type { CalendarEntry } from './entry.js';
import { toIcs } from './ics.js';
import type { CalendarTarget, CalendarTargetId } from './targets.js';

interface Options {
  /** Dispatches the card's calendar event; `false` if the page has cancelled it. */
  readonly dispatch: (target: CalendarTargetId, url: string) => boolean;
  /** Copies a text; resolves to `false` if that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly onCopied: () => void;
  /** Called when the browser saves the file with this name. */
  readonly onSaved: (name: string) => void;
}

/** The state of the list of calendars. It owns the file to download. */
export class CalendarController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #isOpen = false;
  #file: { readonly text: string; readonly url: string; readonly now: number } | undefined;
  #textToCopy: string | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen() {
    return this.#isOpen && this.#host.isConnected;
  }

  /** The event as a text to copy by hand, where a file may not be saved. */
  get textToCopy() {
    return this.#textToCopy;
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
   * URL of the entry as a file, valid until the entry changes or the card is removed.
   *
   * @param now instant in milliseconds
   */
  fileUrl(entry: CalendarEntry, now: number) {
    if (!this.#file || toIcs(entry, this.#file.now) !== this.#file.text) {
      this.#release();
      const text = toIcs(entry, now);
      const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
      this.#file = { text, url: URL.createObjectURL(blob), now };
    }
    return this.#file.url;
  }

  /**
   * The browser follows the link, unless the page cancels the event, and the list closes. Where the browser saves no file,
   * or may not, the visitor gets the event as a text.
   */
  async handleTarget({ id }: CalendarTarget, url: string, text: string, event: Event) {
    const link = event.currentTarget as HTMLAnchorElement;
    if (!this.#options.dispatch(id, url)) {
      event.preventDefault();
      return;
    }
    const isSaved = !link.download || canDownload(window);
    if (isSaved === false) event.preventDefault();
    if (isSaved === false && (await this.#options.copy(text))) this.#options.onCopied();
    else if (!isSaved) {
      await this.#offer(text);
      return;
    } else if (link.download) this.#options.onSaved(link.download);
    this.#close(link);
  }

  readonly handleToggle = (event: Event) => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    if (!this.#isOpen) this.#textToCopy = undefined;
    this.#host.requestUpdate();
  };

  /** The link itself stays until the list has closed, so that the browser can follow it. */
  #close(link: Element) {
    const details = link.closest('details');
    if (!details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  async #offer(text: string) {
    this.#textToCopy = text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.calendar .copy-text');
    field?.focus();
    field?.select();
  }

  #release() {
    if (this.#file) URL.revokeObjectURL(this.#file.url);
    this.#file = undefined;
  }
}
