import type { Strings } from './strings.js';

export const de: Strings = {
  language: 'de',
  phase: {
    unscheduled: 'Geplant',
    upcoming: 'Bevorstehend',
    today: 'Heute',
    live: 'Läuft gerade',
    started: 'Hat begonnen',
    ended: 'Beendet',
  },
  status: {
    cancelled: 'Abgesagt',
    postponed: 'Verschoben',
    rescheduled: 'Neuer Termin',
    'moved-online': 'Online statt vor Ort',
  },
  notice: {
    cancelled: 'Diese Veranstaltung wurde abgesagt.',
    postponed: 'Diese Veranstaltung wurde verschoben.',
    rescheduled: 'Der Termin hat sich geändert.',
    'moved-online': 'Diese Veranstaltung findet nun online statt.',
  },
  kind: {
    online: 'Online-Veranstaltung',
    offline: 'Vor Ort',
    mixed: 'Vor Ort und online',
  },
  action: {
    registrationUrl: 'Jetzt anmelden',
    joinUrl: 'Jetzt teilnehmen',
    recordingUrl: 'Aufzeichnung ansehen',
    followUpUrl: 'Nächste Veranstaltung',
  },

  sideEventTo: 'Begleitveranstaltung zu: {name}',
  plannedFor: 'Ursprünglicher Termin:',
  timeToBeAnnounced: 'Uhrzeit folgt',
  dateToBeAnnounced: 'Termin folgt',
  yourTime: '{time} in Ihrer Zeitzone ({zone})',
  timeIn: '{time} in {place} ({zone})',
  eventTime: '{time} in der Zeitzone der Veranstaltung ({zone})',
  localTime: '{time}, Ortszeit der Veranstaltung',
  changeZone: 'Zeitzone ändern',
  zone: 'Zeitzone',
  hiddenZone:
    'Der Browser verbirgt möglicherweise Ihre Zeitzone. Falls die Uhrzeit nicht stimmt, wählen Sie bitte Ihre Zeitzone aus.',
  ends: 'Endet {distance}',
  started: 'Begonnen {distance}',
  ended: 'Diese Veranstaltung ist beendet.',

  startsIn: 'Noch {time} bis zum Beginn',
  startsSoon: 'Beginnt in weniger als einer Minute',
  pause: 'Countdown anhalten',
  resume: 'Countdown fortsetzen',

  addToCalendar: 'Zum Kalender hinzufügen',
  removeFromCalendar: 'Kalendereintrag aktualisieren',
  calendarFile: 'Apple Kalender und andere',
  calendarFileNote: '.ics-Datei',

  location: 'Ort',
  duration: 'Dauer',
  price: 'Preis',
  free: 'Kostenlos',
  inLanguage: 'Sprache',
  audience: 'Offen für',
  everyone: 'Alle',
  dialIn: 'Per Telefon zuhören',
  notAvailable: 'Nicht möglich',
  performer: 'Mit',
  doorTime: 'Einlass ab',

  programme: 'Programm und Hintergrund',

  loading: 'Veranstaltung wird geladen\u00a0…',
  failed: 'Die Veranstaltung konnte nicht geladen werden.',
  retry: 'Erneut versuchen',

  invite: 'Andere einladen',
  share: {
    native: 'Teilen',
    copy: 'Link kopieren',
    invitation: 'Einladung kopieren',
    email: 'Per E-Mail teilen',
    qr: 'QR-Code anzeigen',
  },
  shareOn: 'Über {service} teilen',
  newTab: 'öffnet sich in einem neuen Tab',
  copied: 'Kopiert',
  copyByHand: 'Bitte manuell kopieren',
  qrCode: 'QR-Code mit Link zur Veranstaltung',
  qrHint:
    'Scannen Sie den Code, um die Seite der Veranstaltung zu öffnen, oder drucken Sie ihn auf ein Plakat.',
  downloadQr: 'Als SVG herunterladen',
};
