import { readTag } from '../strings/tag.js';
import { dateTimeFormat } from './intl-cache.js';

export type HourCycle = Intl.DateTimeFormatOptions['hourCycle'];

/** Languages in which people write times in halves of the day. "3:00 PM" is foreign to the others, and torn from right to left. */
const WRITES_HALVES = /^(ar|bn|en|es|fil|hi|ja|ko|ur|vi|zh)\b/;

const cycleOf = (locale: string) => dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;

/**
 * The viewer's clock: their habit of 24 hours in every language, and that of 12 in those that write it.
 *
 * @param tags the viewer's language tags in order of preference; those that cannot be read are skipped
 * @param locale canonical BCP 47 tag of the language that times are written in
 */
export const findHourCycle = (tags: readonly string[], locale: string): HourCycle => {
  const preferred = tags.map(readTag).find(tag => tag !== undefined);
  const habit = preferred && cycleOf(preferred);
  return habit === 'h23' || (habit && WRITES_HALVES.test(locale)) ? habit : cycleOf(locale);
};
