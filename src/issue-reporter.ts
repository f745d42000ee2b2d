import { EventCardErrorEvent } from './events.js';
import { formatIssues, type Issue } from './model/issue.js';

/** Reports the invalid values of a card on the console and as an event: the same ones once. */
export class IssueReporter {
  #message = '';

  /** The event to dispatch; `undefined` if there are no issues, or if the same ones were reported last. */
  report(issues: readonly Issue[]): EventCardErrorEvent | undefined {
    const message = formatIssues(issues);
    if (message === this.#message) return undefined;
    this.#message = message;
    if (!message) return undefined;
    console.warn(`<event-card> shows some values as written, or ignores them:\n${message}`);
    return new EventCardErrorEvent(issues);
  }
}
