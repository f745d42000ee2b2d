import { offsetAt } from '../model/time-zone.js';

/** A zone that the visitor can choose. */
export interface ZoneChoice {
  /** IANA name. */
  readonly zone: string;
  /** Name of the place, and the offset, `Zurich, UTC+01:00`. */
  readonly label: string;
}

export interface ZoneGroup {
  /** First part of the IANA names, `Europe`. */
  readonly region: string;
  readonly choices: readonly ZoneChoice[];
}

const pad = (number: number) => String(number).padStart(2, '0');

/** An offset in milliseconds as `UTC+05:30`. */
export const formatOffset = (offset: number) => {
  const minutes = Math.abs(offset) / 6e4;
  return `UTC${offset < 0 ? '−' : '+'}${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}`;
};

const toChoice = (zone: string, instant: number): ZoneChoice => {
  const place = zone
    .replace(/^[^/]+\//, '')
    .replaceAll('_', ' ')
    .replaceAll('/', ', ');
  return { zone, label: `${place}, ${formatOffset(offsetAt(zone, instant))}` };
};

/**
 * Every zone that the browser knows, by region, with its offset at an instant in milliseconds.
 *
 * @param current name of a zone that must be among them: an alias, or an offset, is in no browser's list
 */
export function listZones(instant: number, current: string): readonly ZoneGroup[] {
  const zones = Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/'));
  const others = [...new Set(['UTC', ...(zones.includes(current) ? [] : [current])])];
  const groupOf = (region: string, members: readonly string[]): ZoneGroup => ({
    region,
    choices: members.map(zone => toChoice(zone, instant)),
  });
  const regions = [...new Set(zones.map(zone => zone.split('/', 1)[0] ?? zone))];
  return [
    groupOf('UTC', others),
    ...regions.map(region =>
      groupOf(
        region,
        zones.filter(zone => zone.startsWith(`${region}/`)),
      ),
    ),
  ];
}
