import { isKnown } from '../../src/model/schedule.js';
import { expect } from '@open-wc/testing';
import { listFacts } from '../../src/format/facts.js';
import { formatScheduleLine, formatItemTime, formatWhen, type FormatContext } from '../../src/format/when.js';
import { readFirst } from './json-ld.js';
import type { Source } from '../../src/model/fields.js';
import { parseEvent, type EventDetails } from '../../src/model/event-details.js';
import { formatIssues } from '../../src/model/issue.js';
import { stateAt } from '../../src/state/card-state.js';
import { timeLeftUntil } from '../../src/state/time-left.js';
import { occurrenceAt } from '../../src/state/occurrence.js';
import { languageFor } from '../../src/strings/language-for.js';
import { toJsonLd } from '../../src/structured-data/to-json-ld.js';

/** Text that must not appear on a card: stringified non-values and names of fields. */
export const NONSENSE =
  /NaN|undefined|Invalid Date|\bnull\b|\[object|Infinity|doorTime|inLanguage|dialIn|superEvent|startDate|attendanceMode/;

const LINK = /^(https?|mailto|tel):/;
const ZONE = 'Europe/Zurich';
const NOW = Date.parse('2027-03-12T10:00:00Z');

const LINKS = [
  'url',
  'image',
  'locationUrl',
  'registrationUrl',
  'joinUrl',
  'recordingUrl',
  'followUpUrl',
] as const;

const textsOf = (details: EventDetails, now: number): readonly string[] => {
  const schedule = occurrenceAt(details, now, ZONE);
  const current = { ...details, schedule };
  const { countdownTo, distance, nextChange } = stateAt(current, now, ZONE);
  const timeLeft = countdownTo === undefined ? undefined : timeLeftUntil(countdownTo, now, 'seconds').value;
  expect(nextChange, 'next change').to.be.greaterThan(now);
  const reading: FormatContext = { ...languageFor(['en']), viewerZone: ZONE, hourCycle: 'h23', now };
  const when = formatWhen(schedule, reading);
  const facts = listFacts(current, reading);
  for (const { href } of facts) if (href !== undefined) expect(href).to.match(LINK);
  return [
    ...[when.datetime, when.date, ...when.times, ...Object.values(when.dateBadge ?? {})],
    ...facts.map(({ value }) => value),
    ...Object.values({ ...timeLeft, ...distance }).map(String),
    formatScheduleLine(schedule, reading),
    ...details.agenda.map(item => formatItemTime(item.schedule, schedule, reading)),
  ];
};

/**
 * Runs a JSON document through every stage of a card at several instants, and back to JSON-LD.
 *
 * @returns all texts of the event; `undefined` if the document has none
 */
export function runEndToEnd(
  document: unknown,
  origin: Partial<Source> = {},
): { readonly details: EventDetails; readonly words: readonly string[] } | undefined {
  const { raw } = readFirst(document, ['en', 'fr'], '');
  if (!raw) return undefined;
  const { details, issues } = parseEvent([
    { name: 'remote', base: 'https://ngo.example/e.json', ...origin, raw },
  ]);
  expect(formatIssues(issues)).to.be.a('string');
  if (!details) return undefined;
  for (const link of LINKS) if (details[link] !== undefined) expect(details[link]).to.match(LINK);
  for (const { url } of details.organizer ?? []) if (url !== undefined) expect(url).to.match(/^https?:/);
  const written = JSON.stringify(toJsonLd(details, 'urn:event', 'https://ngo.example/'));
  expect(readFirst(JSON.parse(written), ['en']).raw?.name, 'name in the written JSON-LD').to.be.a('string');
  const { schedule } = details;
  const start = isKnown(schedule) ? schedule.start : NOW;
  const words = [NOW, start, start + 36e5, start + 400 * 864e5].flatMap(now => textsOf(details, now));
  return { details, words };
}
