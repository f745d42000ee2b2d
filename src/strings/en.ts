import type { Strings } from './strings.js';

export const en: Strings = {
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
  notice: {
    cancelled: 'This event has been cancelled.',
    postponed: 'This event has been postponed.',
    rescheduled: 'The date has changed.',
    'moved-online': 'This event now takes place online.',
  },
  kind: {
    online: 'Virtual event',
    offline: 'In person',
    mixed: 'In person and online',
  },
  action: {
    registrationUrl: 'Register',
    joinUrl: 'Join now',
    recordingUrl: 'Watch the recording',
    followUpUrl: 'Next event',
  },

  sideEventTo: superEvent => `Side event to ${superEvent}`,
  plannedFor: 'It was planned for',
  timeToBeAnnounced: 'Time to be announced',
  dateToBeAnnounced: 'Date to be announced',
  yourTime: (time, zone) => `${time}, your time (${zone})`,
  timeIn: (time, place, zone) => `${time} in ${place} (${zone})`,
  eventTime: (time, zone) => `${time}, time of the event (${zone})`,
  localTime: time => `${time}, local time of the event`,
  ends: distance => `Ends ${distance}`,
  started: distance => `Started ${distance}`,
  ended: 'This event has ended.',

  startsIn: time => `Starts in ${time}`,
  startsSoon: 'Starts in less than a minute',
  pause: 'Pause the countdown',
  resume: 'Resume the countdown',

  location: 'Place',
  duration: 'Duration',
  price: 'Price',
  free: 'Free',
  inLanguage: 'Language',
  audience: 'Who can attend',
  everyone: 'Everyone',
  dialIn: 'Dial-in (listen only)',
  notAvailable: 'Not available',

  programme: 'Programme and background',

  invite: 'Invite people',
  share: { native: 'Share', copy: 'Copy link', email: 'Share by email', qr: 'Show QR code' },
  shareOn: service => `Share on ${service}`,
  newTab: 'opens in a new tab',
  copied: 'Link copied',
  copyByHand: 'Copy this link',
  qrCode: 'QR code with a link to the event',
  qrHint: 'Scan to open the event page, or print it on a poster.',
};
