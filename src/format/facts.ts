import type { EventDetails } from '../model/event-details.js';
import type { Language } from '../strings/language.js';
import { displayNames, listFormat, numberFormat } from './intl-cache.js';
import { formatDuration } from './units.js';

/** One row of the list of facts. */
export interface Fact {
  readonly id: 'location' | 'duration' | 'price' | 'inLanguage' | 'audience' | 'dialIn';
  readonly value: string;
  readonly href?: string | undefined;
}

const formatPrice = ({ price, priceCurrency }: EventDetails, { locale, strings }: Language) => {
  if (price === undefined) return undefined;
  if (price === 0) return strings.free;
  return numberFormat(
    locale,
    priceCurrency
      ? { style: 'currency', currency: priceCurrency, trailingZeroDisplay: 'stripIfInteger' }
      : {},
  ).format(price);
};

const formatLanguages = ({ inLanguage }: EventDetails, { locale, strings }: Language) => {
  if (!inLanguage) return undefined;
  const names = displayNames(strings.language, { type: 'language' });
  const list = listFormat(locale, { type: 'conjunction' });
  return list.format(inLanguage.map(tag => names.of(tag) ?? tag));
};

const formatAudience = ({ audience }: EventDetails, { strings }: Language) =>
  audience?.toLowerCase() === 'everyone' ? strings.everyone : audience;

const TELEPHONE = /^tel:(\+?[\s().-]*\d[\d\s().-]*)$/i;

const dialInFact = ({ dialIn }: EventDetails, { strings }: Language) => {
  if (dialIn?.toLowerCase() === 'none') return { value: strings.notAvailable };
  const number = dialIn && TELEPHONE.exec(dialIn)?.[1]?.trim();
  return number ? { value: number, href: `tel:${number.replace(/[\s().]/g, '')}` } : { value: dialIn };
};

/** The facts that are known about an event, in the order in which they are shown. */
export function listFacts(details: EventDetails, language: Language): readonly Fact[] {
  const rows: readonly (Omit<Fact, 'value'> & { readonly value: string | undefined })[] = [
    { id: 'location', value: details.location ?? details.locationUrl, href: details.locationUrl },
    { id: 'duration', value: details.duration && formatDuration(details.duration, language) },
    { id: 'price', value: formatPrice(details, language) },
    { id: 'inLanguage', value: formatLanguages(details, language) },
    { id: 'audience', value: formatAudience(details, language) },
    { id: 'dialIn', ...dialInFact(details, language) },
  ];
  return rows.filter((row): row is Fact => Boolean(row.value));
}
