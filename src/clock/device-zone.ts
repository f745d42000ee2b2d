/** The zone of the viewer's device, an IANA name. Browsers that hide it say UTC. */
export const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
