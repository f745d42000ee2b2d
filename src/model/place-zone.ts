import { attempt } from '../utils/attempt.js';
import { parseTimeZone } from './time-zone.js';

/** Capitals, and seats of the United Nations and the European institutions, that no zone is named after. */
const SEATS: Readonly<Record<string, string>> = {
  geneva: 'Europe/Zurich',
  'the hague': 'Europe/Amsterdam',
  strasbourg: 'Europe/Paris',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  beijing: 'Asia/Shanghai',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
};

/** First parts of the names of zones: `Europe/`, `America/Argentina/`; none where the browser lists no zones. */
const listRegions = () =>
  attempt(
    () => [...new Set(Intl.supportedValuesOf('timeZone').map(zone => zone.replace(/[^/]+$/, '')))],
    () => [],
  );

/**
 * The zone of a city, `Zurich` or `New York`, if exactly one zone is named after it; also of a few other cities. They may
 * have the wrong zone's region before them: `Europe/Geneva`.
 *
 * @returns an IANA name; `undefined` for any other place
 */
export function zoneOfPlace(text: string): string | undefined {
  const words = text
    .normalize('NFD')
    .replace(/[^\w\s/-]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  const [, region = '', city = ''] = /^(?:([a-z]+)\/)?([a-z][a-z -]*)$/.exec(words) ?? [];
  const seat = Object.hasOwn(SEATS, city) ? SEATS[city] : undefined;
  if (seat !== undefined || region || !city) return seat?.toLowerCase().startsWith(region) ? seat : undefined;
  const name = city.replace(/\b[a-z]/g, letter => letter.toUpperCase()).replaceAll(' ', '_');
  const zones = new Set(listRegions().map(prefix => parseTimeZone(prefix + name)));
  zones.delete(undefined);
  return zones.size === 1 ? [...zones][0] : undefined;
}
