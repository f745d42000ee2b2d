/** What a page writes in the attributes of a card. */
export type Attributes = Readonly<Record<string, string>>;

/** The event of 2022 as its page announced it: a date, and no time of day. */
export const REAL_EVENT = {
  lang: 'en-GB',
  name: 'Escalation of Human Rights Violations in the 21st century: State-sponsored Forced Organ Harvesting of Living People',
  organizer: 'CAP Liberté de Conscience; DAFOH',
  'super-event': 'the 49th session of the Human Rights Council',
  'start-date': '2022-03-23',
  duration: 'PT1H30M',
  price: '0',
  'in-language': 'en',
  audience: 'everyone',
  'dial-in': 'none',
  'attendance-mode': 'online',
} as const satisfies Attributes;

/** A sample event that follows it, at 14:00 UTC. */
export const FOLLOW_UP = {
  lang: 'en-GB',
  name: 'Finding solutions together (sample)',
  organizer: 'CAP Liberté de Conscience; DAFOH',
  'start-date': '2027-03-24T15:00',
  'time-zone': 'Europe/Zurich',
  duration: 'PT1H30M',
  'registration-url': 'https://ngo.example/register',
  'join-url': 'https://ngo.example/join',
  'recording-url': 'https://ngo.example/recording',
} as const satisfies Attributes;

/** Instants around the sample event. */
export const BEFORE = '2027-03-12T10:00:00Z';
export const DURING = '2027-03-24T14:43:00Z';
export const AFTER = '2027-03-25T10:00:00Z';

/** An instant for each phase, and what leads to it. */
export const PHASES = [
  ['unscheduled', BEFORE, { 'start-date': '' }],
  ['upcoming', BEFORE, {}],
  ['today', DURING, { 'start-date': '2027-03-24' }],
  ['live', DURING, {}],
  ['started', DURING, { duration: '' }],
  ['ended', AFTER, {}],
] as const satisfies readonly (readonly [phase: string, now: string, attributes: Attributes])[];

export const STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;
