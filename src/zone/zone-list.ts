import { formatOffset, isFixedOffset, offsetAt } from '../model/time-zone.js';
import { otherCitiesOf, placeOfZone } from '../model/zone-place.js';
import { attempt } from '../utils/attempt.js';

/** An option of the zone picker. */
export interface ZoneChoice {
  /** IANA name, or an offset. */
  readonly zone: string;
  /** Place and offset in English, `Zurich, UTC+01:00`. */
  readonly label: string;
  /** What the language calls the zone's time, `Mitteleuropäische Normalzeit`. */
  readonly name: string;
  /** Offset in milliseconds. */
  readonly offset: number;
  /** What a visitor can find it by; see `toSearchText`. */
  readonly searchText: string;
}

/** Zones that share a name. */
export interface ZoneGroup {
  readonly name: string;
  readonly choices: readonly ZoneChoice[];
}

/** Text without case and diacritics, as people type it: `zurich` for Zürich; and with the hyphen for a minus. */
const toSearchText = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('−', '-').toLowerCase();

/** IANA names of the browser's zones that have a place, and UTC. */
export const listZones = () => [
  'UTC',
  ...attempt(
    () => Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/')),
    () => [],
  ),
];

const nameOfTime = (zone: string, instant: number, locale: string) =>
  new Intl.DateTimeFormat([locale, 'en-GB'], { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(instant)
    /* v8 ignore next -- a time with the name of its zone has that name in it */
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** Describes a zone at an instant in milliseconds. This takes up to a millisecond: the browser creates two formatters. */
export function toZoneChoice(zone: string, instant: number, locale: string): ZoneChoice {
  const offset = offsetAt(zone, instant);
  const utc = `UTC${formatOffset(offset, '−')}`;
  const place = placeOfZone(zone);
  const label = isFixedOffset(zone) || zone === 'UTC' ? utc : `${place}, ${utc}`;
  // Not every engine formats times at an offset, and a time without a name is called "GMT+3" or "GMT -03:00".
  const formatted = isFixedOffset(zone) ? utc : nameOfTime(zone, instant, locale);
  const name = /\p{Nd}/u.test(formatted) ? utc : formatted;
  return {
    zone,
    label,
    name,
    offset,
    searchText: toSearchText(`${label} ${name} ${zone} ${otherCitiesOf(place)}`),
  };
}

/** From west to east, and then by label. */
export const compareZones = (one: ZoneChoice, other: ZoneChoice) =>
  one.offset - other.offset || (one.label < other.label ? -1 : 1);

/** Choices by name, in the order in which they appear. */
export function groupZones(choices: readonly ZoneChoice[]): readonly ZoneGroup[] {
  const groups = new Map<string, ZoneChoice[]>();
  for (const choice of choices) {
    const group = groups.get(choice.name);
    if (group) group.push(choice);
    else groups.set(choice.name, [choice]);
  }
  return [...groups].map(([name, members]) => ({ name, choices: members }));
}

/** Choices in which all words of a query occur: place, name of the time, offset or IANA name. */
export const findZones = (choices: readonly ZoneChoice[], query: string) => {
  const words = toSearchText(query).split(/\s+/);
  return choices.filter(({ searchText }) => words.every(word => searchText.includes(word)));
};
