import { expect } from '@open-wc/testing';
import { EventCard } from '../../src/index.js';
import { has, newCard, part, partSaid, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, FOLLOW_UP } from '../support/events.js';
import { visibleText } from '../support/visible-text.js';
import { viewAs } from '../support/viewer.js';

const { lang: _, ...EVENT } = FOLLOW_UP;

const STATUS = { en: 'Upcoming', fr: 'À venir', de: 'Bevorstehend', ar: 'قادمة' } as const;

/** Waits until the page's observer has told its cards, and these have followed. */
const followed = async (...cards: readonly EventCard[]) => {
  await new Promise(resolve => setTimeout(resolve));
  await Promise.all(cards.map(settled));
};

const spoken = (card: EventCard) => partSaid(card, 'status');
const cardElement = (card: EventCard) => part(card, 'card');

describe('the language of a card', () => {
  const { lang: pageLang } = document.documentElement;

  beforeEach(() => {
    setNow(BEFORE);
  });
  afterEach(() => {
    document.documentElement.lang = pageLang;
    if (!pageLang) document.documentElement.removeAttribute('lang');
  });

  it('is that of the element, in words and in dates', async () => {
    const card = await showCard({ ...EVENT, lang: 'de-CH' });
    expect(spoken(card)).to.equal(STATUS.de);
    expect(partSaid(card, 'date')).to.equal('Mittwoch, 24. März');
    expect(cardElement(card).lang).to.equal('de-CH');
  });

  it('is that of the nearest ancestor, and follows it', async () => {
    const where = place();
    where.lang = 'fr';
    const card = await showCard(EVENT, '', where);
    expect(spoken(card)).to.equal(STATUS.fr);
    where.lang = 'de';
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.de);
    card.lang = 'ar';
    await settled(card);
    expect(spoken(card)).to.equal(STATUS.ar);
    where.lang = 'fr';
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.ar);
    card.removeAttribute('lang');
    await settled(card);
    expect(spoken(card)).to.equal(STATUS.fr);
  });

  it('follows the language of the document', async () => {
    document.documentElement.lang = 'fr';
    const card = await showCard(EVENT);
    expect(spoken(card)).to.equal(STATUS.fr);
    document.documentElement.lang = 'de';
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.de);
  });

  it('follows a language around the shadow root that it is in, and inside of it', async () => {
    const outer = place();
    outer.lang = 'fr';
    const host = document.createElement('div');
    outer.append(host);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const card = await showCard(EVENT, '', inner);
    expect(spoken(card)).to.equal(STATUS.fr);
    outer.lang = 'de';
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.de);
    inner.lang = 'ar';
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.ar);
  });

  it('is that of the place to which it moves', async () => {
    const [french, german] = [place(), place()];
    french.lang = 'fr';
    german.lang = 'de';
    const card = await showCard(EVENT, '', french);
    german.append(card);
    await settled(card);
    expect(spoken(card)).to.equal(STATUS.de);
  });

  it('is its own where there are two on a page', async () => {
    const german = await showCard({ ...EVENT, lang: 'de' });
    const arabic = await showCard({ ...EVENT, lang: 'ar' });
    expect([german, arabic].map(spoken)).to.deep.equal([STATUS.de, STATUS.ar]);
    german.lang = 'fr';
    await settled(german);
    expect([german, arabic].map(spoken)).to.deep.equal([STATUS.fr, STATUS.ar]);
  });

  it('is English, dates too, where the page has one that is not spoken', async function () {
    await viewAs({ timezoneId: 'Europe/Zurich', locale: 'de-CH' }, this);
    const card = await showCard({ ...EVENT, lang: 'fi' });
    expect(spoken(card)).to.equal(STATUS.en);
    expect(partSaid(card, 'date')).to.match(/^Wednesday,? 24 March$/);
    expect(cardElement(card).lang).to.equal('en-GB');
  });

  for (const lang of [
    'en_US',
    'C',
    '*',
    'x',
    'en-US@posix',
    '🙂',
    'constructor',
    '__proto__',
    'valueOf',
    'a-DE',
  ]) {
    it(`is English where the page says "${lang}"`, async function () {
      await viewAs({ timezoneId: 'Europe/Zurich', locale: 'de-CH' }, this);
      const card = await showCard({ ...EVENT, lang });
      expect(spoken(card)).to.equal(STATUS.en);
      expect(partSaid(card, 'date')).to.match(/^Wednesday,? 24 March$/);
    });
  }

  it('is the visitor’s where the page says nothing, or that it does not know', async function () {
    document.documentElement.removeAttribute('lang');
    await viewAs({ timezoneId: 'Europe/Zurich', locale: 'fr-CH' }, this);
    expect(spoken(await showCard(EVENT))).to.equal(STATUS.fr);
    document.documentElement.lang = 'de';
    expect(spoken(await showCard({ ...EVENT, lang: '' }))).to.equal(STATUS.fr);
  });

  it('is not rendered again for what changes elsewhere', async () => {
    const where = place();
    const card = await showCard({ ...EVENT, lang: 'fr' }, '', where);
    let updates = 0;
    card.addController({ hostUpdated: () => (updates += 1) });
    where.lang = 'de';
    place().lang = 'it';
    await followed(card);
    expect(updates).to.equal(0);
  });

  it('chooses among the languages in which the event is told', async () => {
    const name = [
      { '@value': 'Gespräch', '@language': 'de' },
      { '@value': 'Débat', '@language': 'fr' },
    ];
    const card = newCard({ lang: 'de' });
    card.event = { '@type': 'Event', name };
    place().append(card);
    await settled(card);
    expect(partSaid(card, 'title')).to.equal('Gespräch');
    card.lang = 'fr';
    await settled(card);
    expect(partSaid(card, 'title')).to.equal('Débat');
  });
});

describe('the event’s own texts', () => {
  const langs = async (lang: string) => {
    setNow(BEFORE);
    const told = {
      ...EVENT,
      'super-event': 'The session',
      description: 'Prose.',
      audience: 'Members',
      location: 'Here',
      price: '0',
    };
    const card = await showCard({ ...told, lang });
    const inside = (name: string) => part(card, name).querySelector('bdi') ?? part(card, name);
    const valueOf = (label: string) =>
      [...card.renderRoot.querySelectorAll('dt')].find(term => visibleText(term) === label)
        ?.nextElementSibling?.firstElementChild ?? null;
    return [
      inside('title'),
      card.renderRoot.querySelector('.super-event bdi bdi'),
      card.renderRoot.querySelector('.about p'),
      valueOf('Who can attend'),
      valueOf('Place'),
      valueOf('Price'),
    ].map(element => element?.closest('[lang]')?.getAttribute('lang'));
  };

  it('are in the language of the card, where that is the page’s', async () => {
    expect(await langs('en-US')).to.deep.equal(['en-US', 'en-US', 'en-US', 'en-US', 'en-US', 'en-US']);
  });

  it('are marked as in the page’s language, where the card does not speak it', async () => {
    expect(await langs('fi')).to.deep.equal(['fi', 'fi', 'fi', 'fi', 'fi', 'en-GB']);
  });

  it('are marked as in none that is known, where the page does not say', async () => {
    expect(await langs('')).to.deep.equal(['', '', '', '', '', 'en-GB']);
  });
});

describe('EventCard.addStrings', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('adds a language, and cards on the page follow at once', async () => {
    const card = await showCard({ ...EVENT, lang: 'sw' });
    expect(spoken(card)).to.equal(STATUS.en);
    EventCard.addStrings('sw', {
      phase: { upcoming: 'Inakuja' },
      startsIn: 'Inaanza baada ya {time}',
    });
    await settled(card);
    expect(spoken(card)).to.equal('Inakuja');
    expect(visibleText(card.renderRoot.querySelector('[role=timer]'))).to.match(/^Inaanza baada ya siku 12/);
    expect(partSaid(card, 'date')).to.match(/Jumatano/);
    expect(has(card, 'share')).to.be.true;
  });

  it('changes words, also those that a countdown has shown', async () => {
    const card = await showCard({ ...EVENT, lang: 'en-AU' });
    EventCard.addStrings('en-AU', { startsIn: 'Kicks off in {time}', invite: 'Bring your mates' });
    await settled(card);
    expect(visibleText(card)).to.include('Kicks off in').and.include('Bring your mates');
    const british = await showCard({ ...EVENT, lang: 'en-GB' });
    expect(visibleText(british)).to.include('Starts in').and.include('Invite people');
  });

  it('writes dates in English where the browser does not know the language', async function () {
    await viewAs({ timezoneId: 'Europe/Zurich', locale: 'de-CH' }, this);
    EventCard.addStrings('tlh', { phase: { upcoming: 'tugh' } });
    const card = await showCard({ ...EVENT, lang: 'tlh' });
    expect(spoken(card)).to.equal('tugh');
    expect(partSaid(card, 'date')).to.match(/^Wednesday,? 24 March$/);
    expect(visibleText(card.renderRoot.querySelector('[role=timer]'))).to.match(/12 days/);
  });

  it('refuses what it cannot use, and no card changes', async () => {
    const card = await showCard({ ...EVENT, lang: 'fr' });
    expect(() => {
      EventCard.addStrings('fr_FR', { free: 'Libre' });
    }).to.throw(TypeError, 'addStrings: "fr_FR" is not a BCP 47 tag');
    await followed(card);
    expect(spoken(card)).to.equal(STATUS.fr);
  });
});
