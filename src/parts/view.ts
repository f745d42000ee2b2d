import { toCalendarEntry, type CalendarEntry } from '../calendar/entry.js';
import { calendarTargets, type CalendarTarget } from '../calendar/targets.js';
import { listFacts, type Fact } from '../format/facts.js';
import type { HourCycle } from '../format/hour-cycle.js';
import { capitalize, formatDistance } from '../format/units.js';
import {
  formatItemTime,
  formatScheduleLine,
  formatWhen,
  type FormatContext,
  type When,
} from '../format/when.js';
import { effectiveSchedule, isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import { UNSCHEDULED, type Schedule } from '../model/schedule.js';
import type { CardSettings } from '../model/settings.js';
import { availableTargets } from '../share/available-targets.js';
import { createInvitation } from '../share/invitation.js';
import type { Invitation, ShareTarget } from '../share/targets.js';
import { stateAt, type CardState } from '../state/card-state.js';
import { toOccurrence } from '../state/occurrence.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { ResolvedLanguage } from '../strings/language.js';
import type { ResolvedZone } from '../zone/zone-controller.js';
import type { Countdown } from './countdown-controller.js';

/** What a view depends on besides the event. */
export interface ViewContext {
  readonly language: ResolvedLanguage;
  readonly settings: CardSettings;
  readonly zone: ResolvedZone;
  readonly hourCycle: HourCycle;
  /** Instant in milliseconds. */
  readonly now: number;
  /** The page's URL for others; empty if it has none. */
  readonly pageUrl: string;
  readonly prefersReducedMotion: boolean;
}

/** Everything that the card shows, formatted once per update. */
export interface CardView extends ViewContext {
  /** Names of the slots with content that the card does not show itself; the default slot is ''. */
  readonly filledSlots: ReadonlySet<string>;
  /** The event, with the schedule of its current or next occurrence. */
  readonly occurrence: EventDetails;
  /** IRI of the event, unique on the page. */
  readonly iri: string;
  readonly state: CardState;
  readonly countdown: Countdown | undefined;
  readonly when: When;
  /** The distance, such as "in 12 days"; `undefined` for none. */
  readonly distance: string | undefined;
  /** The date that is no longer valid; '' for none. */
  readonly formerDate: string;
  readonly facts: readonly Fact[];
  readonly agenda: readonly AgendaRow[];
  readonly calendar: CalendarView | undefined;
  readonly invitation: Invitation;
  readonly shareTargets: readonly ShareTarget[];
}

export interface AgendaRow {
  readonly name: string;
  /** '' if it is not known. */
  readonly time: string;
  readonly performer: readonly string[];
}

export interface CalendarView {
  readonly entry: CalendarEntry;
  readonly targets: readonly CalendarTarget[];
}

const formatDistanceLine = ({ phase, distance }: CardState, context: FormatContext) => {
  const { strings } = context;
  if (phase === 'ended') return strings.ended;
  if (!distance) return undefined;
  const text = formatDistance(distance, context);
  if (phase === 'live') return fillPlaceholders(strings.ends, { distance: text });
  // Nobody writes "0 minutes ago"; the status shows that the event has started.
  if (phase === 'started')
    return distance.value ? fillPlaceholders(strings.started, { distance: text }) : undefined;
  return capitalize(text, context);
};

/** The former date: the previous one, or the one that a postponed event still carries. */
const formerSchedule = ({ eventStatus, schedule, previousSchedule }: EventDetails): Schedule => {
  if (eventStatus === 'postponed' && previousSchedule.precision === 'none') return schedule;
  return eventStatus === 'postponed' || eventStatus === 'rescheduled' ? previousSchedule : UNSCHEDULED;
};

const toCountdown = (
  { countdownTo: target }: CardState,
  { settings: { countdown }, language, prefersReducedMotion }: ViewContext,
): Countdown | undefined =>
  target === undefined || countdown === 'none'
    ? undefined
    : { target, smallestUnit: prefersReducedMotion ? 'minutes' : countdown, language };

const toCalendarView = (entry: CalendarEntry | undefined, ids: CardSettings['calendar']) => {
  const targets = entry ? calendarTargets(entry, ids) : [];
  return entry && targets.length ? { entry, targets } : undefined;
};

/** Composes the view of an event, but for its slots. `identify` gives its IRI. */
export function composeView(
  details: EventDetails,
  context: ViewContext,
  identify: (occurrence: EventDetails) => string,
): Omit<CardView, 'filledSlots'> {
  const { language, settings, zone, hourCycle, now, pageUrl } = context;
  const occurrence = toOccurrence(details, now, zone.zone);
  const { schedule, agenda } = occurrence;
  const state = stateAt(occurrence, now, zone.zone);
  const iri = identify(occurrence);
  const format = { ...language, viewerZone: zone.zone, ownZone: zone.own, hourCycle, now };
  const invitation = createInvitation(occurrence, settings.shareText, pageUrl, format);
  const when = formatWhen(effectiveSchedule(occurrence), format);
  return {
    ...context,
    occurrence,
    iri,
    state,
    countdown: toCountdown(state, context),
    when: when.isAuthorText ? when : { ...when, date: capitalize(when.date, format) },
    distance: isCancelledOrPostponed(occurrence) ? undefined : formatDistanceLine(state, format),
    formerDate: formatScheduleLine(formerSchedule(occurrence), format),
    facts: listFacts(occurrence, format),
    agenda: agenda.map(item => ({ ...item, time: formatItemTime(item.schedule, schedule, format) })),
    calendar: toCalendarView(
      toCalendarEntry(occurrence, state.phase, iri, pageUrl, language.strings.action),
      settings.calendar,
    ),
    invitation,
    shareTargets: availableTargets(settings.share, invitation),
  };
}
