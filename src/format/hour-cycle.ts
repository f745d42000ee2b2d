import { readTag } from '../strings/tag.js';
import { dateTimeFormat } from './intl-cache.js';

export type HourCycle = Intl.DateTimeFormatOptions['hourCycle'];

/**
 * The viewer's clock: 12 or 24 hours. It follows the viewer's languages, not the page's.
 *
 * @param tags language tags in order of preference; those that cannot be read are skipped
 */
export const findHourCycle = (tags: readonly string[]): HourCycle => {
  const locale = tags.map(readTag).find(tag => tag !== undefined);
  return locale === undefined
    ? undefined
    : dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;
};
