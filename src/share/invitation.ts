import { describeBriefly, type Reading } from '../format/when.js';
import type { EventDetails } from '../model/event-details.js';
import type { Invitation } from './targets.js';

/**
 * What is passed on about an event: its name, the name with its date, and its page.
 *
 * @param text takes the place of name and date
 * @param pageUrl stands in where the event has no URL of its own
 */
export function invitationTo(
  { name, url, schedule }: EventDetails,
  text: string | undefined,
  pageUrl: string,
  reading: Reading,
): Invitation {
  const nameAndDate = [name, describeBriefly(schedule, reading)].filter(Boolean).join('\n');
  return { title: name, text: text ?? nameAndDate, url: url ?? pageUrl };
}
