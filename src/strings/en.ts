/** The texts in English, which define the keys and the placeholders of all languages. */
export const en = {
  /** BCP 47 tag of the language. */
  language: 'en',
  phase: {
    unscheduled: 'Planned',
    upcoming: 'Upcoming',
    today: 'Today',
    live: 'Live now',
    started: 'Started',
    ended: 'Ended',
  },
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'Rescheduled',
    'moved-online': 'Moved online',
  },
  /** What a status means for the visitor, in a sentence. */
  notice: {
    cancelled: 'This event has been cancelled.',
    postponed: 'This event has been postponed.',
    rescheduled: 'The date has changed.',
    'moved-online': 'This event now takes place online.',
  },
  kind: {
    online: 'Online',
    offline: 'In person',
    mixed: 'In person and online',
  },
  action: {
    registrationUrl: 'Register',
    joinUrl: 'Join now',
    recordingUrl: 'Watch the recording',
    followUpUrl: 'Next event',
  },

  sideEventTo: 'Side event to {name}',
  plannedFor: 'Originally planned for',
  timeToBeAnnounced: 'Time to be announced',
  dateToBeAnnounced: 'Date to be announced',
  yourTime: '{time}, your time ({zone})',
  timeIn: '{time} in {place} ({zone})',
  eventTime: '{time}, event time ({zone})',
  localTime: '{time}, local time at the event',
  changeZone: 'Change time zone',
  zone: 'Time zone',
  hiddenZone: 'Your browser may be hiding your time zone. If these times look wrong, choose your time zone.',
  /** `distance` is a phrase such as "in 47 minutes". */
  ends: 'Ends {distance}',
  /** `distance` is a phrase such as "2 hours ago". */
  started: 'Started {distance}',
  ended: 'This event has ended.',

  /** `time` is a list such as "12 days, 4 hours, 37 minutes". */
  startsIn: 'Starts in {time}',
  startsSoon: 'Starts in less than a minute',
  pause: 'Pause the countdown',
  resume: 'Resume the countdown',

  addToCalendar: 'Add to calendar',
  removeFromCalendar: 'Update my calendar',
  calendarFile: 'Apple Calendar and others',
  calendarFileNote: '.ics file',

  location: 'Location',
  duration: 'Duration',
  price: 'Price',
  free: 'Free',
  inLanguage: 'Language',
  audience: 'Who can attend',
  everyone: 'Everyone',
  dialIn: 'Dial-in (listen only)',
  notAvailable: 'Not available',
  performer: 'With',
  doorTime: 'Doors open',

  programme: 'Programme and background',

  loading: 'Loading the event…',
  failed: 'The event could not be loaded.',
  retry: 'Try again',

  invite: 'Invite people',
  share: {
    native: 'Share',
    copy: 'Copy link',
    invitation: 'Copy invitation',
    email: 'Share by email',
    qr: 'Show QR code',
  },
  shareOn: 'Share on {service}',
  newTab: 'opens in a new tab',
  copied: 'Copied',
  copyByHand: 'Copy this text',
  qrCode: 'QR code with a link to the event',
  qrHint: 'Scan the code to open the event page, or download it for a poster.',
  downloadQr: 'Download as SVG',
} as const;
