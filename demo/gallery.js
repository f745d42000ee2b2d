const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant relative to now, as ISO 8601 to the second. */
export const at = distance => new Date(Date.now() + distance).toISOString().replace(/\.\d+/, '');
const ZONE = 'Europe/Zurich';
/** A day relative to today, in the zone of the events. */
const day = distance => new Date(Date.now() + distance * DAY).toLocaleDateString('sv', { timeZone: ZONE });

export const COMMON = {
  name: 'Finding solutions together (sample)',
  organizer: 'CAP Liberté de Conscience; DAFOH',
  'time-zone': ZONE,
  'attendance-mode': 'online',
  'registration-url': 'https://ngo.example/register',
  'join-url': 'https://ngo.example/join',
  'recording-url': 'https://ngo.example/recording',
  'follow-up-url': 'https://ngo.example/next',
  share: 'native copy email whatsapp telegram qr',
};
export const timed = { 'start-date': at(12 * DAY + 4 * HOUR), duration: 'PT1H30M' };

export const card = (title, attributes, children) => ({
  title,
  attributes: { ...COMMON, ...attributes },
  children,
});

/** A card for each phase and each status, and for what is known about the start. */
export const GALLERY = [
  card('Upcoming', timed),
  card('Upcoming, countdown by the minute', { ...timed, countdown: 'minutes' }),
  card('Upcoming, no countdown', { ...timed, countdown: 'none' }),
  card('About to start', { 'start-date': at(15e3), duration: 'PT20S' }),
  card('Live', { 'start-date': at(-43 * MINUTE), duration: 'PT1H30M' }),
  card('Started, end unknown', { 'start-date': at(-2 * HOUR) }),
  card('Ended', { 'start-date': at(-3 * DAY), duration: 'PT1H30M' }),
  card('A date, no time', { 'start-date': day(12) }),
  card('A date: tomorrow', { 'start-date': day(1) }),
  card('A date: today', { 'start-date': day(0) }),
  card('Several days', { 'start-date': day(12), 'end-date': day(14), 'attendance-mode': 'mixed' }),
  card('A time, zone unknown', { 'start-date': `${day(12)}T15:00`, 'time-zone': '' }),
  card('A month', { 'start-date': day(40).slice(0, 7) }),
  card('Nothing known', {}),
  card('Cancelled', { ...timed, 'event-status': 'cancelled' }),
  card('Postponed', { ...timed, 'event-status': 'postponed' }),
  card('Rescheduled', { ...timed, 'event-status': 'rescheduled', 'previous-start-date': day(5) }),
  card('Moved online', { ...timed, 'event-status': 'moved-online' }),
  card('In person, with a price', {
    ...timed,
    'attendance-mode': 'offline',
    location: 'Palais des Nations, Geneva',
    'location-url': 'https://www.openstreetmap.org/',
    price: '12.5',
    'price-currency': 'CHF',
    'in-language': 'en fr zh',
    'dial-in': 'tel:+41 22 555 01 23',
  }),
  card('Dark', { ...timed, theme: 'dark' }),
  card('Bad values are left out', {
    ...timed,
    'end-date': '2027-02-30',
    'registration-url': 'javascript:alert(1)',
    'price-currency': 'francs',
    'heading-level': '99',
    'in-language': 'klingonish',
  }),
  card('No usable name: the children are shown', { name: '' }, [
    'Side event on 24 March. Read more on our page.',
  ]),
];
