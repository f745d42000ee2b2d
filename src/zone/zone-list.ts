import { formatOffset, offsetAt } from '../model/time-zone.js';

/** An option of the zone picker. */
export interface ZoneChoice {
  /** IANA name. */
  readonly zone: string;
  /** Place and offset, `Zurich, UTC+01:00`. */
  readonly label: string;
}

export interface ZoneGroup {
  /** First part of the IANA names, `Europe`. */
  readonly region: string;
  readonly choices: readonly ZoneChoice[];
}

const toChoice = (zone: string, instant: number): ZoneChoice => {
  const place = zone
    .replace(/^[^/]+\//, '')
    .replaceAll('_', ' ')
    .replaceAll('/', ', ');
  return { zone, label: `${place}, UTC${formatOffset(offsetAt(zone, instant), '−')}` };
};

/**
 * All zones of the browser, by region, with their offsets at an instant in milliseconds.
 *
 * @param current a zone to include: no browser lists aliases or offsets
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
