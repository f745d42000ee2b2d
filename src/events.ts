import type { CalendarTargetId } from './calendar/targets.js';
import type { SourceName } from './model/source.js';
import type { EventDetails } from './model/event-details.js';
import type { Fault, Issue } from './model/issue.js';
import type { ShareTargetId } from './share/targets.js';
import type { Phase } from './state/phase.js';

/** All events of the card bubble and are composed. */
class CardEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: keyof HTMLElementEventMap, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
  }
}

/** Fired when the event to show is new or has changed. */
export class EventCardLoadEvent extends CardEvent<{
  readonly details: EventDetails;
  /** Its source: the file at `src`, JSON-LD in the element, the property `event`, or the attributes. */
  readonly source: SourceName;
}> {
  constructor(details: EventDetails, source: SourceName) {
    super('event-card-load', { details, source });
  }
}

/** Fired when some values are invalid, and the rest is shown; or when the card itself fails. */
export class EventCardErrorEvent extends CardEvent<{ readonly problems: readonly (Issue | Fault)[] }> {
  constructor(problems: readonly (Issue | Fault)[]) {
    super('event-card-error', { problems });
  }
}

/** Fired when the phase of the event changes after it was first shown. */
export class EventCardPhaseEvent extends CardEvent<{
  readonly phase: Phase;
  readonly previous: Phase;
}> {
  constructor(phase: Phase, previous: Phase) {
    super('event-card-phase', { phase, previous });
  }
}

/** Fired before a visitor shares the event; call `preventDefault()` to cancel. */
export class EventCardShareEvent extends CardEvent<{
  readonly target: ShareTargetId;
  /** The URL that is shared. */
  readonly url: string;
}> {
  constructor(target: ShareTargetId, url: string) {
    super('event-card-share', { target, url }, true);
  }
}

/** Fired before a visitor adds the event to a calendar; call `preventDefault()` to cancel. */
export class EventCardCalendarEvent extends CardEvent<{
  readonly target: CalendarTargetId;
  /** The URL that is opened or downloaded. */
  readonly url: string;
}> {
  constructor(target: CalendarTargetId, url: string) {
    super('event-card-calendar', { target, url }, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'event-card-load': EventCardLoadEvent;
    'event-card-error': EventCardErrorEvent;
    'event-card-phase': EventCardPhaseEvent;
    'event-card-share': EventCardShareEvent;
    'event-card-calendar': EventCardCalendarEvent;
  }
}
