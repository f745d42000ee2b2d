import type { EventField, Source } from './source.js';
import { toAgenda, type AgendaItem } from './agenda.js';
import { mergeSources, parseSources, type EventValues } from './fields.js';
import { findNewDates, findPageTiming, toSchedule, UNSCHEDULED, type EventTiming } from './event-schedule.js';
import type { CalendarDate } from './iso-8601.js';
import type { Issue } from './issue.js';
import { fieldLabel } from './parse-fields.js';
import { startingAt, type Schedule } from './schedule.js';

/** Fields whose values are found in others. */
type ReadOnly = 'startDate' | 'endDate' | 'doorTime' | 'previousStartDate' | 'eventSchedule' | 'subEvent';

/** An event as the card shows it: every value is valid. A field that was not given, or not usable, is `undefined`. */
export interface EventDetails
  extends Readonly<Omit<EventValues, ReadOnly | 'name' | 'eventStatus'>>, EventTiming {
  readonly name: string;
  /** When it takes place; the first time, of an event that is repeated. */
  readonly schedule: Schedule;
  readonly previousSchedule: Schedule;
  /** When the doors open. */
  readonly doorSchedule: Schedule;
  readonly agenda: readonly AgendaItem[];
  /** URL of the file that the event comes out of. */
  readonly fileUrl: string | undefined;
  /** Whether the picture comes out of a file of another site, and so is asked for without cookies. */
  readonly isImageForeign: boolean;
}

/** Whether the event does not take place as it was announced; such an event is not waited for. */
export const isCancelledOrPostponed = <Details extends Pick<EventDetails, 'eventStatus'>>(
  details: Details,
): details is Details & { readonly eventStatus: 'cancelled' | 'postponed' } =>
  details.eventStatus === 'cancelled' || details.eventStatus === 'postponed';

/** The schedule that still holds: the date that a postponed event carries does not. */
export const effectiveSchedule = ({ eventStatus, schedule }: EventDetails): Schedule =>
  eventStatus === 'postponed' ? UNSCHEDULED : schedule;

export interface ParsedEvent {
  /** `undefined` without a usable name. */
  readonly details: EventDetails | undefined;
  /** When it takes place by what the page itself says, without the file. */
  readonly pageTiming: EventTiming;
  readonly issues: readonly Issue[];
}

/**
 * Validates an event. A bad value is left out and told in `issues`; this function never throws.
 *
 * @param sources what was written, the last word last
 * @param isComplete whether no other source is to come, so that what is missing can be told
 */
export function parseEvent(sources: readonly Source[], isComplete = true): ParsedEvent {
  const issues: Issue[] = [];
  const read = parseSources(sources, issue => void issues.push(issue));
  const { fields: merged, sourceOf } = mergeSources(read);
  const fields = { ...merged, ...findNewDates(read) };
  const pageTiming = findPageTiming(read);
  const reportField = (field: EventField, message: string) => {
    const source = sourceOf(field) ?? sources.at(-1);
    if (!isComplete || !source) return;
    const { name, raw } = source;
    issues.push({ source: name, field: fieldLabel(name, field), value: raw[field] ?? '', message });
  };
  const isReported = (name: EventField) =>
    issues.some(({ source, field }) => field === fieldLabel(source, name));
  if (!fields.name) {
    const isBlank = !issues.length && Object.values(fields).every(value => value === undefined);
    if (!isBlank && !isReported('name')) reportField('name', 'expected the title of the event');
    return { details: undefined, pageTiming, issues };
  }
  if (fields.price && !fields.priceCurrency && !isReported('priceCurrency'))
    reportField('priceCurrency', 'expected beside a price');
  return {
    details: {
      ...toDetails({ ...fields, name: fields.name }, reportField),
      fileUrl: sources.find(({ name }) => name === 'remote')?.fileUrl,
      isImageForeign: sourceOf('image')?.foreignTo !== undefined,
    },
    pageTiming,
    issues,
  };
}

type ReportField = (field: EventField, message: string) => void;

function toDetails(
  fields: EventValues & { readonly name: string },
  reportField: ReportField,
): Omit<EventDetails, 'fileUrl' | 'isImageForeign'> {
  const { startDate, endDate, doorTime, previousStartDate, eventSchedule, subEvent, ...rest } = fields;
  const { timeZone } = fields;
  const startOf = (date: CalendarDate | undefined) => (date ? startingAt(date, timeZone) : UNSCHEDULED);
  return {
    ...rest,
    eventStatus: fields.eventStatus ?? 'scheduled',
    schedule: toSchedule(fields, reportField),
    recurrence: eventSchedule,
    previousSchedule: startOf(previousStartDate),
    doorSchedule: startOf(doorTime),
    agenda: toAgenda(subEvent, timeZone),
  };
}
