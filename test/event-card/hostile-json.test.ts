import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { listenForWarnings, newCard, place, setNow, settled, showCard, expand } from '../support/cards.js';
import { COSTLY, largest } from '../support/costly-json.js';
import { BEFORE } from '../fixtures/events.js';
import { JSON_VALUES, TEXTS } from '../fixtures/hostile-texts.js';
import { expectUnharmed } from '../support/hostile.js';
import { EVENT_PROPERTIES } from '../fixtures/json-ld.js';
import { ran } from '../support/trap.js';

/** An event with a JSON value in every property but those that identify it; with `isName`, in its name, too. */
const buildEvent = (json: string, isName = false) => {
  const node = `{"name":${isName ? json : '"Side event"'},"url":${json},"caption":${json},"address":${json}}`;
  const properties = EVENT_PROPERTIES.filter(
    property => !/^@(type|graph|context)$|^name$/.test(property),
  ).map(property => {
    const isNode = /location|organizer|performer|superEvent|subEvent|offers|image|audience/.test(property);
    return `"${property}":${isNode ? `[${node},${json}]` : json}`;
  });
  return `{"@type":"Event","name":${isName ? json : '"Side event"'},${properties.join()}}`;
};

/** How each source brings JSON-LD into a card. */
const SOURCES: Readonly<Record<string, (json: string) => Promise<EventCard>>> = {
  'inline JSON-LD': json => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.text = json;
    const card = newCard({ lang: 'en-GB' });
    card.append(script);
    place().append(card);
    return settled(card).then(() => card);
  },
  'the event property': async json => {
    const card = newCard({ lang: 'en-GB' });
    card.event = json;
    place().append(card);
    await settled(card);
    return card;
  },
  'the file': async json => {
    const response = new Response(json, { headers: { 'content-type': 'application/json' } });
    Object.defineProperty(response, 'url', { value: 'https://ngo.example/event.json' });
    const fetching = sinon.stub(globalThis, 'fetch').resolves(response);
    const card = await showCard({ lang: 'en-GB', src: `https://ngo.example/${Math.random()}.json` });
    await card.reload();
    fetching.restore();
    return card;
  },
};

describe('hostile JSON-LD', () => {
  let warnings: readonly string[];
  beforeEach(() => {
    setNow(BEFORE);
    warnings = listenForWarnings();
    ran.length = 0;
  });

  for (const [sourceIndex, [source, show]] of Object.entries(SOURCES).entries()) {
    describe(`from ${source}`, () => {
      // Each source gets a third of the values, as all sources share the code that reads them.
      const isMine = (_: string, index: number) => index % 3 === sourceIndex;
      for (const text of TEXTS.filter(isMine)) {
        it(`does no harm as the text ${JSON.stringify(text).slice(0, 60)}`, async () => {
          const card = await show(buildEvent(JSON.stringify(text), true));
          await expand(card);
          expectUnharmed(card, text);
          expect(warnings.length).to.be.at.most(1);
          expect(card.scrollWidth).to.be.at.most(card.clientWidth);
          card.remove();
        });
      }

      for (const json of JSON_VALUES.filter(isMine)) {
        it(`does no harm as the value ${json.slice(0, 60)}`, async () => {
          const card = await show(buildEvent(json));
          await expand(card);
          expectUnharmed(card, json);
          expect(warnings.length).to.be.at.most(1);
          card.remove();
        });
      }
    });
  }
});

describe('JSON-LD that expands when it is read', () => {
  for (const [what, build] of Object.entries(COSTLY)) {
    it(`is truncated, reported and rendered: ${what}`, async () => {
      setNow(BEFORE);
      const warnings = listenForWarnings();
      const card = newCard({ lang: 'en-GB' });
      card.event = largest(build);
      place().append(card);
      await settled(card);
      expect(card.details?.name).to.equal('Side event');
      expect(card.renderRoot.querySelectorAll('*').length).to.be.below(6000);
      expect(warnings).to.have.length(1);
      expect(warnings[0]?.length).to.be.below(5000);
      // A change of language reads the whole document again.
      card.lang = 'fr';
      await settled(card);
      expect(card.details?.name).to.equal('Side event');
    });
  }
});
