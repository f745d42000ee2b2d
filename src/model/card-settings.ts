import type { CardAttributes } from '../input/attributes.js';
import type { Problem } from './problem.js';
import { readFields, type Reader, type Report } from './reader.js';
import { parseDate } from './iso-8601.js';
import { date, line, oneOf, timeZoneName } from './readers.js';
import { safeDataUrl } from './safe-url.js';
import { lastInstantOf } from './schedule.js';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export type Theme = 'auto' | 'light' | 'dark';
/** The smallest unit that the countdown shows. */
export type CountdownGrain = 'seconds' | 'minutes' | 'none';

/** How the card shows the event; every value is valid. */
export interface CardSettings {
  /** Absolute URL of the file that tells the event. */
  readonly src: string | undefined;
  /** Minutes after which that file is asked for again; 0 for never. */
  readonly refresh: number;
  /** Instant in milliseconds after which it is not asked for; `undefined` for none. */
  readonly refreshUntil: number | undefined;
  /** Where addresses out of that file may lead, as in {@link isAllowed}; `undefined` for anywhere. */
  readonly allowHosts: readonly string[] | undefined;
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

/** All fields but the one that needs no reading. */
type ReadField = Exclude<keyof CardAttributes, 'structuredData'>;

// A week.
const LONGEST_REFRESH = 10_080;

// RFC 1123, 2.1, in lower case, with a port; international names are written in ASCII, as in a URL. And two schemes.
const HOST = /^((\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?|http:|tel:)$/;

const splitList = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const ids: Reader<readonly string[]> = {
  expected: 'ids separated by spaces, or none',
  read: text => {
    const list = splitList(text);
    if (!list.length) return undefined;
    return list.includes('none') ? [] : [...new Set(list)];
  },
};

const hosts: Reader<readonly string[]> = {
  expected: 'hosts such as ngo.example or *.ngo.example:8443, and http: or tel:, separated by spaces',
  read: (text, { base }) => {
    const list = splitList(text);
    if (!list.length || !list.every(host => HOST.test(host))) return undefined;
    // A page over http: has nothing to lose by it.
    return base.startsWith('http:') ? [...list, 'http:'] : list;
  },
};

const READERS = {
  src: {
    expected: "an address that starts with https:, or is on the page's own origin",
    read: (text, { base }) => safeDataUrl(text, base),
  },
  refresh: {
    expected: 'a whole number of minutes from 1 to 10080, or 0 for never',
    read: text => (/^\d{1,5}$/.test(text) && Number(text) <= LONGEST_REFRESH ? Number(text) : undefined),
  },
  refreshUntil: {
    expected: date.expected,
    read: text => {
      const until = parseDate(text);
      return until && lastInstantOf(until);
    },
  },
  allowHosts: hosts,
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
} satisfies Record<ReadField, Reader<unknown>>;

export type RawSettings = Partial<Record<ReadField, unknown>>;

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
 * @param base URL of the page
 */
export function readSettings(raw: RawSettings, base: string, knownIds: KnownIds): ReadSettings {
  const problems: Problem[] = [];
  const report: Report = problem => void problems.push(problem);
  const { share, calendar, refresh, allowHosts, countdown, headingLevel, theme, ...rest } = readFields(
    READERS,
    { name: 'attributes', raw, base },
    report,
  );
  const knownOf = (field: keyof KnownIds, list: readonly string[] | undefined) => {
    const known = knownIds[field];
    if (!list || list.every(id => known.includes(id))) return list;
    const message = `expected none, or ids out of ${known.join(', ')}`;
    report({ source: 'attributes', field, value: raw[field], message });
    const usable = list.filter(id => known.includes(id));
    // A list of nothing but mistakes is no list.
    return usable.length ? usable : undefined;
  };
  const settings: CardSettings = {
    ...rest,
    refresh: refresh ?? 60,
    // A list that is empty, or cannot be read, is there to keep something out: then nothing is let in.
    allowHosts: allowHosts ?? (raw.allowHosts === undefined || raw.allowHosts === null ? undefined : []),
    share: knownOf('share', share),
    calendar: knownOf('calendar', calendar),
    countdown: countdown ?? 'seconds',
    headingLevel: headingLevel ?? 3,
    theme: theme ?? 'auto',
  };
  return { settings, problems };
}
