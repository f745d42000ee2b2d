import { describeBriefly, type Reading } from '../format/when.js';
import { isCalledOff, standingSchedule, type EventDetails } from '../model/event-details.js';
import type { Schedule } from '../model/schedule.js';
import { languageFor } from '../strings/language-for.js';
import type { Invitation } from './targets.js';

const lines = (...texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n');

/** How an event is read, and the language that the page says it is in, if it says so. */
interface Reader extends Reading {
  readonly lang: string | undefined;
}

/** The same times in UTC, for those who read an invitation in yet another zone. */
const inUtc = (schedule: Schedule): Schedule =>
  schedule.precision === 'instant' ? { ...schedule, zone: 'UTC' } : schedule;

/**
 * How an invitation is written: for everybody, and by nobody. The zone, the clock and the region of the one who sends it
 * would tell where they are.
 */
const impersonal = (reading: Reader): Reading => ({
  ...reading,
  ...(reading.lang ? {} : languageFor([reading.strings.language])),
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
export function invitationTo(
  details: EventDetails,
  text: string | undefined,
  pageUrl: string,
  reader: Reader,
): Invitation {
  const reading = impersonal(reader);
  const { name, url = pageUrl } = details;
  const schedule = standingSchedule(details);
  const when = describeBriefly(schedule, reading);
  const news = isCalledOff(details) ? reading.strings.notice[details.eventStatus] : '';
  return {
    title: name,
    text: text ?? lines(name, news, when),
    url,
    // Seldom asked for, and not cheap.
    get plainText() {
      return lines(text ?? name, news, when, describeBriefly(inUtc(schedule), reading), url);
    },
  };
}
