// Every hostile text in each field of an event, by one of the ways for it to come into a card.
import { aTimeout, expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { attributeOf, EVENT_FIELDS, type EventAttributes } from '../../src/input/attributes.js';
import { has, newCard, part, setNow, settled, unfold } from './cards.js';
import { openPanel } from './clean-cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { ALL_TEXTS } from '../fixtures/hostile-texts.js';
import { appearanceOf, harmOf } from './hostile.js';
import { polluted, ran, uncaught } from './trap.js';

/** Cards that are looked at together; each takes one text after the other. */
const AT_ONCE = 80;
/** Of so many cards one offers the event as a file, too. */
const WITH_FILE = 40;
/** Milliseconds: a machine may be many times slower than another one. */
const PATIENCE = 120_000;

const PICTURE = new URL('/demo/picture.svg', location.href).href;

/** An event that shows all of its fields, so that there is a place for each text. */
const ATTRIBUTES = {
  ...SAMPLE_EVENT,
  description: 'What can be done, and by whom.',
  'end-date': '2027-03-24T16:30',
  'door-time': '2027-03-24T14:30',
  'event-status': 'rescheduled',
  'previous-start-date': '2027-02-10',
  'attendance-mode': 'mixed',
  location: 'Palais des Nations',
  'location-url': 'https://map.example/',
  performer: 'A speaker; Another one',
  'super-event': 'the 49th session of the Human Rights Council',
  price: '12.5',
  'price-currency': 'CHF',
  'in-language': 'en fr',
  audience: 'Diplomats',
  'dial-in': 'tel:+41225550123',
  url: 'https://ngo.example/event',
  'follow-up-url': 'https://ngo.example/next',
  image: PICTURE,
  'image-alt': 'A hall',
} as const satisfies Attributes;

/** The same in JSON-LD. */
const JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: ATTRIBUTES.name,
  description: ATTRIBUTES.description,
  startDate: ATTRIBUTES['start-date'],
  endDate: ATTRIBUTES['end-date'],
  duration: ATTRIBUTES.duration,
  doorTime: ATTRIBUTES['door-time'],
  timeZone: ATTRIBUTES['time-zone'],
  eventStatus: 'EventRescheduled',
  previousStartDate: ATTRIBUTES['previous-start-date'],
  eventAttendanceMode: 'MixedEventAttendanceMode',
  location: [
    {
      '@type': 'Place',
      name: ATTRIBUTES.location,
      address: { '@type': 'PostalAddress', streetAddress: 'Avenue de la Paix 14', addressCountry: 'CH' },
      hasMap: ATTRIBUTES['location-url'],
    },
    { '@type': 'VirtualLocation', url: ATTRIBUTES['join-url'] },
  ],
  organizer: [{ '@type': 'Organization', name: 'DAFOH', url: 'https://ngo.example/' }],
  performer: [{ '@type': 'Person', name: 'A speaker' }],
  superEvent: { '@type': 'Event', name: ATTRIBUTES['super-event'] },
  subEvent: [{ '@type': 'Event', name: 'Speeches', startDate: '15:10', performer: { name: 'A speaker' } }],
  offers: [{ '@type': 'Offer', price: 12.5, priceCurrency: 'CHF', url: ATTRIBUTES['registration-url'] }],
  inLanguage: 'en',
  audience: { '@type': 'Audience', audienceType: ATTRIBUTES.audience },
  dialIn: ATTRIBUTES['dial-in'],
  url: ATTRIBUTES.url,
  recordingUrl: ATTRIBUTES['recording-url'],
  followUpUrl: ATTRIBUTES['follow-up-url'],
  image: { '@type': 'ImageObject', url: PICTURE, caption: ATTRIBUTES['image-alt'] },
};

/** Where a text stands. */
interface Field {
  /** As somebody would call it. */
  readonly name: string;
  /** The attribute, or the steps that lead to the property. */
  readonly path: readonly string[];
  /** The field of the card that shows it. */
  readonly shownAs: keyof EventAttributes;
}

/** Which property of schema.org is read for a field, where it is not one of the same name. */
const PROPERTY_OF: Readonly<Partial<Record<keyof EventAttributes, string>>> = {
  attendanceMode: 'eventAttendanceMode',
  locationUrl: 'location.0.hasMap',
  price: 'offers.0.price',
  priceCurrency: 'offers.0.priceCurrency',
};

/** Properties inside of others, and the field that shows them. */
const NESTED: readonly (readonly [path: string, shownAs: keyof EventAttributes])[] = [
  ['organizer.0.name', 'organizer'],
  ['organizer.0.url', 'organizer'],
  ['location.0.name', 'location'],
  ['location.0.address.streetAddress', 'location'],
  ['location.1.url', 'joinUrl'],
  ['offers.0.url', 'registrationUrl'],
  ['performer.0.name', 'performer'],
  ['superEvent.name', 'superEvent'],
  ['subEvent.0.name', 'name'],
  ['subEvent.0.startDate', 'name'],
  ['image.url', 'image'],
  ['image.caption', 'imageAlt'],
  ['audience.audienceType', 'audience'],
  ['eventSchedule.repeatFrequency', 'startDate'],
];

const property = (path: string, shownAs: keyof EventAttributes): Field => ({
  name: path.replace(/\.\d+/g, ''),
  path: path.split('.'),
  shownAs,
});
const PROPERTIES = [
  ...EVENT_FIELDS.map(field => property(PROPERTY_OF[field] ?? field, field)),
  ...NESTED.map(row => property(...row)),
];

/** When a field is shown that is not shown before the event. */
const SHOWN_AT: Readonly<Partial<Record<keyof EventAttributes, string>>> = {
  joinUrl: DURING,
  recordingUrl: AFTER,
  followUpUrl: AFTER,
};

type Tree = Record<string, unknown>;

/** The event with another value at the end of a path. */
const eventWith = (
  [first = '', ...rest]: readonly string[],
  value: unknown,
  tree: unknown = JSON_LD,
): Tree => {
  const copy = (Array.isArray(tree) ? [...(tree as unknown[])] : { ...(tree as Tree) }) as Tree;
  copy[first] = rest.length ? eventWith(rest, value, copy[first]) : value;
  return copy;
};

/** Fields that make the long list of zones another one: it says which time it is in each at the start. */
const IN_ZONES: readonly (keyof EventAttributes)[] = ['startDate', 'timeZone'];

/** A way for a text to come into a card. */
interface Way {
  readonly name: string;
  readonly fields: readonly Field[];
  /** A card of the event, not in the page yet; `index` tells it from the others. */
  readonly make: (index: number) => EventCard;
  /** Has a card take in the event with a text in one of its fields, or as it was where there is none. */
  readonly give: (card: EventCard, field: Field, text: string | undefined, index: number) => unknown;
}

const INSIDE = '<p>Side event: read more</p>';
const JSON_LD_SCRIPT = `${INSIDE}<script type="application/ld+json">${JSON.stringify(JSON_LD)}</script>`;
/** Those ways to pass the event on that differ in more than an address. */
const SHARE = 'invitation email whatsapp x qr';
const LANGUAGE = { lang: 'en-GB', share: SHARE };

/** What each file says that a card follows. */
const files = new Map<string, string>();
const fileAt = (index: number) => `https://ngo.example/${index}.json`;

const answer = (url: string) => {
  const response = new Response(files.get(url) ?? JSON.stringify(JSON_LD));
  Object.defineProperty(response, 'url', { value: url });
  return Promise.resolve(response);
};

const answering = () => [
  sinon.stub(console, 'warn'),
  sinon.stub(globalThis, 'fetch').callsFake(url => answer(url as string)),
];

export const WAYS: readonly Way[] = [
  {
    name: 'the attributes',
    fields: EVENT_FIELDS.map(field => ({
      name: attributeOf(field),
      path: [attributeOf(field)],
      shownAs: field,
    })),
    make: () => newCard({ ...ATTRIBUTES, share: SHARE }, INSIDE),
    give: (card, { name }, text) => {
      const all = { ...ATTRIBUTES, ...(text === undefined ? {} : { [name]: text }) };
      for (const [attribute, value] of Object.entries(all))
        if (card.getAttribute(attribute) !== value) card.setAttribute(attribute, value);
    },
  },
  {
    name: 'JSON-LD inside the element',
    fields: PROPERTIES,
    make: () => newCard(LANGUAGE, JSON_LD_SCRIPT),
    give: (card, { path }, text) => {
      const script = card.querySelector('script');
      if (script) script.text = JSON.stringify(text === undefined ? JSON_LD : eventWith(path, text));
    },
  },
  {
    name: 'the property event',
    fields: PROPERTIES,
    make: () => Object.assign(newCard(LANGUAGE, INSIDE), { event: JSON_LD }),
    give: (card, { path }, text) => {
      card.event = text === undefined ? JSON_LD : eventWith(path, text);
    },
  },
  {
    name: 'the file at src',
    fields: PROPERTIES,
    make: (index: number) => newCard({ ...LANGUAGE, src: fileAt(index), refresh: '0' }, INSIDE),
    give: (card, { path }, text, index) => {
      files.set(fileAt(index), JSON.stringify(text === undefined ? JSON_LD : eventWith(path, text)));
      return card.reload();
    },
  },
];

/** What is wrong with a card that is not to be seen: it, or what the page wrote inside of it, has a place. */
const blank = (card: EventCard) => {
  const seen = has(card, 'card') ? part(card, 'card') : card.querySelector('p');
  return Math.min(...[card, seen].map(element => element?.getBoundingClientRect().height ?? 0)) > 0
    ? []
    : ['nothing'];
};

const short = (text: string) => JSON.stringify(text.slice(0, 60));
const FEW = 10;

interface Attack {
  /** Has all cards take each text in a field, and tells what of that has done harm. */
  readonly attack: (field: Field) => Promise<readonly string[]>;
  readonly show: () => Promise<void>;
  readonly remove: () => void;
}

const attackBy = ({ make, give }: Way): Attack => {
  const where = document.createElement('div');
  const cards = Array.from({ length: AT_ONCE }, (_, index) => {
    const card = make(index);
    // To write the file takes longer than to render the card, and no text in it is one of the card's.
    if (index % WITH_FILE) card.calendar = 'google outlook office365 yahoo';
    return card;
  });

  const takeIn = async (card: EventCard, index: number, field: Field, text?: string) => {
    await give(card, field, text, index);
    await settled(card);
    const withZones = IN_ZONES.includes(field.shownAs);
    if (!withZones) card.renderRoot.querySelector('details.zone')?.removeAttribute('open');
    await unfold(card, withZones ? '' : ':not(.zone)');
    // The code has nothing in it but the address.
    if (field.shownAs === 'url' && !has(card, 'qr-code')) await openPanel(card, 'qr');
    return card;
  };

  const show = async () => {
    // So far down that no picture is loaded, and no figure changes.
    where.style.paddingBlockStart = '20000px';
    where.append(...cards);
    document.body.append(where);
    await Promise.all(
      cards.map(async card => {
        await settled(card);
        await card.reload();
        await unfold(card, ':not(.zone)');
        await openPanel(card, 'invitation');
      }),
    );
    scrollTo(0, 0);
  };

  const attack = async (field: Field) => {
    const appearances = new Set<string>();
    const look = (card: EventCard, text: string) => {
      const appearance = appearanceOf(card);
      appearances.add(appearance.markup);
      return [...harmOf(card, text, appearance), ...blank(card)];
    };
    const harm: string[] = [];
    for (const card of cards.slice(0, 1)) look(await takeIn(card, 0, field), '');
    for (let at = 0; at < ALL_TEXTS.length; at += AT_ONCE) {
      const texts = ALL_TEXTS.slice(at, at + AT_ONCE);
      const shown = await Promise.allSettled(
        cards.slice(0, texts.length).map((card, index) => takeIn(card, index, field, texts[index])),
      );
      for (const [index, result] of shown.entries()) {
        const text = texts[index] ?? '';
        const found = result.status === 'fulfilled' ? look(result.value, text) : [String(result.reason)];
        harm.push(...found.map(what => `${short(text)}: ${what}`));
      }
    }
    expect(appearances.size, 'ways for a card to look: the text has come into it').to.be.greaterThan(1);
    return harm;
  };

  const remove = () => {
    where.remove();
  };

  return { attack, show, remove };
};

/** Declares the tests: one for each field by each way, of all texts. */
export function attackByAll(ways: readonly Way[], isMine: (field: Field) => boolean = () => true) {
  describe('a card', function () {
    this.timeout(PATIENCE);
    const attacks = ways.map(way => ({ ...way, ...attackBy(way) }));

    before(async () => {
      setNow(BEFORE);
      const clipboard = sinon.stub(navigator.clipboard, 'writeText').rejects(new Error('no'));
      const stubs = [clipboard, ...answering()];
      for (const { show } of attacks) await show();
      for (const stub of stubs) stub.restore();
    });

    after(() => {
      for (const { remove } of attacks) remove();
    });

    beforeEach(() => {
      answering();
      ran.length = uncaught.length = 0;
    });

    // One way after the other in each field, as a card often looks as it did by the other way, and is not looked at twice.
    for (const field of [...new Set(ways.flatMap(({ fields }) => fields))].filter(isMine))
      for (const { name: way, attack } of attacks.filter(({ fields }) => fields.includes(field)))
        it(`renders hostile text in ${field.name} from ${way} as text`, async () => {
          setNow(SHOWN_AT[field.shownAs] ?? BEFORE);
          const harm = await attack(field);
          await aTimeout(0);
          expect(harm.slice(0, FEW)).to.deep.equal([]);
          expect({ ran, uncaught, polluted: polluted() }).to.deep.equal({
            ran: [],
            uncaught: [],
            polluted: [],
          });
        });
  });
}
