import type { Duration } from '../model/duration.js';
import type { TimeLeft } from '../state/time-left.js';
import type { Distance } from '../state/distance.js';
import type { Language } from '../strings/language-for.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import { parseLocale } from '../strings/tag.js';
import { attempt } from '../utils/attempt.js';
import { toSentence } from './idiom.js';
import { formatList, numberFormat, relativeTimeFormat } from './intl-cache.js';

export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

// Not `short`, which is a single letter in some languages, and "1 Tg." or "1 hf." in others.
const unitFormat = (language: string, unit: Unit) =>
  numberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 });

/**
 * Units are in the language of the strings beside them, whatever the region of the dates; but with the digits of the
 * dates, as one card has one set of digits.
 */
const unitLocale = ({ strings, locale }: Language) =>
  `${strings.language}-u-nu-${numberFormat(locale, {}).resolvedOptions().numberingSystem}`;

/** "12 days, 4 hours", without units of zero. */
const listUnits = (amounts: Duration | TimeLeft, units: readonly Unit[], language: Language) => {
  const locale = unitLocale(language);
  const texts = units
    .map(unit => [unit, (amounts as Record<`${Unit}s`, number>)[`${unit}s`]] as const)
    .filter(([, amount]) => amount)
    .map(([unit, amount]) => unitFormat(locale, unit).format(amount));
  return toSentence(locale, formatList(locale, texts, { type: 'unit' }));
};

/** "1 hour, 30 minutes". */
export const formatDuration = (duration: Duration, language: Language) =>
  listUnits(duration, ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'], language);

/** "Starts in 12 days, 4 hours, 37 minutes": the countdown for screen-reader users, without seconds. */
export const formatTimeLeft = (timeLeft: TimeLeft, language: Language) => {
  const { strings } = language;
  const time = listUnits(timeLeft, ['day', 'hour', 'minute'], language);
  return time ? fillPlaceholders(strings.startsIn, { time }) : strings.startsSoon;
};

/** The digits of a number of the countdown; all but days have two. */
export const formatAmount = (amount: number, unit: Unit, { locale }: Language) =>
  numberFormat(locale, { minimumIntegerDigits: unit === 'day' ? 1 : 2, useGrouping: false }).format(amount);

/**
 * The amount whose label is used for another one. A dual, such as "ساعتان" (two hours), does not stand below a 2; and
 * CLDR has "0 dia" for Portuguese, which writes "0 dias".
 */
const LABELLED_AS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  ar: { 2: 3 },
  he: { 2: 3 },
  pt: { 0: 2 },
};

/** The name of a unit below an amount: "days" for 12, "day" for 1. */
export const formatUnitLabel = (amount: number, unit: Unit, { strings: { language } }: Language) =>
  unitFormat(language, unit)
    .formatToParts(LABELLED_AS[parseLocale(language).language]?.[amount] ?? amount)
    /* v8 ignore next -- an amount of a unit has the unit in it */
    .find(({ type }) => type === 'unit')?.value ?? '';

/** "in 12 days", "tomorrow", "2 hours ago": a phrase for the middle of a sentence. */
export const formatDistance = ({ value, unit }: Distance, language: Language) => {
  const locale = unitLocale(language);
  const numeric = unit === 'day' ? 'auto' : 'always';
  const text = attempt(
    () => relativeTimeFormat(locale, { numeric }).format(value, unit),
    () => unitFormat(locale, unit).format(Math.abs(value)),
  );
  return (
    toSentence(locale, text)
      // `Intl` capitalizes some Vietnamese phrases: "Ngày kia" (in two days).
      .replace(/^\p{Lu}/u, letter => letter.toLowerCase())
  );
};

/** The text with a capital first letter. */
export const capitalize = (text: string, { locale }: Language) =>
  text.replace(/^\p{L}/u, letter => letter.toLocaleUpperCase(locale));
