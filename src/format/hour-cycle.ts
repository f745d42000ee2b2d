import { canonicalTag } from '../strings/tag.js';
import { dateTimeFormat } from './intl-cache.js';

export type HourCycle = Intl.DateTimeFormatOptions['hourCycle'];

/**
 * Whether the viewer reads the clock by 12 or 24 hours. That is a habit of theirs, whatever language the page is in.
 *
 * @param tags the viewer's languages, BCP 47 tags in order of preference; invalid ones are passed over
 */
export const findHourCycle = (tags: readonly string[]): HourCycle => {
  const locale = tags.map(canonicalTag).find(tag => tag !== undefined);
  return locale === undefined
    ? undefined
    : dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;
};
