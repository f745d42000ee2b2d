import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { listenForWarnings, showCard } from '../support/cards.js';
import { TRANSLATED_TAGS } from '../support/languages.js';
import { visibleText } from '../support/visible-text.js';
import { showState, STATES } from '../support/states.js';

const LABELS = '[aria-label]';

/** Words of the visible text and of the accessible names of a card. */
const wordsOf = (card: EventCard) => {
  const names = [...card.renderRoot.querySelectorAll(LABELS)].map(element =>
    element.getAttribute('aria-label'),
  );
  // Zones are listed by their IANA names, which are the same in every language.
  const lists = [...card.renderRoot.querySelectorAll('select')].map(visibleText);
  const text = lists.reduce((rest, list) => rest.replace(list, ''), [visibleText(card), ...names].join(' '));
  return new Set(text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? []);
};

// Names, abbreviations of zones and the symbol of the minute are the same in every language.
const NAMES = 'google outlook com microsoft apple telegram qr svg ics zurich cet utc cest new york pm am min';
/** Words that are spelled as in English. */
const COMMON: Readonly<Record<string, string>> = {
  de: 'online in tab link code countdown browser',
  es: 'mar local',
  fr: 'date programme invitation code pause page minutes',
  id: 'tab email mar poster',
  it: 'in online link email mar file',
  pt: 'online local as link mar',
  'pt-PT': 'online local as mar',
  tr: 'mar',
  vi: 'email in',
};

async function collectWords(lang: string) {
  listenForWarnings();
  sinon.define(navigator, 'canShare', () => true);
  sinon.define(navigator, 'share', () => Promise.resolve());
  const words = new Set<string>();
  for (const state of STATES) {
    const card = await showState(state, lang);
    for (const word of wordsOf(card)) words.add(word);
    card.remove();
  }
  const waiting = await showCard({ src: '/none.json', lang });
  for (const word of wordsOf(waiting)) words.add(word);
  await waiting.reload();
  for (const word of wordsOf(waiting)) words.add(word);
  sinon.restore();
  return words;
}

describe('translations', () => {
  let english: ReadonlySet<string>;

  before(async () => {
    english = await collectWords('en-GB');
    expect(english).to.include.keys(
      'upcoming',
      'cancelled',
      'loading',
      'loaded',
      'pause',
      'zone',
      'scan',
      'opens',
    );
  });

  for (const lang of TRANSLATED_TAGS) {
    it(`contain no English words in ${lang}`, async () => {
      const allowed = new Set(`${NAMES} ${COMMON[lang] ?? ''}`.split(' '));
      const left = [...(await collectWords(lang))].filter(word => english.has(word) && !allowed.has(word));
      expect(left).to.deep.equal([]);
    });
  }
});
