import { toAgenda, type AgendaItem } from './agenda.js';
import { asWritten, isAsWritten, understood, type AsWritten } from './as-written.js';
import {
  findNewDates,
  findPageTiming,
  toPartSchedule,
  toTiming,
  type EventTiming,
} from './event-schedule.js';
import {
  EVENT_FIELDS,
  labelOf,
  mergeSources,
  parseSources,
  type EventField,
  type Source,
  type EventValues,
} from './fields.js';
import type { Issue } from './issue.js';
import { currencyOf } from './price.js';
import { UNSCHEDULED, type Schedule } from './schedule.js';
import type { DatedBy } from './source.js';

/** Fields that become schedules. */
type DateField = 'startDate' | 'endDate' | 'doorTime' | 'previousStartDate' | 'eventSchedule' | 'subEvent';
type PriceField = 'price' | 'highPrice' | 'priceCurrency';

/**
 * An event as the card shows it: every value is valid, or as its author wrote it. A field that is not set or not usable is
 * `undefined`.
 */
export interface EventDetails
  extends Readonly<Omit<EventValues, DateField | PriceField | 'name' | 'eventStatus'>>, EventTiming {
  readonly name: string;
  /** The price, or the lowest one. */
  readonly price: number | AsWritten | undefined;
  /** The highest price, if there are several. */
  readonly highPrice: number | undefined;
  /** ISO 4217 code. */
  readonly priceCurrency: string | AsWritten | undefined;
  /** Of a repeated event, the first occurrence. */
  readonly schedule: Schedule;
  readonly previousSchedule: Schedule;
  /** When the doors open. */
  readonly doorSchedule: Schedule;
  readonly agenda: readonly AgendaItem[];
  /** URL of the file that the event comes from. */
  readonly fileUrl: string | undefined;
  /** How much of the start its identity needs, besides that of the event as a whole. */
  readonly datedBy: DatedBy | undefined;
  /** Whether the image comes from a file of another site, and so is requested without cookies. */
  readonly isImageForeign: boolean;
}

type CancelledOrPostponed = Extract<EventDetails['eventStatus'], 'cancelled' | 'postponed'>;

export const isCancelledOrPostponed = <Details extends Pick<EventDetails, 'eventStatus'>>(
  details: Details,
): details is Details & { readonly eventStatus: CancelledOrPostponed } =>
  details.eventStatus === 'cancelled' || details.eventStatus === 'postponed';

/** The schedule in effect: a postponed event has none, although it carries its old date. */
export const effectiveSchedule = ({ eventStatus, schedule }: EventDetails): Schedule =>
  eventStatus === 'postponed' ? UNSCHEDULED : schedule;

export interface ParsedEvent {
  /** `undefined` without a usable name. */
  readonly details: EventDetails | undefined;
  /** The timing by the page's own sources, without the file. */
  readonly pageTiming: EventTiming;
  readonly issues: readonly Issue[];
  /** The source whose value of a field counts. */
  readonly sourceOf: (field: EventField) => Source | undefined;
}

type ReportField = (field: EventField, message: string) => void;

/**
 * Validates an event. An invalid value is reported, and left out or shown as it is written; never throws.
 *
 * @param sources in ascending precedence
 * @param isComplete whether no source is pending, so that missing fields can be reported
 */
export function parseEvent(sources: readonly Source[], isComplete = true): ParsedEvent {
  const issues: Issue[] = [];
  const parsed = parseSources(sources, issue => issues.push(issue));
  const { values: merged, sourceOf } = mergeSources(parsed);
  const values = { ...merged, ...findNewDates(parsed) };
  const pageTiming = findPageTiming(parsed);
  const reportField: ReportField = (field, message) => {
    const source = sourceOf(field) ?? sources.at(-1);
    if (!isComplete || !source) return;
    const { name, raw } = source;
    issues.push({ source: name, field: labelOf(name, field), value: raw[field] ?? '', message });
  };
  const isReported = (name: EventField) =>
    issues.some(({ source, field }) => field === labelOf(source, name));
  const { name } = values;
  if (name === undefined) {
    const isBlank = !issues.length && Object.values(values).every(value => value === undefined);
    if (!isBlank && !isReported('name')) reportField('name', 'required: the title of the event');
    return { details: undefined, pageTiming, issues, sourceOf };
  }
  const details = toDetails({ ...values, name }, reportField);
  if (typeof details.price === 'number' && details.price && !details.priceCurrency)
    reportField('priceCurrency', 'required when price is set: an ISO 4217 code such as CHF');
  const origin = {
    fileUrl: sources.find(source => source.name === 'remote')?.fileUrl,
    datedBy: sources.find(source => source.datedBy)?.datedBy,
    isImageForeign: sourceOf('image')?.foreignTo !== undefined,
  };
  return { details: { ...details, ...origin }, pageTiming, issues, sourceOf };
}

/** The prices in the currency of the event; as written if they name another one. */
function toPrices({ price, highPrice, priceCurrency }: EventValues) {
  if (!price || isAsWritten(price)) return { price, highPrice: undefined, priceCurrency };
  const currency = currencyOf(price, understood(priceCurrency));
  if (currency === null) return { price: asWritten(price.text), highPrice: undefined, priceCurrency };
  const { low } = price;
  const high = Math.max(price.high, highPrice?.high ?? low);
  return { price: low, highPrice: high > low ? high : undefined, priceCurrency: currency ?? priceCurrency };
}

function toDetails(values: EventValues & { readonly name: string }, reportField: ReportField) {
  const { startDate, endDate, doorTime, previousStartDate, eventSchedule, subEvent, ...rest } = values;
  return {
    ...rest,
    ...toPrices(values),
    eventStatus: values.eventStatus ?? EVENT_FIELDS.eventStatus.default,
    ...toTiming(values, reportField),
    previousSchedule: toPartSchedule(previousStartDate, { ...values, startDate: undefined }),
    doorSchedule: toPartSchedule(doorTime, values),
    agenda: toAgenda(subEvent, start => toPartSchedule(start, values)),
  };
}
