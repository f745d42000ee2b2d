import { date, line, oneOf, timeZoneName } from './field-parsers.js';
import { parseDate } from './iso-8601.js';
import type { Issue } from './issue.js';
import {
  parseFields,
  toLabel,
  type FieldParser,
  type NumberParser,
  type PropertyValue,
  type TextParser,
} from './parse-fields.js';
import { safeDataUrl } from './safe-url.js';
import { toLastInstant } from './schedule.js';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** One week. */
const MAX_REFRESH_MINUTES = 10_080;

// RFC 1123, 2.1, in lower case, with a port; international names are in ASCII, as in a URL. And two schemes.
const HOST = /^((\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?|http:|tel:)$/;

const splitList = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const ids: TextParser<readonly string[]> = {
  expected: 'ids separated by spaces, or none',
  parse: text => {
    const list = splitList(text);
    if (!list.length) return undefined;
    return list.includes('none') ? [] : [...new Set(list)];
  },
};

const hosts: TextParser<readonly string[]> = {
  expected: 'hosts such as ngo.example or *.ngo.example:8443, and http: or tel:, separated by spaces',
  parse: (text, { base }) => {
    const list = splitList(text);
    if (!list.length || !list.every(host => HOST.test(host))) return undefined;
    // On a page over http:, links over http: are no downgrade.
    return base.startsWith('http:') ? [...list, 'http:'] : list;
  },
};

const dataUrl: TextParser<string> = {
  expected: "an address that starts with https:, or is on the page's own origin",
  parse: (text, { base }) => safeDataUrl(text, base),
  isUrl: true,
};

const minutes: NumberParser = {
  expected: 'a whole number of minutes from 1 to 10080, or 0 for never',
  takesNumber: true,
  parse: text => (/^\d{1,5}$/.test(text) && Number(text) <= MAX_REFRESH_MINUTES ? Number(text) : undefined),
};

const lastInstant: TextParser<number> = {
  expected: date.expected,
  parse: text => {
    const until = parseDate(text);
    return until && toLastInstant(until);
  },
};

const headingLevel: NumberParser<HeadingLevel> = {
  expected: 'a whole number from 1 to 6',
  takesNumber: true,
  parse: text => HEADING_LEVELS.find(level => text === String(level)),
};

/** How the card loads and shows its event, as {@link EVENT_FIELDS} for the event itself. */
export const SETTINGS_FIELDS = {
  /** JSON-LD of the event, over HTTPS or from the page's own origin. What the page itself specifies overrides it, field by field. */
  src: dataUrl,
  /** Minutes between two requests for `src` while the card is visible; 1 to 10080, `0` for a single request. Default: 60. */
  refresh: { ...minutes, default: 60 },
  /** ISO 8601: the file at `src` is not requested after this. It does not set the event's own end. */
  refreshUntil: { ...lastInstant, attribute: 'refresh-until' },
  /**
   * Restricts links, mail addresses and images in `src` to these hosts, separated by spaces; `*.ngo.example` for all
   * subdomains, `tel:` for telephone numbers. Empty: none.
   */
  allowHosts: { ...hosts, attribute: 'allow-hosts' },
  /** Share targets by id, in this order, separated by spaces; `none` for none. */
  share: ids,
  /** Text that is shared. Default: name and date. */
  shareText: { ...line, attribute: 'share-text' },
  /** Calendars by id, in this order, separated by spaces; `none` for none. */
  calendar: ids,
  /** `seconds` (default), `minutes`, or `none`. */
  countdown: { ...oneOf('seconds', 'minutes', 'none'), default: 'seconds' },
  /** Heading level of the title, 1 to 6. Default: 3. */
  headingLevel: { ...headingLevel, attribute: 'heading-level', default: 3 },
  /** `auto` (default) follows the page's `color-scheme`; `light` or `dark`. */
  theme: { ...oneOf('auto', 'light', 'dark'), default: 'auto' },
  /** `h12` or `h23` (UTS 35, `hc`): the clock. Default: the visitor's habit, if people write it in the language. */
  hourCycle: { ...oneOf('h12', 'h23'), attribute: 'hour-cycle' },
  /** IANA name of the zone to show times in. Default: the visitor's own. */
  viewerTimeZone: { ...timeZoneName, attribute: 'viewer-time-zone' },
} as const satisfies Readonly<Record<string, FieldParser<unknown>>>;

type SettingsField = keyof typeof SETTINGS_FIELDS;

/** The properties of the element that set how it loads and shows its event. */
export type CardAttributes = {
  -readonly [Field in SettingsField]: PropertyValue<(typeof SETTINGS_FIELDS)[Field]>;
} & {
  structuredData: boolean;
};

/** How the card shows the event; every value is valid. */
export interface CardSettings {
  /** Absolute URL of the event's file, with its fragment. */
  readonly src: string | undefined;
  /** Minutes between two requests for that file; 0 for a single request. */
  readonly refresh: number;
  /** Instant in milliseconds after which the file is not requested. */
  readonly refreshUntil: number | undefined;
  /** Hosts and schemes that URLs in that file may lead to; `undefined` for any. */
  readonly allowHosts: readonly string[] | undefined;
  /** Ids of share targets, in order; `undefined` for the default ones. */
  readonly share: readonly string[] | undefined;
  readonly shareText: string | undefined;
  /** Ids of calendars, in order; `undefined` for the default ones. */
  readonly calendar: readonly string[] | undefined;
  /** The smallest unit of the countdown. */
  readonly countdown: 'seconds' | 'minutes' | 'none';
  readonly headingLevel: HeadingLevel;
  readonly theme: 'auto' | 'light' | 'dark';
  /** UTS 35, `hc`; `undefined` for that of the viewer and the language. */
  readonly hourCycle: 'h12' | 'h23' | undefined;
  /** IANA name. */
  readonly viewerTimeZone: string | undefined;
}

export type RawSettings = Readonly<Partial<Record<SettingsField, unknown>>>;

export interface ParsedSettings {
  readonly settings: CardSettings;
  readonly issues: readonly Issue[];
}

/** All ids of the fields that list some. */
export type KnownIds = Readonly<Record<'share' | 'calendar', readonly string[]>>;

/**
 * Validates the settings of a card. An invalid value is reported and replaced by its default.
 *
 * @param base URL of the page
 */
export function parseSettings(raw: RawSettings, base: string, knownIds: KnownIds): ParsedSettings {
  const issues: Issue[] = [];
  const values = parseFields(SETTINGS_FIELDS, { name: 'attributes', raw, base }, issue => issues.push(issue));
  const keepKnown = (field: keyof KnownIds) => {
    const list = values[field];
    const known = knownIds[field];
    if (!list || list.every(id => known.includes(id))) return list;
    const message = `expected none, or ids out of ${known.join(', ')}`;
    issues.push({
      source: 'attributes',
      field: toLabel('attributes', field, SETTINGS_FIELDS[field]),
      value: raw[field],
      message,
    });
    const usable = list.filter(id => known.includes(id));
    // A list of unknown ids alone must not hide every button.
    return usable.length ? usable : undefined;
  };
  const { refresh, countdown, headingLevel, theme } = SETTINGS_FIELDS;
  const settings: CardSettings = {
    ...values,
    refresh: values.refresh ?? refresh.default,
    // An empty or invalid list is a mistake in a protection: then nothing is allowed.
    allowHosts:
      values.allowHosts ?? (raw.allowHosts === undefined || raw.allowHosts === null ? undefined : []),
    share: keepKnown('share'),
    calendar: keepKnown('calendar'),
    countdown: values.countdown ?? countdown.default,
    headingLevel: values.headingLevel ?? headingLevel.default,
    theme: values.theme ?? theme.default,
  };
  return { settings, issues };
}
