import { expect, nextFrame } from '@open-wc/testing';
import {
  facts,
  listenForWarnings,
  newCard,
  part,
  partText,
  parts,
  place,
  press,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { SAMPLE_JSON_LD, jsonLd, jsonLdScript } from '../fixtures/json-ld.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.textContent = text;
  return element;
};
/** Lets observers of the page tell the card, and the card show what they told. */
const noticed = async (card: EventCard) => {
  await nextFrame();
  await settled(card);
};

beforeEach(() => {
  setNow(BEFORE);
});

describe('JSON-LD in the element', () => {
  it('is shown, all of it', async () => {
    const card = await showCard({ lang: 'en-GB' }, jsonLdScript());
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    expect(partText(card, 'organizers')).to.equal('CAP Liberté de Conscience (opens in a new tab) and DAFOH');
    expect(partText(card, 'time')).to.include('15:00');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: 'Free' });
    await press(card, 'Programme and background');
    expect(parts(card, 'agenda').map(visibleText)).to.eql(['15:00 Moderation 15:10 Speeches Dr A. Example']);
  });

  it('gives way to attributes, field by field', async () => {
    const card = await showCard(
      { lang: 'en-GB', name: 'By attribute', price: '5', 'price-currency': 'EUR' },
      jsonLdScript(),
    );
    expect(partText(card, 'title')).to.equal('By attribute');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: '€5' });
  });

  it('may come later, change, and go', async () => {
    const card = await showCard({ lang: 'en-GB' }, '<p>Child</p>');
    expect(visibleText(card)).to.equal('Child');
    const element = script(jsonLd());
    card.append(element);
    await noticed(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    element.firstChild?.replaceWith(jsonLd({ name: 'Changed' }));
    await noticed(card);
    expect(partText(card, 'title')).to.equal('Changed');
    element.type = 'text/plain';
    await noticed(card);
    expect(visibleText(card)).to.equal('Child');
  });

  it('may be in several scripts, of which the first event counts', async () => {
    const site = `<script type="application/ld+json">{"@type":"WebSite","name":"Site"}</script>`;
    const card = await showCard({}, site + jsonLdScript() + jsonLdScript({ name: 'Second' }));
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('that is broken is told, and the children are seen', async () => {
    const warnings = listenForWarnings();
    const card = await showCard(
      {},
      `<p>Child</p><script type="application/ld+json">{"@type":"Event",</script>`,
    );
    expect(visibleText(card)).to.equal('Child');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/script=".*" in the JSON-LD inside the element: not JSON \(/);
  });

  it('without an event is told', async () => {
    const warnings = listenForWarnings();
    await showCard(SAMPLE_EVENT, `<script type="application/ld+json">{"@type":"Recipe"}</script>`);
    expect(warnings.join()).to.include('expected an Event of schema.org in JSON-LD');
  });

  it('further in is not the card’s', async () => {
    const card = await showCard({}, `<div>${jsonLdScript()}</div>`);
    expect(parts(card, 'title')).to.be.empty;
  });

  it('tells its bad values by the names that it uses', async () => {
    const warnings = listenForWarnings();
    const card = await showCard({}, jsonLdScript({ startDate: 'soon', url: 'javascript:alert(1)' }));
    expect(card.details?.schedule.precision).to.equal('none');
    expect(warnings[0]).to.match(/startDate="soon" in the JSON-LD inside the element: expected an ISO 8601/);
    expect(warnings[0]).to.match(/^url="javascript:alert\(1\)" in/m);
  });
});

describe('JSON-LD in several languages', () => {
  const inLanguages = jsonLdScript({
    name: [
      { '@value': 'Finding solutions', '@language': 'en' },
      { '@value': 'Trouver des solutions', '@language': 'fr' },
    ],
  });

  for (const [lang, title] of [
    ['en', 'Finding solutions'],
    ['fr-CH', 'Trouver des solutions'],
    ['nl', 'Finding solutions'],
  ] as const) {
    it(`speaks to a page in ${lang}`, async () => {
      const where = place();
      where.lang = lang;
      const card = await showCard({}, inLanguages, where);
      expect(partText(card, 'title')).to.equal(title);
    });
  }

  it('follows the language of the card', async () => {
    const card = await showCard({ lang: 'en' }, inLanguages);
    card.lang = 'fr';
    await settled(card);
    expect(partText(card, 'title')).to.equal('Trouver des solutions');
  });
});

describe('the property event', () => {
  it('takes an object, and text', async () => {
    const card = newCard({ lang: 'en-GB' });
    place().append(card);
    for (const event of [SAMPLE_JSON_LD, jsonLd()]) {
      card.event = event;
      await settled(card);
      expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
      card.event = null;
      await settled(card);
      expect(parts(card, 'title')).to.be.empty;
    }
  });

  it('wins over JSON-LD in the element, and gives way to attributes', async () => {
    const card = await showCard({ price: '5', 'price-currency': 'EUR' }, jsonLdScript());
    card.event = { '@type': 'Event', name: 'By property', offers: { price: 7, priceCurrency: 'EUR' } };
    await settled(card);
    expect(partText(card, 'title')).to.equal('By property');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: '€5' });
  });

  const circular: Record<string, unknown> = { '@type': 'Event', name: 'Circle' };
  circular['self'] = circular;
  const refusing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('refused');
      },
    },
  );

  for (const [what, event] of [
    ['no JSON', 'no JSON'],
    ['a circle', circular],
    ['a proxy that refuses', refusing],
    ['a big number', 10n],
    ['a function', () => SAMPLE_JSON_LD],
    ['a symbol', Symbol('x')],
    ['an array of nothing', []],
    ['too much', jsonLd({ description: 'x'.repeat(3e5) })],
  ] as const) {
    it(`that is ${what} is told, and all else is shown`, async () => {
      const warnings = listenForWarnings();
      const card = await showCard({ name: 'Title' });
      card.event = event as object;
      await settled(card);
      expect(partText(card, 'title')).to.equal('Title');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^event=.* in the property event: expected /m);
    });
  }
});

it('the card says where its news comes from', async () => {
  const sources: string[] = [];
  const where = place();
  where.addEventListener('event-card-load', ({ detail }) => sources.push(detail.source));
  const card = await showCard({ name: 'Title' }, '', where);
  card.append(script(jsonLd()));
  await noticed(card);
  card.event = { '@type': 'Event', name: 'X' };
  await settled(card);
  card.price = 0;
  await settled(card);
  card.theme = 'dark';
  await settled(card);
  expect(sources).to.eql(['attributes', 'inline', 'event', 'attributes']);
  expect(part(card, 'title').textContent).to.equal('Title');
});
