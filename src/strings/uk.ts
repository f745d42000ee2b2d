import type { Strings } from './strings.js';

export const uk: Strings = {
  language: 'uk',
  phase: {
    unscheduled: 'Планується',
    upcoming: 'Відбудеться',
    today: 'Сьогодні',
    live: 'Триває зараз',
    started: 'Розпочався',
    ended: 'Завершився',
  },
  status: {
    cancelled: 'Скасовано',
    postponed: 'Відкладено',
    rescheduled: 'Нова дата',
    'moved-online': 'Тепер онлайн',
  },
  notice: {
    cancelled: 'Цей захід скасовано.',
    postponed: 'Цей захід відкладено.',
    rescheduled: 'Дату змінено.',
    'moved-online': 'Цей захід переведено в\u00a0онлайн-формат.',
  },
  kind: {
    online: 'Онлайн-захід',
    offline: 'Очно',
    mixed: 'Очно й\u00a0онлайн',
  },
  action: {
    registrationUrl: 'Зареєструватися',
    joinUrl: 'Приєднатися',
    recordingUrl: 'Переглянути запис',
    followUpUrl: 'Наступний захід',
  },

  sideEventTo: 'Паралельний захід у\u00a0межах: {name}',
  plannedFor: 'Раніше планувалося на:',
  timeToBeAnnounced: 'Час уточнюється',
  dateToBeAnnounced: 'Дата уточнюється',
  yourTime: '{time} за\u00a0вашим часом ({zone})',
  timeIn: '{time}, {place} ({zone})',
  // Not "заходу" here: with a time, that is read as "of sunset", and with a zone as "of the west".
  eventTime: '{time} у\u00a0часовому поясі події ({zone})',
  localTime: '{time} за\u00a0місцевим часом події',
  changeZone: 'Змінити часовий пояс',
  zone: 'Часовий пояс',
  hiddenZone:
    'Можливо, браузер приховує ваш часовий пояс. Якщо час зазначено неправильно, виберіть свій часовий пояс.',
  ends: 'Завершиться {distance}',
  started: 'Розпочався {distance}',
  ended: 'Цей захід завершився.',

  startsIn: 'До початку: {time}',
  startsSoon: 'Розпочнеться менш ніж за хвилину',
  pause: 'Призупинити зворотний відлік',
  resume: 'Продовжити зворотний відлік',

  addToCalendar: 'Додати до\u00a0календаря',
  removeFromCalendar: 'Оновити календар',
  calendarFile: 'Календар Apple та\u00a0інші',
  calendarFileNote: 'файл .ics',

  location: 'Місце',
  duration: 'Тривалість',
  price: 'Вартість',
  free: 'Безкоштовно',
  inLanguage: 'Мова',
  audience: 'Хто може взяти участь',
  everyone: 'Усі охочі',
  dialIn: 'Слухати телефоном',
  notAvailable: 'Недоступно',
  performer: 'Доповідачі',
  doorTime: 'Вхід з',

  programme: 'Програма та\u00a0подробиці',

  loading: 'Завантаження заходу…',
  failed: 'Не вдалося завантажити захід.',
  retry: 'Спробувати ще раз',

  invite: 'Запросити інших',
  share: {
    native: 'Поділитися',
    copy: 'Копіювати посилання',
    invitation: 'Копіювати запрошення',
    email: 'Надіслати електронною поштою',
    qr: 'Показати QR-код',
  },
  shareOn: 'Поділитися через {service}',
  newTab: 'відкриється в\u00a0новій вкладці',
  copied: 'Скопійовано',
  copyByHand: 'Скопіюйте вручну',
  qrCode: 'QR-код із посиланням на\u00a0захід',
  qrHint: 'Відскануйте код, щоб відкрити сторінку заходу, або розмістіть його на\u00a0плакаті.',
  downloadQr: 'Завантажити як SVG',
};
