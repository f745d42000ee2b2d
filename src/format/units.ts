import type { Duration } from '../model/duration.js';
import type { TimeLeft } from '../state/time-left.js';
import type { Distance } from '../state/distance.js';
import type { Language } from '../strings/language-for.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import { toIdiom } from './idiom.js';
import { listFormat, numberFormat, relativeTimeFormat } from './intl-cache.js';

export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
type UnitDisplay = 'long' | 'short';

const unitFormat = (language: string, unit: Unit, unitDisplay: UnitDisplay) =>
  numberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 });

/**
 * Units are in the language of the strings beside them, whatever the region of the dates; but with the digits of the
 * dates, as one card has one set of digits.
 */
const unitLocale = ({ strings, locale }: Language) =>
  `${strings.language}-u-nu-${numberFormat(locale, {}).resolvedOptions().numberingSystem}`;

/** "1 hr 30 min", or "12 days, 4 hours", without units of zero. */
const listUnits = (
  language: string,
  amounts: Iterable<readonly [Unit, number]>,
  unitDisplay: UnitDisplay,
) => {
  const texts = [...amounts]
    .filter(([, amount]) => amount)
    .map(([unit, amount]) => unitFormat(language, unit, unitDisplay).format(amount));
  const list = listFormat(language, { type: 'unit', style: unitDisplay === 'long' ? 'long' : 'narrow' });
  return toIdiom(language, list.format(texts));
};

const unitsOf = (amounts: Duration | TimeLeft, units: readonly Unit[]) =>
  units.map(unit => [unit, (amounts as Record<`${Unit}s`, number>)[`${unit}s`]] as const);

/** Languages whose short units are single letters, which few readers know. */
const LONG_UNIT_LANGUAGES: readonly string[] = ['ar', 'id'];

/** "1 hr 30 min". */
export const formatDuration = (duration: Duration, language: Language) =>
  listUnits(
    unitLocale(language),
    unitsOf(duration, ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']),
    LONG_UNIT_LANGUAGES.includes(language.strings.language) ? 'long' : 'short',
  );

/** "Starts in 12 days, 4 hours, 37 minutes": the countdown for screen-reader users, without seconds. */
export const formatTimeLeft = (timeLeft: TimeLeft, language: Language) => {
  const { strings } = language;
  const time = listUnits(unitLocale(language), unitsOf(timeLeft, ['day', 'hour', 'minute']), 'long');
  return time ? fillPlaceholders(strings.startsIn, { time }) : strings.startsSoon;
};

/** The digits of a number of the countdown; all but days have two. */
export const formatAmount = (amount: number, unit: Unit, { locale }: Language) =>
  numberFormat(locale, { minimumIntegerDigits: unit === 'day' ? 1 : 2, useGrouping: false }).format(amount);

/** The name of a unit for an amount: "days" for 12, "day" for 1. */
export const formatUnitLabel = (amount: number, unit: Unit, { strings }: Language) =>
  unitFormat(strings.language, unit, 'long')
    .formatToParts(amount)
    /* v8 ignore next -- an amount of a unit has the unit in it */
    .find(({ type }) => type === 'unit')?.value ?? '';

/** "in 12 days", "tomorrow", "2 hours ago": a phrase for the middle of a sentence. */
export const formatDistance = ({ value, unit }: Distance, language: Language) => {
  const locale = unitLocale(language);
  const format = relativeTimeFormat(locale, { numeric: unit === 'day' ? 'auto' : 'always' });
  return (
    toIdiom(locale, format.format(value, unit))
      // `Intl` capitalizes some Vietnamese phrases: "Ngày kia" (in two days).
      .replace(/^\p{Lu}/u, letter => letter.toLowerCase())
  );
};

/** The text with a capital first letter. */
export const capitalize = (text: string, { locale }: Language) =>
  text.replace(/^\p{L}/u, letter => letter.toLocaleUpperCase(locale));
