import type { CardAttributes } from '../input/attributes.js';
import type { Issue } from './issue.js';
import { parseFields, type FieldParser, type ReportIssue } from './parse-fields.js';
import { parseDate } from './iso-8601.js';
import { date, line, oneOf, timeZoneName } from './field-parsers.js';
import { safeDataUrl } from './safe-url.js';
import { toLastInstant } from './schedule.js';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export type Theme = 'auto' | 'light' | 'dark';
/** The smallest unit that the countdown shows. */
export type CountdownUnit = 'seconds' | 'minutes' | 'none';

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
  readonly countdown: CountdownUnit;
  readonly headingLevel: HeadingLevel;
  readonly theme: Theme;
  /** IANA name. */
  readonly viewerTimeZone: string | undefined;
}

/** All fields but the one that needs no reading. */
type ReadField = Exclude<keyof CardAttributes, 'structuredData'>;

// A week.
const MAX_REFRESH_MINUTES = 10_080;

// RFC 1123, 2.1, in lower case, with a port; international names are written in ASCII, as in a URL. And two schemes.
const HOST = /^((\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?|http:|tel:)$/;

const splitList = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const ids: FieldParser<readonly string[]> = {
  expected: 'ids separated by spaces, or none',
  parse: text => {
    const list = splitList(text);
    if (!list.length) return undefined;
    return list.includes('none') ? [] : [...new Set(list)];
  },
};

const hosts: FieldParser<readonly string[]> = {
  expected: 'hosts such as ngo.example or *.ngo.example:8443, and http: or tel:, separated by spaces',
  parse: (text, { base }) => {
    const list = splitList(text);
    if (!list.length || !list.every(host => HOST.test(host))) return undefined;
    // A page over http: has nothing to lose by it.
    return base.startsWith('http:') ? [...list, 'http:'] : list;
  },
};

const PARSERS = {
  src: {
    expected: "an address that starts with https:, or is on the page's own origin",
    parse: (text, { base }) => safeDataUrl(text, base),
  },
  refresh: {
    expected: 'a whole number of minutes from 1 to 10080, or 0 for never',
    parse: text => (/^\d{1,5}$/.test(text) && Number(text) <= MAX_REFRESH_MINUTES ? Number(text) : undefined),
  },
  refreshUntil: {
    expected: date.expected,
    parse: text => {
      const until = parseDate(text);
      return until && toLastInstant(until);
    },
  },
  allowHosts: hosts,
  share: ids,
  shareText: line,
  calendar: ids,
  countdown: oneOf('seconds', 'minutes', 'none'),
  headingLevel: {
    expected: 'a whole number from 1 to 6',
    parse: text => HEADING_LEVELS.find(level => text === String(level)),
  },
  theme: oneOf('auto', 'light', 'dark'),
  viewerTimeZone: timeZoneName,
} satisfies Record<ReadField, FieldParser<unknown>>;

export type RawSettings = Partial<Record<ReadField, unknown>>;

export interface ParsedSettings {
  readonly settings: CardSettings;
  readonly issues: readonly Issue[];
}

/** The ids that there are for each field that lists some. */
export type KnownIds = Readonly<Record<'share' | 'calendar', readonly string[]>>;

/**
 * Validates the settings of a card. A bad value is told in `issues` and its default stands in.
 *
 * @param raw what was written, by field
 * @param base URL of the page
 */
export function parseSettings(raw: RawSettings, base: string, knownIds: KnownIds): ParsedSettings {
  const issues: Issue[] = [];
  const report: ReportIssue = issue => void issues.push(issue);
  const { share, calendar, refresh, allowHosts, countdown, headingLevel, theme, ...rest } = parseFields(
    PARSERS,
    { name: 'attributes', raw, base },
    report,
  );
  const keepKnown = (field: keyof KnownIds, list: readonly string[] | undefined) => {
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
    share: keepKnown('share', share),
    calendar: keepKnown('calendar', calendar),
    countdown: countdown ?? 'seconds',
    headingLevel: headingLevel ?? 3,
    theme: theme ?? 'auto',
  };
  return { settings, issues };
}
