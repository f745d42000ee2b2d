import { expect } from '@open-wc/testing';
import { comeBackAt, part, parts, place, untilVisible, setNow, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import type { EventCard } from '../../src/index.js';

const LONG_TITLE = 'A title of many words that goes on and on, '.repeat(7);
const EXTREMES: Record<string, Attributes> = {
  'a minimal event': { name: 'Open day', share: 'none' },
  'a title of 300 characters and nine organizers': {
    ...SAMPLE_EVENT,
    name: LONG_TITLE,
    organizer: Array.from({ length: 9 }, (_, index) => `Organization number ${index}`).join('; '),
  },
  'all facts and share targets': {
    ...SAMPLE_EVENT,
    location: 'Palais des Nations, Geneva, Room XXVII, third floor, door 40',
    performer: 'A first speaker; A second speaker',
    price: '12.5',
    'price-currency': 'CHF',
    'in-language': 'en fr zh ar ru es',
    audience: 'Diplomats, journalists, doctors and members of civil society with a badge',
    'dial-in': 'tel:+41 22 555 01 23',
    share:
      'copy invitation email whatsapp telegram facebook x linkedin bluesky mastodon threads reddit line vk weibo qr',
  },
  'an event years ahead': { ...SAMPLE_EVENT, 'start-date': '2030-07-10T15:00' },
  'very long words': { ...SAMPLE_EVENT, name: 'Donaudampfschifffahrt'.repeat(6), organizer: 'x'.repeat(90) },
};

const showAt = async (width: number, attributes: Attributes) => {
  const where = place();
  where.style.inlineSize = `${width}px`;
  return showCard(attributes, '', where);
};

const PARTS = [
  'status',
  'title',
  'organizers',
  'when',
  'segment-value',
  'pause',
  'button',
  'fact',
  'share-button',
];
const boxesOf = (card: EventCard, names: readonly string[]) =>
  names.flatMap(name => parts(card, name).map(element => ({ name, box: element.getBoundingClientRect() })));

/** Without the pause button, which covers a corner of the countdown by design. */
const findOverlaps = (card: EventCard) => {
  const boxes = boxesOf(
    card,
    PARTS.filter(name => name !== 'pause'),
  );
  return boxes.flatMap(({ name, box: one }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map(other => `${name} and ${other.name}`),
  );
};

const findOverflow = (card: EventCard) => {
  const frame = card.getBoundingClientRect();
  return boxesOf(card, PARTS)
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(({ name }) => name);
};

beforeEach(() => {
  setNow(BEFORE);
});

describe('layout with extreme content', () => {
  for (const width of [240, 320, 480, 700, 1200])
    it(`neither overflows nor overlaps at ${width} pixels`, async () => {
      for (const [what, attributes] of Object.entries(EXTREMES))
        for (const dir of ['ltr', 'rtl']) {
          const card = await showAt(width, { ...attributes, dir });
          expect(findOverflow(card), what).to.eql([]);
          expect(findOverlaps(card), what).to.eql([]);
          expect(part(card, 'content').scrollWidth, what).to.equal(part(card, 'content').clientWidth);
          card.remove();
        }
    });
});

describe('countdown tick', () => {
  const timeLeftOf = (card: EventCard) => parts(card, 'segment-value').map(({ textContent }) => textContent);
  const placesOf = (card: EventCard) =>
    boxesOf(card, [...PARTS, 'segment']).map(({ box }) => box.toJSON() as DOMRect);

  for (const width of [240, 320, 700])
    for (const lang of ['en', 'de', 'ru', 'ar'])
      it(`causes no layout shift at ${width} pixels in ${lang}`, async () => {
        const card = await showAt(width, { ...SAMPLE_EVENT, lang });
        await untilVisible(card);
        const [timeLeft, places] = [timeLeftOf(card), placesOf(card)];
        await comeBackAt('2027-03-13T13:18:49Z', card);
        expect(timeLeftOf(card)).not.to.eql(timeLeft);
        expect(placesOf(card)).to.eql(places);
      });
});

describe('fact', () => {
  const ROWS = [
    ['en', 'en fr', false],
    ['en', 'en fr zh ar ru es', true],
    ['ja', 'en fr', false],
    ['ja', 'en fr zh ar ru es', true],
  ] as const;
  for (const [lang, languages, isWide] of ROWS)
    it(`takes ${isWide ? 'a full row' : 'part of a row'} for the languages "${languages}" in ${lang}`, async () => {
      const card = await showAt(320, { ...SAMPLE_EVENT, lang, 'in-language': languages });
      const [fact] = parts(card, 'fact').slice(-1);
      expect(fact?.clientWidth === part(card, 'facts').clientWidth).to.equal(isWide);
    });
});
