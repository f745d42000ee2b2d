import type { Strings } from './strings.js';

export const he: Strings = {
  language: 'he',
  phase: {
    unscheduled: 'מתוכנן',
    upcoming: 'בקרוב',
    today: 'היום',
    live: 'מתקיים כעת',
    started: 'התחיל',
    ended: 'הסתיים',
  },
  status: {
    cancelled: 'בוטל',
    postponed: 'נדחה',
    rescheduled: 'מועד חדש',
    'moved-online': 'עבר למתכונת מקוונת',
  },
  notice: {
    cancelled: 'האירוע בוטל.',
    postponed: 'האירוע נדחה.',
    rescheduled: 'מועד האירוע השתנה.',
    'moved-online': 'האירוע עבר למתכונת מקוונת.',
  },
  kind: {
    online: 'אירוע מקוון',
    offline: 'בנוכחות פיזית',
    mixed: 'בנוכחות פיזית ובאופן מקוון',
  },
  action: {
    registrationUrl: 'הרשמה',
    joinUrl: 'הצטרפות כעת',
    recordingUrl: 'צפייה בהקלטה',
    followUpUrl: 'האירוע הבא',
  },

  sideEventTo: 'אירוע צד במסגרת {name}',
  plannedFor: 'המועד המקורי:',
  timeToBeAnnounced: 'השעה תפורסם בהמשך',
  dateToBeAnnounced: 'התאריך יפורסם בהמשך',
  // Hebrew words come first: a line that began with "3:00–4:30 PM" would take its direction from "PM".
  // And no brackets: names of zones have their own.
  yourTime: 'לפי השעון שלך: {time}, {zone}',
  // With a maqaf: after a hyphen, a line can break before the place.
  timeIn: 'לפי השעון המקומי: {time} ב־{place}, {zone}',
  eventTime: 'לפי שעון האירוע: {time}, {zone}',
  localTime: 'לפי השעון במקום האירוע: {time}',
  changeZone: 'שינוי אזור הזמן',
  zone: 'אזור זמן',
  hiddenZone: 'ייתכן שהדפדפן מסתיר את אזור הזמן שלך. אם זו אינה השעה אצלך, ניתן לבחור את אזור הזמן הנכון.',
  ends: 'מסתיים {distance}',
  started: 'התחיל {distance}',
  ended: 'האירוע הסתיים.',

  startsIn: 'מתחיל בעוד {time}',
  startsSoon: 'מתחיל בעוד פחות מדקה',
  pause: 'השהיית הספירה לאחור',
  resume: 'חידוש הספירה לאחור',

  addToCalendar: 'הוספה ליומן',
  removeFromCalendar: 'ביטול ביומן',
  calendarFile: 'יומן Apple ואחרים',
  calendarFileNote: 'קובץ ICS',

  location: 'מקום',
  duration: 'משך',
  price: 'מחיר',
  free: 'ללא תשלום',
  inLanguage: 'שפה',
  audience: 'השתתפות',
  everyone: 'פתוחה לקהל הרחב',
  dialIn: 'האזנה בטלפון',
  notAvailable: 'לא זמינה',
  performer: 'בהשתתפות',
  doorTime: 'תחילת הכניסה',

  programme: 'תוכנית ורקע',

  loading: 'האירוע נטען…',
  failed: 'טעינת האירוע נכשלה.',
  retry: 'ניסיון חוזר',

  invite: 'הזמנת אנשים נוספים',
  share: {
    native: 'שיתוף',
    copy: 'העתקת הקישור',
    invitation: 'העתקת ההזמנה',
    email: 'שיתוף בדוא״ל',
    qr: 'הצגת קוד QR',
  },
  shareOn: 'שיתוף ב־{service}',
  newTab: 'נפתח בכרטיסייה חדשה',
  copied: 'הועתק',
  copyByHand: 'טקסט להעתקה',
  qrCode: 'קוד QR עם קישור לאירוע',
  qrHint: 'ניתן לסרוק את הקוד כדי לפתוח את דף האירוע, או להדפיס אותו על כרזה.',
  downloadQr: 'הורדה כקובץ SVG',
};
