import { expect } from '@open-wc/testing';
import { styles } from '../../src/event-card.styles.js';
import { ICONS } from '../../src/icons.js';
import type { EventCard } from '../../src/index.js';
import { newCard, part, parts, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';

const { lang: _, ...EVENT } = SAMPLE_EVENT;

const directionOf = (card: EventCard) => getComputedStyle(part(card, 'card')).direction;
const leftOf = (element: Element) => element.getBoundingClientRect().left;
const rightOf = (element: Element) => element.getBoundingClientRect().right;

/** Attributes of the container of the card, and its own. */
const PLACES = [
  ['ltr', 'in English', {}, { lang: 'en' }],
  ['rtl', 'in Arabic, in a page without dir', {}, { lang: 'ar' }],
  ['rtl', 'in a Hebrew page', { lang: 'he-IL' }, {}],
  ['rtl', 'in a Persian page', { lang: 'fa' }, {}],
  ['rtl', 'in a page in Urdu of India', { lang: 'ur-IN' }, {}],
  ['rtl', 'in a page in Sorani, for which there is no translation', { lang: 'ckb' }, {}],
  ['ltr', 'in Arabic in Latin script', {}, { lang: 'ar-Latn' }],
  ['rtl', 'in English, in a page with dir="rtl"', { dir: 'rtl' }, { lang: 'en' }],
  ['rtl', 'in English, in a page with dir="RTL" in capitals', { dir: 'RTL' }, { lang: 'en' }],
  ['ltr', 'in Arabic, in a page with dir="ltr"', { dir: 'ltr' }, { lang: 'ar' }],
  ['rtl', 'in Arabic with dir="rtl", in a page with dir="ltr"', { dir: 'ltr' }, { lang: 'ar', dir: 'rtl' }],
  ['ltr', 'in Arabic with dir="ltr", in a page with dir="rtl"', { dir: 'rtl' }, { lang: 'ar', dir: 'ltr' }],
  ['rtl', 'in Arabic, in a page with an invalid dir', { dir: 'sideways' }, { lang: 'ar' }],
  ['rtl', 'in Arabic, written with an underscore', {}, { lang: 'ar_EG' }],
  ['ltr', 'in English, in a column that CSS has turned', { style: 'direction: rtl' }, { lang: 'en' }],
] as const;

describe('direction', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  for (const [direction, name, around, own] of PLACES) {
    it(`is ${direction} ${name}`, async () => {
      const where = place();
      for (const [attribute, value] of Object.entries(around)) where.setAttribute(attribute, value);
      const card = await showCard({ ...EVENT, ...own }, '', where);
      expect(directionOf(card)).to.equal(direction);
    });
  }

  it('follows changes of lang and dir in the page', async () => {
    const where = place();
    where.lang = 'ar';
    const card = await showCard(EVENT, '', where);
    const readDirection = async () => {
      await new Promise(resolve => setTimeout(resolve));
      await settled(card);
      return directionOf(card);
    };
    expect(directionOf(card)).to.equal('rtl');
    where.dir = 'ltr';
    expect(await readDirection()).to.equal('ltr');
    where.removeAttribute('dir');
    expect(await readDirection()).to.equal('rtl');
    where.lang = 'fr';
    expect(await readDirection()).to.equal('ltr');
    card.dir = 'rtl';
    expect(await readDirection()).to.equal('rtl');
  });

  it('follows the page from inside a shadow root', async () => {
    const host = place();
    host.dir = 'rtl';
    const card = newCard({ ...EVENT, lang: 'en' });
    host.attachShadow({ mode: 'closed' }).append(card);
    await settled(card);
    expect(directionOf(card)).to.equal('rtl');
  });

  it('applies to the loading notice, not to the children', async () => {
    const card = await showCard({ src: '/none.json', lang: 'ar' }, '<p>Child</p>');
    const waiting = part(card, 'waiting');
    expect(getComputedStyle(waiting).direction).to.equal('rtl');
    expect(getComputedStyle(card).direction).to.equal('ltr');
  });

  it('sets no dir attribute on the card', async () => {
    const card = await showCard({ ...EVENT, lang: 'ar' });
    expect(card.getAttributeNames()).not.to.include('dir');
  });
});

describe('right-to-left layout', () => {
  it('mirrors columns, date badge and countdown', async () => {
    setNow(BEFORE);
    const where = place();
    where.style.inlineSize = '700px';
    const card = await showCard({ ...EVENT, lang: 'ar', description: '#' }, '', where);
    expect(leftOf(part(card, 'aside'))).to.be.lessThan(leftOf(part(card, 'summary')));
    expect(leftOf(part(card, 'date-badge'))).to.be.greaterThan(leftOf(part(card, 'date')));
    const [days, hours] = parts(card, 'segment').map(leftOf);
    expect(days).to.be.greaterThan(hours ?? NaN);
  });

  it('isolates names and numbers from the surrounding text', async () => {
    setNow(BEFORE);
    const attributes = {
      ...EVENT,
      location: 'Genève (2027)',
      'dial-in': 'tel:+41225550123',
      price: '20',
      'price-currency': 'CHF',
    };
    const card = await showCard({ ...attributes, lang: 'he' });
    const values = [...parts(card, 'fact-value'), part(card, 'title'), ...parts(card, 'time')];
    expect(values.length).to.be.greaterThan(5);
    for (const value of values) expect(value.firstElementChild?.localName, value.outerHTML).to.equal('bdi');
    const [phone] = card.renderRoot.querySelectorAll('a[href^="tel:"]');
    expect(getComputedStyle(phone ?? card).direction, 'direction of the phone number').to.equal('ltr');
  });

  const NAMES = ['Ana', 'Bo', 'دانا', 'Cy'];

  /** A card with the names in every list of people, wide enough that no list wraps. */
  const showPeople = async (attributes: Readonly<Record<string, string>>, names: readonly string[]) => {
    setNow(BEFORE);
    const performer = names.map(name => ({ name }));
    const card = newCard({ ...EVENT, organizer: names.join(';'), ...attributes });
    card.event = { '@type': 'Event', performer, subEvent: { '@type': 'Event', name: 'برنامج', performer } };
    const where = place();
    where.style.inlineSize = '700px';
    where.append(card);
    await settled(card);
    part(card, 'more').setAttribute('open', '');
    return {
      organizers: part(card, 'organizers'),
      agendaPerformer: part(card, 'agenda-performer'),
      performerFact: part(card, 'fact-value'),
    };
  };
  const namesIn = (list: Element) =>
    [...list.querySelectorAll('bdi')].filter(({ childElementCount }) => !childElementCount);

  for (const attributes of [{ lang: 'ar' }, { lang: 'en', dir: 'rtl' }, { lang: 'fa' }, { lang: 'ur' }])
    it(`lists names from right to left, whatever their script, with ${JSON.stringify(attributes)}`, async () => {
      for (const list of Object.values(await showPeople(attributes, NAMES))) {
        const names = namesIn(list);
        expect(names.map(({ textContent }) => textContent)).to.eql(NAMES);
        const lefts = names.map(leftOf);
        expect(lefts, list.outerHTML).to.eql(lefts.toSorted((a, b) => b - a));
      }
    });

  for (const name of ['Ana', 'دانا'])
    it(`places the separator before the performer ${name}`, async () => {
      const { agendaPerformer } = await showPeople({ lang: 'ar' }, [name]);
      const [bdi] = namesIn(agendaPerformer);
      expect(bdi && rightOf(bdi)).to.be.lessThan(rightOf(agendaPerformer) - 2);
    });
});

const css = styles.cssText
  // Arguments of functions may contain what looks like a physical value. Nested functions come first.
  .replace(/[\w-]*\([^()]*\)/g, 'f')
  .replace(/[\w-]*\([^()]*\)/g, 'f');
const DECLARATIONS = [...css.matchAll(/(?<=[{;/]\s*)([\w-]+):([^;{}]+);/g)].map(
  ([, property = '', value = '']) => [property, value.trim()] as const,
);

describe('style sheets', () => {
  it('use logical properties only', () => {
    const physical = DECLARATIONS.filter(
      ([property, value]) =>
        /(^|-)(left|right|top|bottom|width|height)$/.test(property.replace(/^line-height$/, '')) ||
        /(^| )(left|right)\b/.test(value) ||
        (/^(margin|padding|inset|border-radius)$/.test(property) && value.split(/\s+/).length > 3),
    );
    expect(DECLARATIONS.length).to.be.greaterThan(200);
    expect(physical).to.deep.equal([]);
  });
});

// Checked by hand: the branches of `share` and the triangle of `play-fill` (media controls show the direction of a tape,
// not that of reading) are the same in both directions, as are logos. A new icon that points needs mirroring.
const NOT_DIRECTIONAL = [
  'bluesky',
  'calendar-plus',
  'card-text',
  'envelope',
  'facebook',
  'line',
  'link-45deg',
  'linkedin',
  'mastodon',
  'pause-fill',
  'play-fill',
  'qr-code',
  'reddit',
  'share',
  'sina-weibo',
  'telegram',
  'threads',
  'twitter-x',
  'whatsapp',
];

describe('icons', () => {
  it('need no mirroring in right-to-left layouts', () => {
    expect(Object.keys(ICONS)).to.have.members(NOT_DIRECTIONAL);
  });
});
