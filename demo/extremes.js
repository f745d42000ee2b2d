import { COMMON, at, card, timed } from './gallery.js';

const DAY = 24 * 36e5;
const NINE = [
  'CAP Liberté de Conscience',
  'DAFOH',
  'Internationale Gesellschaft für Menschenrechte',
  'The European Society for the Freedom of Religion, Conscience and Belief',
  '器官移植關懷協會',
  'منظمة حقوق الإنسان',
  'Общество прав человека',
  'A',
  'Coordination des associations et des particuliers pour la liberté de conscience',
].join('; ');
const LONG_TITLE =
  'Escalation of human rights violations in the 21st century: what governments, parliaments, hospitals, ' +
  'universities and citizens of all member states can do together in the years to come, what victims, ' +
  'witnesses and doctors have told so far, and why all of it matters now more than it did twenty years ago (sample)';
const PARAGRAPH =
  'What can governments, doctors and citizens do? Those who have worked on it for years tell what they know, ' +
  'what they do not, and what they would do next; then all who are there can ask. ';
export const ALL_FACTS = {
  'attendance-mode': 'mixed',
  location: 'Palais des Nations, Geneva, Room XXVII, third floor, door 40',
  'location-url': 'https://www.openstreetmap.org/',
  performer: 'A first speaker; A second speaker',
  price: '12.5',
  'price-currency': 'CHF',
  'in-language': 'en fr zh ar ru es',
  audience: 'Diplomats, journalists, doctors and members of civil society with a badge',
  'dial-in': 'tel:+41 22 555 01 23',
};
export const ALL_TARGETS =
  'native copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon threads reddit line vk weibo viber qr';

/** Cards with next to nothing, and with more than anybody would tell. */
export const EXTREMES = [
  {
    title: 'Two words and a way to share',
    attributes: { name: 'Open day', share: 'copy', calendar: 'none' },
  },
  { title: 'Two words', attributes: { name: 'Open day', share: 'none' } },
  card('A title of 300 characters, nine organizers', { ...timed, name: LONG_TITLE, organizer: NINE }),
  card('All facts, and every way to share', { ...timed, ...ALL_FACTS, share: ALL_TARGETS }),
  card('A long description, which folds', {
    ...timed,
    description: `${PARAGRAPH.repeat(3)}\n\n${PARAGRAPH.repeat(4)}`,
  }),
  card('Years away', { ...timed, 'start-date': at(1216 * DAY), duration: '' }),
  card('Words without end', {
    ...timed,
    name: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle',
    location: 'https://ngo.example/an-address-without-any-place-where-it-could-be-broken',
    'attendance-mode': 'offline',
  }),
  card('A picture', {
    ...timed,
    image: new URL('picture.svg', import.meta.url).href,
    'image-alt': 'A sun over a lake',
  }),
];

const NAMES = {
  ar: 'البحث عن حلول معًا (مثال)',
  de: 'Gemeinsam Lösungen finden (Beispiel)',
  fr: 'Trouver des solutions ensemble (exemple)',
  he: 'למצוא פתרונות יחד (דוגמה)',
  ja: '共に解決策を探る（例）',
  ru: 'Вместе искать решения (пример)',
  vi: 'Cùng nhau tìm giải pháp (ví dụ)',
  'zh-Hans': '共同寻找解决方案（示例）',
};

/** The same card in several languages: each in that of its `lang`. */
export const LANGUAGES = Object.entries(NAMES).map(([lang, name]) => ({
  title: new Intl.DisplayNames(lang, { type: 'language' }).of(lang),
  attributes: { ...COMMON, ...timed, lang, name },
}));

/** One card, which the style sheet shows in several looks. */
export const THEMES = [
  ['block-theme', 'In the look of a block theme of WordPress, such as Twenty Twenty-Five'],
  ['broadsheet', 'Broadsheet: serifs, hairlines, no round corners'],
  ['dusk', 'Dusk: dark, whatever the page is'],
].map(([theme, title]) => ({
  theme,
  ...card(title, { ...timed, price: '0', 'in-language': 'en', audience: 'everyone' }),
}));
