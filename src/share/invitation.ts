import { formatScheduleLine, type FormatContext } from '../format/when.js';
import { isAsWritten } from '../model/as-written.js';
import { effectiveSchedule, isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import type { Schedule } from '../model/schedule.js';
import { languageFor } from '../strings/language-for.js';
import { withoutRegion } from '../strings/tag.js';
import type { Invitation } from './targets.js';

/** The texts that are not empty, each once, on lines of their own. */
export const joinLines = (...texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n');

interface InvitationContext extends FormatContext {
  /** `lang` of the page, if it has one. */
  readonly lang: string | undefined;
}

/** The same times in UTC, for readers in other zones. */
const inUtc = (schedule: Schedule): Schedule =>
  schedule.precision === 'instant' ? { ...schedule, zone: 'UTC', endZone: 'UTC' } : schedule;

/** A context that does not depend on the sender. Their zone, clock and region would reveal where they are. */
const toImpersonal = (context: InvitationContext): FormatContext => {
  const { language } = context.strings;
  return {
    ...context,
    // A page may have added the strings of a region alone.
    ...(context.lang ? {} : languageFor([withoutRegion(language), language])),
    viewerZone: 'UTC',
    ownZone: 'UTC',
    hourCycle: undefined,
  };
};

/**
 * What is shared about an event: its name, date and URL.
 *
 * @param shareText replaces name and date
 * @param pageUrl URL of an event without one of its own
 */
export function createInvitation(
  details: EventDetails,
  shareText: string | undefined,
  pageUrl: string,
  viewerContext: InvitationContext,
): Invitation {
  const context = toImpersonal(viewerContext);
  const { name, url = pageUrl } = details;
  const schedule = effectiveSchedule(details);
  const when = formatScheduleLine(schedule, context);
  const notice = isAsWritten(details.eventStatus)
    ? details.eventStatus.asWritten
    : isCancelledOrPostponed(details)
      ? context.strings.notice[details.eventStatus]
      : '';
  return {
    title: name,
    text: shareText ?? joinLines(name, notice, when),
    url,
    plainText: joinLines(shareText ?? name, notice, when, formatScheduleLine(inUtc(schedule), context), url),
  };
}
