import { isAsWritten, understood } from '../model/as-written.js';
import type { EventDetails } from '../model/event-details.js';
import type { Language } from '../strings/language-for.js';
import { attempt } from '../utils/attempt.js';
import { toSentence } from './idiom.js';
import { displayNames, formatRange, numberFormat } from './intl-cache.js';
import { listNameParts } from './names.js';
import { capitalize, formatDuration } from './units.js';
import { formatItemTime, type FormatContext } from './when.js';

/** One row of the list of facts. */
export interface Fact {
  readonly id:
    'performer' | 'location' | 'doorTime' | 'duration' | 'price' | 'inLanguage' | 'audience' | 'dialIn';
  readonly value: string;
  /** The names that the value lists. */
  readonly names?: readonly string[] | undefined;
  readonly href?: string | undefined;
  /** Whether the value is the author's own text, in the language of the page. */
  readonly isAuthorText: boolean;
}

const formatPrice = ({ price, highPrice, priceCurrency }: EventDetails, { locale, strings }: Language) => {
  if (price === undefined) return undefined;
  const currency = understood(priceCurrency);
  if (isAsWritten(price)) {
    // Digits alone need their currency.
    const needsCurrency = currency && !/[\p{L}\p{Sc}]/u.test(price.asWritten);
    return needsCurrency && price.asWritten ? `${price.asWritten} ${currency}` : price.asWritten;
  }
  if (!price && !highPrice) return strings.free;
  const format = numberFormat(
    locale,
    currency ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } : {},
  );
  const text = highPrice ? formatRange(format, price, highPrice) : format.format(price);
  return isAsWritten(priceCurrency) ? `${text} ${priceCurrency.asWritten}`.trim() : text;
};

const formatNames = (names: readonly string[], language: Language) =>
  listNameParts(names, language)
    .map(({ value }) => value)
    .join('');

/** The name of a language in a language; `undefined` if the browser has none. */
const languageName = (language: string, tag: string) =>
  attempt(
    () =>
      Intl.DisplayNames.supportedLocalesOf(language).length
        ? displayNames(language, { type: 'language', fallback: 'none' }).of(tag)
        : undefined,
    () => undefined,
  );

const formatLanguages = ({ inLanguage }: EventDetails, language: Language) => {
  if (!inLanguage) return undefined;
  const texts = inLanguage.map((item, index) => {
    if (isAsWritten(item)) return item.asWritten;
    const name = languageName(language.strings.language, item);
    const text = name === undefined ? languageName(item, item) : toSentence(language.locale, name);
    return text === undefined || index ? (text ?? item) : capitalize(text, language);
  });
  return formatNames(texts, language);
};

const formatAudience = ({ audience }: EventDetails, { strings }: Language) =>
  audience?.toLowerCase() === 'everyone' ? strings.everyone : audience;

const TELEPHONE = /^tel:(\+?[\s().-]*\d[\d\s().-]*)$/i;

const dialInFact = ({ dialIn }: EventDetails, { strings }: Language) => {
  if (dialIn?.toLowerCase() === 'none') return { value: strings.notAvailable };
  const number = dialIn && TELEPHONE.exec(dialIn)?.[1]?.trim();
  return number ? { value: number, href: `tel:${number.replace(/[\s().]/g, '')}` } : { value: dialIn };
};

/** The known facts about an event, in the order in which they are shown. */
export function listFacts(details: EventDetails, context: FormatContext): readonly Fact[] {
  const { performer, location, locationUrl, doorSchedule, schedule, duration, audience, dialIn } = details;
  const rows: readonly (Omit<Fact, 'value' | 'isAuthorText'> & { readonly value: string | undefined })[] = [
    { id: 'performer', value: performer && formatNames(performer, context), names: performer },
    { id: 'location', value: location ?? locationUrl, href: locationUrl },
    { id: 'doorTime', value: formatItemTime(doorSchedule, schedule, context) },
    {
      id: 'duration',
      value: isAsWritten(duration) ? duration.asWritten : duration && formatDuration(duration, context),
    },
    { id: 'price', value: formatPrice(details, context) },
    { id: 'inLanguage', value: formatLanguages(details, context) },
    { id: 'audience', value: formatAudience(details, context) },
    { id: 'dialIn', ...dialInFact(details, context) },
  ];
  const given = [
    location,
    audience,
    dialIn,
    doorSchedule,
    duration,
    details.price,
    ...(details.inLanguage ?? []),
  ];
  const authorTexts = given.map(value => (isAsWritten(value) ? value.asWritten : value));
  return rows
    .filter((row): row is typeof row & { readonly value: string } => Boolean(row.value))
    .map(row => ({ ...row, isAuthorText: authorTexts.includes(row.value) }));
}
