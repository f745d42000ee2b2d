import { expect } from '@open-wc/testing';
import { EventCard } from '../../src/index.js';
import { has, newCard, part, partText, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { itFor } from '../support/viewer.js';

const { lang: _, ...EVENT } = SAMPLE_EVENT;

const STATUS = { en: 'Upcoming', fr: 'À venir', de: 'Bevorstehend', ar: 'قادمة' } as const;

/** Waits until the observer of the page has notified the cards, and these have rendered. */
const afterPageChange = async (...cards: readonly EventCard[]) => {
  await new Promise(resolve => setTimeout(resolve));
  await Promise.all(cards.map(settled));
};

const statusText = (card: EventCard) => partText(card, 'status');
const cardElement = (card: EventCard) => part(card, 'card');

describe('language', () => {
  const { lang: pageLang } = document.documentElement;

  beforeEach(() => {
    setNow(BEFORE);
  });
  afterEach(() => {
    document.documentElement.lang = pageLang;
    if (!pageLang) document.documentElement.removeAttribute('lang');
  });

  it('is that of the lang attribute, for text and dates', async () => {
    const card = await showCard({ ...EVENT, lang: 'de-CH' });
    expect(statusText(card)).to.equal(STATUS.de);
    expect(partText(card, 'date')).to.equal('Mittwoch, 24. März');
    expect(cardElement(card).lang).to.equal('de-CH');
  });

  for (const [lang, expected] of [
    ['de', /15:00/],
    ['he', /15:00/],
    ['en-GB', /3:00/],
  ] as const)
    itFor(
      { timezoneId: 'Europe/Zurich', locale: 'en-US' },
      `has halves of the day for an American only where people write them: ${lang}`,
      async () => {
        const card = await showCard({ ...EVENT, lang });
        expect(partText(card, 'time')).to.match(expected);
      },
    );

  it('has the clock of the attribute hour-cycle, as the page sets it', async () => {
    const card = await showCard({ ...EVENT, lang: 'de', 'hour-cycle': 'h12' });
    expect(partText(card, 'time')).to.match(/3:00.*PM/);
    card.hourCycle = 'h23';
    await settled(card);
    expect(partText(card, 'time')).to.match(/15:00/);
  });

  it('starts the date, which stands alone, with a capital', async () => {
    const card = await showCard({ ...EVENT, lang: 'fr' });
    expect(partText(card, 'date')).to.equal('Mercredi 24 mars');
  });

  it('follows the lang of the nearest ancestor', async () => {
    const where = place();
    where.lang = 'fr';
    const card = await showCard(EVENT, '', where);
    expect(statusText(card)).to.equal(STATUS.fr);
    where.lang = 'de';
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.de);
    card.lang = 'ar';
    await settled(card);
    expect(statusText(card)).to.equal(STATUS.ar);
    where.lang = 'fr';
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.ar);
    card.removeAttribute('lang');
    await settled(card);
    expect(statusText(card)).to.equal(STATUS.fr);
  });

  it('follows the lang of the document', async () => {
    document.documentElement.lang = 'fr';
    const card = await showCard(EVENT);
    expect(statusText(card)).to.equal(STATUS.fr);
    document.documentElement.lang = 'de';
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.de);
  });

  it('follows lang outside and inside a shadow root that contains the card', async () => {
    const outer = place();
    outer.lang = 'fr';
    const host = document.createElement('div');
    outer.append(host);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const card = await showCard(EVENT, '', inner);
    expect(statusText(card)).to.equal(STATUS.fr);
    outer.lang = 'de';
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.de);
    inner.lang = 'ar';
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.ar);
  });

  it('changes when the card moves to a place in another language', async () => {
    const [french, german] = [place(), place()];
    french.lang = 'fr';
    german.lang = 'de';
    const card = await showCard(EVENT, '', french);
    german.append(card);
    await settled(card);
    expect(statusText(card)).to.equal(STATUS.de);
  });

  it('is independent for each card on a page', async () => {
    const german = await showCard({ ...EVENT, lang: 'de' });
    const arabic = await showCard({ ...EVENT, lang: 'ar' });
    expect([german, arabic].map(statusText)).to.deep.equal([STATUS.de, STATUS.ar]);
    german.lang = 'fr';
    await settled(german);
    expect([german, arabic].map(statusText)).to.deep.equal([STATUS.fr, STATUS.ar]);
  });

  itFor(
    { timezoneId: 'Europe/Zurich', locale: 'de-CH' },
    'falls back to English text and dates for a language without a translation',
    async () => {
      const card = await showCard({ ...EVENT, lang: 'fi' });
      expect(statusText(card)).to.equal(STATUS.en);
      expect(partText(card, 'date')).to.match(/^Wednesday,? 24 March$/);
      expect(cardElement(card).lang).to.equal('en-GB');
    },
  );

  for (const lang of ['C', '*', 'x', 'english', '🙂', 'constructor', '__proto__', 'valueOf', 'a-DE']) {
    itFor(
      { timezoneId: 'Europe/Zurich', locale: 'de-CH' },
      `falls back to the language of the browser for lang="${lang}"`,
      async () => {
        document.documentElement.removeAttribute('lang');
        const card = await showCard({ ...EVENT, lang });
        expect(statusText(card)).to.equal(STATUS.de);
        expect(partText(card, 'date')).to.equal('Mittwoch, 24. März');
      },
    );
  }

  it('falls back to the language around it for a lang that cannot be read', async () => {
    document.documentElement.lang = 'fr';
    expect(statusText(await showCard({ ...EVENT, lang: '%LANG%' }))).to.equal(STATUS.fr);
  });

  for (const [lang, status] of [
    ['fr_FR', STATUS.fr],
    ['fr-FR, en', STATUS.fr],
    ['de-CH_informal', STATUS.de],
    ['zh-cmn-Hans', '未开始'],
    ['zh-cmn-Hant-TW', '尚未開始'],
  ] as const) {
    it(`reads lang="${lang}"`, async () => {
      expect(statusText(await showCard({ ...EVENT, lang }))).to.equal(status);
    });
  }

  itFor(
    { timezoneId: 'Europe/Zurich', locale: 'fr-CH' },
    'falls back to the language of the browser when lang is missing or empty',
    async () => {
      document.documentElement.removeAttribute('lang');
      expect(statusText(await showCard(EVENT))).to.equal(STATUS.fr);
      document.documentElement.lang = 'de';
      expect(statusText(await showCard({ ...EVENT, lang: '' }))).to.equal(STATUS.fr);
    },
  );

  it('causes no render when lang changes elsewhere', async () => {
    const where = place();
    const card = await showCard({ ...EVENT, lang: 'fr' }, '', where);
    let updates = 0;
    card.addController({ hostUpdated: () => (updates += 1) });
    where.lang = 'de';
    place().lang = 'it';
    await afterPageChange(card);
    expect(updates).to.equal(0);
  });

  it('selects the translation of a multilingual event', async () => {
    const name = [
      { '@value': 'Gespräch', '@language': 'de' },
      { '@value': 'Débat', '@language': 'fr' },
    ];
    const card = newCard({ lang: 'de' });
    card.event = { '@type': 'Event', name };
    place().append(card);
    await settled(card);
    expect(partText(card, 'title')).to.equal('Gespräch');
    card.lang = 'fr';
    await settled(card);
    expect(partText(card, 'title')).to.equal('Débat');
  });
});

describe('lang of the texts of the event', () => {
  const readLangs = async (lang: string) => {
    setNow(BEFORE);
    const attributes = {
      ...EVENT,
      'super-event': 'The session',
      description: 'Prose.',
      audience: 'Members',
      location: 'Here',
      price: '0',
    };
    const card = await showCard({ ...attributes, lang });
    const inside = (name: string) => part(card, name).querySelector('bdi') ?? part(card, name);
    const valueOf = (label: string) =>
      [...card.renderRoot.querySelectorAll('dt')].find(term => visibleText(term) === label)
        ?.nextElementSibling?.firstElementChild ?? null;
    return [
      inside('title'),
      card.renderRoot.querySelector('.super-event bdi bdi'),
      card.renderRoot.querySelector('.about p'),
      valueOf('Who can attend'),
      valueOf('Location'),
      valueOf('Price'),
    ].map(element => element?.closest('[lang]')?.getAttribute('lang'));
  };

  it('is that of the card when the page is in the language of the card', async () => {
    expect(await readLangs('en-US')).to.deep.equal(['en-US', 'en-US', 'en-US', 'en-US', 'en-US', 'en-US']);
  });

  it('is that of the page when the card has no translation for it', async () => {
    expect(await readLangs('fi')).to.deep.equal(['fi', 'fi', 'fi', 'fi', 'fi', 'en-GB']);
  });

  it('is empty when the lang of the page is empty', async () => {
    expect(await readLangs('')).to.deep.equal(['', '', '', '', '', 'en-GB']);
  });
});

describe('lines of text', () => {
  const lineHeightOf = async (lang: string) => {
    const { lineHeight, fontSize } = getComputedStyle(part(await showCard({ ...EVENT, lang }), 'title'));
    return parseFloat(lineHeight) / parseFloat(fontSize);
  };

  it('are as far apart as Nastaliq needs in Urdu alone', async () => {
    expect(await lineHeightOf('ur-PK')).to.be.closeTo(2, 0.05);
    expect(await lineHeightOf('fa')).to.be.closeTo(1.25, 0.05);
  });
});

describe('EventCard.addStrings', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('adds a language and updates the cards on the page', async () => {
    const card = await showCard({ ...EVENT, lang: 'nl' });
    expect(statusText(card)).to.equal(STATUS.en);
    EventCard.addStrings('nl', {
      phase: { upcoming: 'Binnenkort' },
      startsIn: 'Begint over {time}',
    });
    await settled(card);
    expect(statusText(card)).to.equal('Binnenkort');
    expect(visibleText(card.renderRoot.querySelector('[role=timer]'))).to.match(/^Begint over 12 dagen/);
    expect(partText(card, 'date')).to.match(/Woensdag/);
    expect(has(card, 'share')).to.be.true;
  });

  it('replaces strings, including those of a running countdown', async () => {
    const card = await showCard({ ...EVENT, lang: 'en-AU' });
    EventCard.addStrings('en-AU', { startsIn: 'Kicks off in {time}', invite: 'Bring your mates' });
    await settled(card);
    expect(visibleText(card)).to.include('Kicks off in').and.include('Bring your mates');
    const british = await showCard({ ...EVENT, lang: 'en-GB' });
    expect(visibleText(british)).to.include('Starts in').and.include('Invite people');
  });

  itFor(
    { timezoneId: 'Europe/Zurich', locale: 'de-CH' },
    'formats dates in English for a language that the browser does not support',
    async () => {
      EventCard.addStrings('tlh', { phase: { upcoming: 'tugh' } });
      const card = await showCard({ ...EVENT, lang: 'tlh' });
      expect(statusText(card)).to.equal('tugh');
      expect(partText(card, 'date')).to.match(/^Wednesday,? 24 March$/);
      expect(visibleText(card.renderRoot.querySelector('[role=timer]'))).to.match(/12 days/);
    },
  );

  it('throws on an invalid tag and leaves cards unchanged', async () => {
    const card = await showCard({ ...EVENT, lang: 'fr' });
    expect(() => {
      EventCard.addStrings('fr_FR', { free: 'Libre' });
    }).to.throw(TypeError, 'addStrings: "fr_FR" is not a BCP 47 tag');
    await afterPageChange(card);
    expect(statusText(card)).to.equal(STATUS.fr);
  });
});
