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
/** Waits until mutation observers have run and the card has rendered. */
const untilUpdated = async (card: EventCard) => {
  await nextFrame();
  await settled(card);
};

beforeEach(() => {
  setNow(BEFORE);
});

describe('inline JSON-LD', () => {
  it('renders every field', async () => {
    const card = await showCard({ lang: 'en-GB' }, jsonLdScript());
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    expect(partText(card, 'organizers')).to.equal('CAP Liberté de Conscience (opens in a new tab) and DAFOH');
    expect(partText(card, 'time')).to.include('15:00');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: 'Free' });
    await press(card, 'Programme and background');
    expect(parts(card, 'agenda').map(visibleText)).to.eql(['15:00 Moderation 15:10 Speeches Dr A. Example']);
  });

  it('yields to attributes field by field', async () => {
    const card = await showCard(
      { lang: 'en-GB', name: 'By attribute', price: '5', 'price-currency': 'EUR' },
      jsonLdScript(),
    );
    expect(partText(card, 'title')).to.equal('By attribute');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: '€5' });
  });

  it('updates the card when it is added, changed or removed', async () => {
    const card = await showCard({ lang: 'en-GB' }, '<p>Child</p>');
    expect(visibleText(card)).to.equal('Child');
    const element = script(jsonLd());
    card.append(element);
    await untilUpdated(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    element.firstChild?.replaceWith(jsonLd({ name: 'Changed' }));
    await untilUpdated(card);
    expect(partText(card, 'title')).to.equal('Changed');
    element.type = 'text/plain';
    await untilUpdated(card);
    expect(visibleText(card)).to.equal('Child');
  });

  it('uses the first event of several scripts', async () => {
    const site = `<script type="application/ld+json">{"@type":"WebSite","name":"Site"}</script>`;
    const card = await showCard({}, site + jsonLdScript() + jsonLdScript({ name: 'Second' }));
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('reports a syntax error and shows the children', async () => {
    const warnings = listenForWarnings();
    const card = await showCard(
      {},
      `<p>Child</p><script type="application/ld+json">{"@type":"Event",</script>`,
    );
    expect(visibleText(card)).to.equal('Child');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/script=".*" in the JSON-LD inside the element: not JSON \(/);
  });

  it('reports a document without an event', async () => {
    const warnings = listenForWarnings();
    await showCard(SAMPLE_EVENT, `<script type="application/ld+json">{"@type":"Recipe"}</script>`);
    expect(warnings.join()).to.include('found no schema.org Event');
  });

  for (const [where, html] of [
    ['in a paragraph', (script: string) => `<p>${script}</p>`],
    ['deep inside', (script: string) => `<div><figure><div>${script}</div></figure></div>`],
    ['beside text', (script: string) => `<div>Child ${script}</div>`],
    ['with a parameter', (script: string) => script.replace('ld+json', 'LD+JSON; charset=utf-8')],
    ['in CDATA', (script: string) => script.replace('{', '//<![CDATA[\n{').replace('</', '\n//]]></')],
  ] as const) {
    it(`reads a script ${where}`, async () => {
      const card = await showCard({}, html(jsonLdScript()));
      expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    });
  }

  it('leaves the script of a card inside to that card', async () => {
    const card = await showCard({}, `<event-card>${jsonLdScript()}</event-card>`);
    const inner = card.querySelector('event-card') ?? expect.fail('expected a card inside');
    await settled(inner);
    expect(parts(card, 'title')).to.be.empty;
    expect(inner.details?.name).to.equal(SAMPLE_EVENT.name);
  });

  it('reports invalid values by their schema.org property names', async () => {
    const warnings = listenForWarnings();
    const card = await showCard({}, jsonLdScript({ startDate: 'soon', url: 'javascript:alert(1)' }));
    expect(card.details?.schedule.precision).to.equal('as-written');
    expect(warnings[0]).to.match(/startDate="soon" in the JSON-LD inside the element: expected an ISO 8601/);
    expect(warnings[0]).to.match(/^url="javascript:alert\(1\)" in/m);
  });
});

describe('multilingual JSON-LD', () => {
  const multilingual = jsonLdScript({
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
    it(`shows "${title}" in a page in ${lang}`, async () => {
      const where = place();
      where.lang = lang;
      const card = await showCard({}, multilingual, where);
      expect(partText(card, 'title')).to.equal(title);
    });
  }

  it('follows the language of the card', async () => {
    const card = await showCard({ lang: 'en' }, multilingual);
    card.lang = 'fr';
    await settled(card);
    expect(partText(card, 'title')).to.equal('Trouver des solutions');
  });
});

const circular: Record<string, unknown> = { '@type': 'Event', name: 'Circle' };
circular['self'] = circular;

describe('event property', () => {
  it('accepts an object and a JSON string', async () => {
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

  it('overrides inline JSON-LD and yields to attributes', async () => {
    const card = await showCard({ price: '5', 'price-currency': 'EUR' }, jsonLdScript());
    card.event = { '@type': 'Event', name: 'By property', offers: { price: 7, priceCurrency: 'EUR' } };
    await settled(card);
    expect(partText(card, 'title')).to.equal('By property');
    expect(facts(card)).to.deep.include({ With: 'Dr A. Example', Price: '€5' });
  });

  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('refused');
      },
    },
  );

  for (const [what, event] of [
    ['invalid JSON', 'no JSON'],
    ['a circular object', circular],
    ['a proxy that throws', throwing],
    ['a bigint', 10n],
    ['a function', () => SAMPLE_JSON_LD],
    ['a symbol', Symbol('x')],
    ['an empty array', []],
    ['an oversized document', jsonLd({ description: 'x'.repeat(3e5) })],
  ] as const) {
    it(`reports ${what} and renders the attributes`, async () => {
      const warnings = listenForWarnings();
      const card = await showCard({ name: 'Title' });
      card.event = event as object;
      await settled(card);
      expect(partText(card, 'title')).to.equal('Title');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^event=.* in the property event: (not JSON|larger than|found no)/m);
    });
  }
});

describe('equal content of the event property', () => {
  const loadsOf = (where: HTMLElement) => {
    const loads: string[] = [];
    where.addEventListener('event-card-load', ({ detail }) => loads.push(detail.details.name));
    return loads;
  };

  it('is no news, so that a listener that sets it again ends', async () => {
    const where = place();
    const loads = loadsOf(where);
    const card = newCard();
    const setAgain = () => {
      card.event = { '@type': 'Event', name: 'Side event', location: { name: 'Palais' } };
    };
    where.addEventListener('event-card-load', setAgain);
    setAgain();
    where.append(card);
    for (let times = 0; times < 5; times += 1) {
      await settled(card);
      setAgain();
    }
    await settled(card);
    expect(loads).to.deep.equal(['Side event']);
  });

  it('is no news as text', async () => {
    const where = place();
    const loads = loadsOf(where);
    const card = await showCard({}, '', where);
    for (const name of ['One', 'One', 'Two', 'Two']) {
      card.event = jsonLd({ name });
      await settled(card);
    }
    expect(loads).to.deep.equal(['One', 'Two']);
  });

  it('is distinguished from another that a script has put into the same object', async () => {
    const where = place();
    const loads = loadsOf(where);
    const card = await showCard({}, '', where);
    const event = { '@type': 'Event', name: 'One' };
    for (const name of ['One', 'Two', 'Two']) {
      event.name = name;
      card.event = event;
      await settled(card);
    }
    expect(loads).to.deep.equal(['One', 'Two']);
    expect(partText(card, 'title')).to.equal('Two');
  });

  it('of an object that is not JSON fires no second error', async () => {
    const warnings = listenForWarnings();
    const card = await showCard({ name: 'Title' });
    for (let times = 0; times < 3; times += 1) {
      card.event = { ...circular };
      await settled(card);
    }
    expect(warnings).to.have.length(1);
  });

  it('does not hide other changes', async () => {
    const card = await showCard({});
    card.event = { '@type': 'Event', name: 'One' };
    await settled(card);
    card.event = { '@type': 'Event', name: 'One' };
    card.name = 'By attribute';
    await settled(card);
    expect(partText(card, 'title')).to.equal('By attribute');
  });
});

it('event-card-load names the source of each change', async () => {
  const sources: string[] = [];
  const where = place();
  where.addEventListener('event-card-load', ({ detail }) => sources.push(detail.source));
  const card = await showCard({ name: 'Title' }, '', where);
  card.append(script(jsonLd()));
  await untilUpdated(card);
  card.event = { '@type': 'Event', name: 'X' };
  await settled(card);
  card.price = 0;
  await settled(card);
  card.theme = 'dark';
  await settled(card);
  expect(sources).to.eql(['attributes', 'inline', 'event', 'attributes']);
  expect(part(card, 'title').textContent).to.equal('Title');
});
