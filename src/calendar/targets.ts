import { truncate } from '../utils/truncate.js';
import type { CalendarEntry } from './entry.js';
import { formatDay, formatInstant, withLinks } from './ics.js';

interface CalendarTargetDefinition {
  readonly id: string;
  /** Name of the service, the same in every language; so without "Calendar", which is not. */
  readonly service?: string;
  /** URL of a page that takes the entry; the target without one is a file. */
  readonly href?: (entry: CalendarEntry) => string;
}

// Some of these services reject longer URLs.
const MAX_DESCRIPTION_LENGTH = 500;

/** The description, truncated, and the links, of which one leads to the rest. */
const formatDetails = (entry: CalendarEntry) =>
  withLinks(entry, truncate(entry.description, MAX_DESCRIPTION_LENGTH));

const query = (parameters: Readonly<Record<string, string>>) =>
  Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const compact = ({ isAllDay }: CalendarEntry, at: number) => (isAllDay ? formatDay(at) : formatInstant(at));
const extended = ({ isAllDay }: CalendarEntry, at: number) =>
  new Date(at).toISOString().replace(isAllDay ? /T.*/ : /\.\d+/, '');

const toOutlook = (host: string) => (entry: CalendarEntry) =>
  `https://${host}/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: extended(entry, entry.start),
    enddt: extended(entry, entry.end),
    allday: entry.isAllDay ? 'true' : '',
    subject: entry.summary,
    body: formatDetails(entry),
    location: entry.location,
  })}`;

/** The calendars that an event can be added to. */
export const CALENDAR_TARGETS = [
  {
    id: 'google',
    service: 'Google',
    href: entry =>
      `https://calendar.google.com/calendar/render?${query({
        action: 'TEMPLATE',
        text: entry.summary,
        dates: `${compact(entry, entry.start)}/${compact(entry, entry.end)}`,
        details: formatDetails(entry),
        location: entry.location,
      })}`,
  },
  { id: 'outlook', service: 'Outlook.com', href: toOutlook('outlook.live.com') },
  { id: 'office365', service: 'Microsoft 365', href: toOutlook('outlook.office.com') },
  {
    id: 'yahoo',
    service: 'Yahoo',
    href: entry =>
      `https://calendar.yahoo.com/?${query({
        v: '60',
        title: entry.summary,
        st: compact(entry, entry.start),
        et: compact(entry, entry.end),
        dur: entry.isAllDay ? 'allday' : '',
        desc: formatDetails(entry),
        in_loc: entry.location,
      })}`,
  },
  { id: 'ics' },
] as const satisfies readonly CalendarTargetDefinition[];

export type CalendarTargetId = (typeof CALENDAR_TARGETS)[number]['id'];
export type CalendarTarget = CalendarTargetDefinition & { readonly id: CalendarTargetId };

export const CALENDAR_IDS: readonly CalendarTargetId[] = CALENDAR_TARGETS.map(({ id }) => id);
const DEFAULT_CALENDARS: readonly CalendarTargetId[] = ['google', 'outlook', 'office365', 'ics'];

/** The calendars of a list of ids, in its order. A cancellation is available as a file only. */
export const calendarTargets = (
  { status }: CalendarEntry,
  ids: readonly string[] = DEFAULT_CALENDARS,
): readonly CalendarTarget[] =>
  (status === 'CANCELLED' ? ids.filter(id => id === 'ics') : ids).flatMap((id): readonly CalendarTarget[] =>
    CALENDAR_TARGETS.filter(target => target.id === id),
  );
