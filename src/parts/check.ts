import { html, nothing } from 'lit';
import { formatScheduleLine } from '../format/when.js';
import { effectiveSchedule, type EventDetails } from '../model/event-details.js';
import { formatIssues, type Issue } from '../model/issue.js';
import type { Schedule } from '../model/schedule.js';
import type { CardSettings } from '../model/settings.js';
import { languageFor } from '../strings/language-for.js';

/** What a card can report to the editor of its page. */
export interface CheckView {
  readonly version: string;
  readonly issues: readonly Issue[];
  /** The event as it is shown; `undefined` if the card shows its children. */
  readonly event: EventDetails | undefined;
  /** IANA name of the zone that times are shown in. */
  readonly zone: string;
  /** Instant in milliseconds. */
  readonly now: number;
  readonly theme: CardSettings['theme'];
  /** Sentences on the file at `src`, and on what was read from each source. */
  readonly sources: readonly string[];
}

/** How to mend an issue whose message does not explain it; the first that matches counts. */
const REMEDIES: readonly (readonly [message: RegExp, remedy: string])[] = [
  [
    /^could|^not loaded/,
    'Open that address in a new tab. If the file shows, its server must allow other sites to read it (CORS).',
  ],
  [/^not JSON/, 'Look for a wrong comma or quotation mark; a JSON validator shows it.'],
  [/^found no/, 'It needs "@type": "Event" and a "name".'],
  [/allow-hosts/, 'Add the host to allow-hosts, or correct the address.'],
  [/larger|too many|at most/, 'Shorten it.'],
  [/$/, 'Correct it there.'],
];

const remedyFor = ({ message }: Issue) => REMEDIES.find(([pattern]) => pattern.test(message))?.[1];

/** What a start lacks, by its precision. */
const LACKS: Readonly<Partial<Record<Schedule['precision'], string>>> = {
  floating: 'its time zone is not known. Add time-zone="Europe/Zurich", or yours',
  date: 'no time of day is known. Write 2027-03-24T15:00 for one',
  month: 'no day is known. Write 2027-03-24 for one',
  none: 'no date is known. Write start-date="2027-03-24T15:00"',
};

const listTimes = ({ zone, now }: CheckView, event: EventDetails) => {
  const schedule = effectiveSchedule(event);
  const context = { ...languageFor(['en']), viewerZone: zone, hourCycle: 'h23', now } as const;
  if ('isWholeDays' in schedule) return [`When: ${formatScheduleLine(schedule, context)}`];
  if (schedule.precision !== 'instant') return [`When: ${LACKS[schedule.precision] ?? 'as written'}.`];
  return [...new Set([schedule.zone ?? zone, zone, 'UTC', 'America/New_York', 'Asia/Tokyo'])]
    .slice(0, 3)
    .map(zone => {
      // The end can have a clock of its own in the event's zone alone.
      const there = zone === schedule.zone ? schedule : { ...schedule, zone, endZone: zone };
      return `When, in ${zone}: ${formatScheduleLine(there, context)}`;
    });
};

const listHints = ({ organizer = [] }: EventDetails) =>
  organizer.length === 1 && organizer[0]?.name.includes(',')
    ? [`Organizer: “${organizer[0].name}” is one. Put a semicolon between two.`]
    : [];

const verdictOn = ({ event, issues }: CheckView) => {
  if (!event) return 'There is no event with a name: visitors see what is inside the element.';
  return issues.length ? `To be mended: ${issues.length}` : 'All is well.';
};

/**
 * The problems of a card, for the editor of the page. It is in English, as the names of attributes are.
 *
 * @csspart check - What the card found wrong, if the page's address ends with `#event-card-check`.
 */
export const renderCheck = (check: CheckView) => {
  const { event, issues, theme, version, sources } = check;
  const lines = [...(event ? [...listTimes(check, event), ...listHints(event)] : []), ...sources];
  return html`
    <section
      class="card check ${theme}"
      part="check"
      lang="en"
      dir="ltr"
      aria-label="Check of the event card"
    >
      <b>${verdictOn(check)}</b>
      ${
        issues.length
          ? html`<ul>
              ${issues.map(issue => html`<li><bdi>${formatIssues([issue])}</bdi> → ${remedyFor(issue)}</li>`)}
            </ul>`
          : nothing
      }
      <ul>
        ${lines.map(line => html`<li><bdi>${line}</bdi></li>`)}
        <li>event-card ${version}</li>
      </ul>
    </section>
  `;
};
