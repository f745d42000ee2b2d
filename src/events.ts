import type { CalendarTargetId } from './calendar/targets.js';
import type { SourceName } from './model/source.js';
import type { EventDetails } from './model/event-details.js';
import type { Issue } from './model/issue.js';
import type { ShareTargetId } from './share/targets.js';
import type { Phase } from './state/phase.js';

/** All events of the card bubble, and cross the borders of shadow trees. */
class CardEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: keyof HTMLElementEventMap, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
  }
}

/** There is an event to show, new or changed. */
export class EventCardLoadEvent extends CardEvent<{
  readonly details: EventDetails;
  /** What brought it: the file at `src`, JSON-LD in the element, the property `event`, or the attributes. */
  readonly source: SourceName;
}> {
  constructor(details: EventDetails, source: SourceName) {
    super('event-card-load', { details, source });
  }
}

/** Some of what was given cannot be used; the rest is shown. */
export class EventCardErrorEvent extends CardEvent<{ readonly problems: readonly Issue[] }> {
  constructor(problems: readonly Issue[]) {
    super('event-card-error', { problems });
  }
}

/** The event has come into another phase since it was first shown. */
export class EventCardPhaseEvent extends CardEvent<{
  readonly phase: Phase;
  readonly previous: Phase;
}> {
  constructor(phase: Phase, previous: Phase) {
    super('event-card-phase', { phase, previous });
  }
}

/** A visitor is about to pass the event on; `preventDefault()` keeps the card from doing it. */
export class EventCardShareEvent extends CardEvent<{
  readonly target: ShareTargetId;
  /** The event's URL, which is what is shared. */
  readonly url: string;
}> {
  constructor(target: ShareTargetId, url: string) {
    super('event-card-share', { target, url }, true);
  }
}

/** A visitor is about to add the event to a calendar; `preventDefault()` keeps the card from doing it. */
export class EventCardCalendarEvent extends CardEvent<{
  readonly target: CalendarTargetId;
  /** What is about to be opened, or downloaded. */
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
