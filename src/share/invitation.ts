import { formatScheduleLine, type FormatContext } from '../format/when.js';
import { isCancelledOrPostponed, effectiveSchedule, type EventDetails } from '../model/event-details.js';
import type { Schedule } from '../model/schedule.js';
import { languageFor } from '../strings/language-for.js';
import type { Invitation } from './targets.js';

const lines = (...texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n');

/** How an event is read, and the language that the page says it is in, if it says so. */
interface InvitationContext extends FormatContext {
  readonly lang: string | undefined;
}

/** The same times in UTC, for those who read an invitation in yet another zone. */
const inUtc = (schedule: Schedule): Schedule =>
  schedule.precision === 'instant' ? { ...schedule, zone: 'UTC' } : schedule;

/**
 * How an invitation is written: for everybody, and by nobody. The zone, the clock and the region of the one who sends it
 * would tell where they are.
 */
const impersonal = (context: InvitationContext): FormatContext => ({
  ...context,
  ...(context.lang ? {} : languageFor([context.strings.language])),
  viewerZone: 'UTC',
  isForeignZone: false,
  hourCycle: undefined,
});

/**
 * What is passed on about an event: its name, the name with its date, and its page.
 *
 * @param text takes the place of name and date
 * @param pageUrl stands in where the event has no URL of its own
 */
export function createInvitation(
  details: EventDetails,
  text: string | undefined,
  pageUrl: string,
  reader: InvitationContext,
): Invitation {
  const context = impersonal(reader);
  const { name, url = pageUrl } = details;
  const schedule = effectiveSchedule(details);
  const when = formatScheduleLine(schedule, context);
  const news = isCancelledOrPostponed(details) ? context.strings.notice[details.eventStatus] : '';
  return {
    title: name,
    text: text ?? lines(name, news, when),
    url,
    // Seldom asked for, and not cheap.
    get plainText() {
      return lines(text ?? name, news, when, formatScheduleLine(inUtc(schedule), context), url);
    },
  };
}
