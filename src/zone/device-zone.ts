/** The zone of the viewer's device, an IANA name. */
export const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

// What browsers say that hide the zone: UTC, or, like Tor Browser, Reykjavik, which is UTC all year. A few people do
// live by these, and nothing tells them apart.
const ANONYMIZED_ZONES = new Set(['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Atlantic/Reykjavik']);

/** Whether a device's zone may well not be the viewer's own. */
export const isMaybeAnonymized = (zone: string) => ANONYMIZED_ZONES.has(zone);
