import type { CardAttributes } from '../input/attributes.js';
import type { Problem } from './problem.js';
import { line, oneOf, readFields, timeZoneName, type Reader, type Report } from './reader.js';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export type Theme = 'auto' | 'light' | 'dark';
/** The smallest unit that the countdown shows. */
export type CountdownGrain = 'seconds' | 'minutes' | 'none';

/** How the card shows the event; every value is valid. */
export interface CardSettings {
  /** Ids of share targets, in order; `undefined` for the default ones. */
  readonly share: readonly string[] | undefined;
  readonly shareText: string | undefined;
  /** Ids of calendars, in order; `undefined` for the default ones. */
  readonly calendar: readonly string[] | undefined;
  readonly countdown: CountdownGrain;
  readonly headingLevel: HeadingLevel;
  readonly theme: Theme;
  /** IANA name. */
  readonly viewerTimeZone: string | undefined;
}

const ids: Reader<readonly string[]> = {
  expected: 'ids separated by spaces, or none',
  read: text => {
    const list = text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (!list.length) return undefined;
    return list.includes('none') ? [] : [...new Set(list)];
  },
};

const READERS = {
  share: ids,
  shareText: line,
  calendar: ids,
  countdown: oneOf('seconds', 'minutes', 'none'),
  headingLevel: {
    expected: 'a whole number from 1 to 6',
    read: text => HEADING_LEVELS.find(level => text === String(level)),
  },
  theme: oneOf('auto', 'light', 'dark'),
  viewerTimeZone: timeZoneName,
} satisfies Record<keyof CardAttributes, Reader<unknown>>;

export type RawSettings = Partial<Record<keyof CardAttributes, unknown>>;

export interface ReadSettings {
  readonly settings: CardSettings;
  readonly problems: readonly Problem[];
}

/** The ids that there are for each field that lists some. */
export type KnownIds = Readonly<Record<'share' | 'calendar', readonly string[]>>;

/**
 * Validates the settings of a card. A bad value is told in `problems` and its default stands in.
 *
 * @param raw what was written, by field
 */
export function readSettings(raw: RawSettings, knownIds: KnownIds): ReadSettings {
  const problems: Problem[] = [];
  const report: Report = problem => void problems.push(problem);
  const { share, calendar, countdown, headingLevel, theme, ...rest } = readFields(READERS, raw, '', report);
  const knownOf = (field: keyof KnownIds, list: readonly string[] | undefined) => {
    const known = knownIds[field];
    if (!list || list.every(id => known.includes(id))) return list;
    report({ field, value: raw[field], message: `expected none, or ids out of ${known.join(', ')}` });
    const usable = list.filter(id => known.includes(id));
    // A list of nothing but mistakes is no list.
    return usable.length ? usable : undefined;
  };
  const settings: CardSettings = {
    ...rest,
    share: knownOf('share', share),
    calendar: knownOf('calendar', calendar),
    countdown: countdown ?? 'seconds',
    headingLevel: headingLevel ?? 3,
    theme: theme ?? 'auto',
  };
  return { settings, problems };
}
