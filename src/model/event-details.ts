import type { EventField, EventSource } from '../input/raw-event.js';
import { agendaOf, type AgendaItem } from './agenda.js';
import { merge, readSources, type Fields } from './event-fields.js';
import { datesOfFile, occasionOfPage, scheduleOf, UNSCHEDULED, type Occasion } from './event-schedule.js';
import type { CalendarDate } from './iso-8601.js';
import type { Problem } from './problem.js';
import { nameIn } from './reader.js';
import { startingAt, type Schedule } from './schedule.js';

/** Fields whose values are found in others. */
type ReadOnly = 'startDate' | 'endDate' | 'doorTime' | 'previousStartDate' | 'eventSchedule' | 'subEvent';

/** An event as the card shows it: every value is valid. A field that was not given, or not usable, is `undefined`. */
export interface EventDetails extends Readonly<Omit<Fields, ReadOnly | 'name' | 'eventStatus'>>, Occasion {
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
export const isCalledOff = <Details extends Pick<EventDetails, 'eventStatus'>>(
  details: Details,
): details is Details & { readonly eventStatus: 'cancelled' | 'postponed' } =>
  details.eventStatus === 'cancelled' || details.eventStatus === 'postponed';

/** The schedule that still holds: the date that a postponed event carries does not. */
export const standingSchedule = ({ eventStatus, schedule }: EventDetails): Schedule =>
  eventStatus === 'postponed' ? UNSCHEDULED : schedule;

export interface ReadEvent {
  /** `undefined` without a usable name. */
  readonly details: EventDetails | undefined;
  /** When it takes place by what the page itself says, without the file. */
  readonly inPage: Occasion;
  readonly problems: readonly Problem[];
}

/**
 * Validates an event. A bad value is left out and told in `problems`; this function never throws.
 *
 * @param sources what was written, the last word last
 * @param isComplete whether no other source is to come, so that what is missing can be told
 */
export function readEvent(sources: readonly EventSource[], isComplete = true): ReadEvent {
  const problems: Problem[] = [];
  const read = readSources(sources, problem => void problems.push(problem));
  const { fields: merged, sourceOf } = merge(read);
  const fields = { ...merged, ...datesOfFile(read) };
  const inPage = occasionOfPage(read);
  const reportField = (field: EventField, message: string) => {
    const source = sourceOf(field) ?? sources.at(-1);
    if (!isComplete || !source) return;
    const { name, raw } = source;
    problems.push({ source: name, field: nameIn(name, field), value: raw[field] ?? '', message });
  };
  const isTold = (name: EventField) => problems.some(({ source, field }) => field === nameIn(source, name));
  if (!fields.name) {
    const isBlank = !problems.length && Object.values(fields).every(value => value === undefined);
    if (!isBlank && !isTold('name')) reportField('name', 'expected the title of the event');
    return { details: undefined, inPage, problems };
  }
  if (fields.price && !fields.priceCurrency && !isTold('priceCurrency'))
    reportField('priceCurrency', 'expected beside a price');
  return {
    details: {
      ...toDetails({ ...fields, name: fields.name }, reportField),
      fileUrl: sources.find(({ name }) => name === 'remote')?.fileUrl,
      isImageForeign: sourceOf('image')?.foreignTo !== undefined,
    },
    inPage,
    problems,
  };
}

type ReportField = (field: EventField, message: string) => void;

function toDetails(
  fields: Fields & { readonly name: string },
  reportField: ReportField,
): Omit<EventDetails, 'fileUrl' | 'isImageForeign'> {
  const { startDate, endDate, doorTime, previousStartDate, eventSchedule, subEvent, ...rest } = fields;
  const { timeZone } = fields;
  const startOf = (date: CalendarDate | undefined) => (date ? startingAt(date, timeZone) : UNSCHEDULED);
  return {
    ...rest,
    eventStatus: fields.eventStatus ?? 'scheduled',
    schedule: scheduleOf(fields, reportField),
    recurrence: eventSchedule,
    previousSchedule: startOf(previousStartDate),
    doorSchedule: startOf(doorTime),
    agenda: agendaOf(subEvent, timeZone),
  };
}
