import { defineEventCard } from './define.js';

export { EventCard } from './event-card.js';
export {
  EventCardCalendarEvent,
  EventCardErrorEvent,
  EventCardLoadEvent,
  EventCardPhaseEvent,
  EventCardShareEvent,
} from './events.js';
export type { CalendarTargetId } from './calendar/targets.js';
export type { EventAttributes } from './model/fields.js';
export type { CardAttributes } from './model/settings.js';
export type { SourceName } from './model/source.js';
export type { AsWritten } from './model/as-written.js';
export type { Duration } from './model/duration.js';
export type { EventDetails } from './model/event-details.js';
export type { AttendanceMode, EventStatus } from './model/event-terms.js';
export type { Fault, Issue } from './model/issue.js';
export type { Schedule } from './model/schedule.js';
export type { ShareTargetId } from './share/targets.js';
export type { Phase } from './state/phase.js';
export type { PartialStrings } from './strings/registry.js';
export type { Strings } from './strings/strings.js';
export type { EventCardEvents, EventCardListeners, EventCardTemplateAttributes } from './template-types.js';

// A server that imports the package has no registry.
if ('customElements' in globalThis) defineEventCard();
