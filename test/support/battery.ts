// Puts every hostile text into each field of an event, from each source.
import { aTimeout, expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard } from '../../src/index.js';
import { attributeOf, EVENT_FIELDS, type EventAttributes } from './field-names.js';
import { has, newCard, part, setNow, settled, expand } from './cards.js';
import { openPanel } from './clean-cards.js';
import { AFTER, BEFORE, DURING, FULL_EVENT, type Attributes } from '../fixtures/events.js';
import { ALL_TEXTS } from '../fixtures/hostile-texts.js';
import { appearanceOf, harmOf } from './hostile.js';
import { polluted, ran, uncaught } from './trap.js';

/** Number of cards that take texts at the same time. */
const BATCH_SIZE = 80;
/** One in so many cards also offers a calendar file. */
const CARDS_PER_FILE = 40;
/** Milliseconds; enough for slow machines. */
const TIMEOUT = 120_000;

const IMAGE = new URL('/demo/picture.svg', location.href).href;

/** An event with every field. */
const ATTRIBUTES = {
  ...FULL_EVENT,
  'end-date': '2027-03-24T16:30',
  'door-time': '2027-03-24T14:30',
  'event-status': 'rescheduled',
  'previous-start-date': '2027-02-10',
  performer: 'A speaker; Another one',
  price: '12.5',
  'price-currency': 'CHF',
  audience: 'Diplomats',
  image: IMAGE,
  'image-alt': 'A hall',
} as const satisfies Attributes;

/** The same event in JSON-LD. */
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
  image: { '@type': 'ImageObject', url: IMAGE, caption: ATTRIBUTES['image-alt'] },
};

/** A field that takes texts. */
interface Field {
  /** As in titles of tests. */
  readonly name: string;
  /** The attribute, or the path of the property. */
  readonly path: readonly string[];
  /** The field of the card that shows it. */
  readonly shownAs: keyof EventAttributes;
}

/** Paths of the properties of fields, where they differ from the field's name. */
const PROPERTY_OF: Readonly<Partial<Record<keyof EventAttributes, string>>> = {
  attendanceMode: 'eventAttendanceMode',
  locationUrl: 'location.0.hasMap',
  price: 'offers.0.price',
  priceCurrency: 'offers.0.priceCurrency',
};

/** Nested properties, and the fields that show them. */
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

/** Instants at which fields are shown that are hidden before the event. */
const SHOWN_AT: Readonly<Partial<Record<keyof EventAttributes, string>>> = {
  joinUrl: DURING,
  recordingUrl: AFTER,
  followUpUrl: AFTER,
};

type Tree = Record<string, unknown>;

/** The event with another value at a path. */
const eventWith = (
  [first = '', ...rest]: readonly string[],
  value: unknown,
  tree: unknown = JSON_LD,
): Tree => {
  const copy = (Array.isArray(tree) ? [...(tree as unknown[])] : { ...(tree as Tree) }) as Tree;
  copy[first] = rest.length ? eventWith(rest, value, copy[first]) : value;
  return copy;
};

/** Fields that change the zone list, which has the start's local time in each zone. */
const ZONE_LIST_FIELDS: readonly (keyof EventAttributes)[] = ['startDate', 'timeZone'];

/** A source of the event of a card. */
interface EventSource {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Creates the card with an index, not connected yet. */
  readonly create: (index: number) => EventCard;
  /** Updates the event of a card with a text in a field, or resets it without a text. */
  readonly update: (card: EventCard, field: Field, text: string | undefined, index: number) => unknown;
}

const INSIDE = '<p>Side event: read more</p>';
const JSON_LD_SCRIPT = `${INSIDE}<script type="application/ld+json">${JSON.stringify(JSON_LD)}</script>`;
/** Share targets that differ in more than a URL. */
const SHARE = 'invitation email whatsapp x qr';
const LANGUAGE = { lang: 'en-GB', share: SHARE };

/** Contents of the files, by URL. */
const files = new Map<string, string>();
const fileAt = (index: number) => `https://ngo.example/${index}.json`;

const answer = (url: string) => {
  const response = new Response(files.get(url) ?? JSON.stringify(JSON_LD));
  Object.defineProperty(response, 'url', { value: url });
  return Promise.resolve(response);
};

const stubConsoleAndFetch = () => [
  sinon.stub(console, 'warn'),
  sinon.stub(globalThis, 'fetch').callsFake(url => answer(url as string)),
];

export const SOURCES: readonly EventSource[] = [
  {
    name: 'the attributes',
    fields: EVENT_FIELDS.map(field => ({
      name: attributeOf(field),
      path: [attributeOf(field)],
      shownAs: field,
    })),
    create: () => newCard({ ...ATTRIBUTES, share: SHARE }, INSIDE),
    update: (card, { name }, text) => {
      const attributes = { ...ATTRIBUTES, ...(text === undefined ? {} : { [name]: text }) };
      for (const [attribute, value] of Object.entries(attributes))
        if (card.getAttribute(attribute) !== value) card.setAttribute(attribute, value);
    },
  },
  {
    name: 'JSON-LD inside the element',
    fields: PROPERTIES,
    create: () => newCard(LANGUAGE, JSON_LD_SCRIPT),
    update: (card, { path }, text) => {
      const script = card.querySelector('script');
      if (script) script.text = JSON.stringify(text === undefined ? JSON_LD : eventWith(path, text));
    },
  },
  {
    name: 'the property event',
    fields: PROPERTIES,
    create: () => Object.assign(newCard(LANGUAGE, INSIDE), { event: JSON_LD }),
    update: (card, { path }, text) => {
      card.event = text === undefined ? JSON_LD : eventWith(path, text);
    },
  },
  {
    name: 'the file at src',
    fields: PROPERTIES,
    create: (index: number) => newCard({ ...LANGUAGE, src: fileAt(index), refresh: '0' }, INSIDE),
    update: (card, { path }, text, index) => {
      files.set(fileAt(index), JSON.stringify(text === undefined ? JSON_LD : eventWith(path, text)));
      return card.reload();
    },
  },
];

/** Reports a card that shows neither itself nor its children. */
const reportBlank = (card: EventCard) => {
  const content = has(card, 'card') ? part(card, 'card') : card.querySelector('p');
  return Math.min(...[card, content].map(element => element?.getBoundingClientRect().height ?? 0)) > 0
    ? []
    : ['nothing is visible'];
};

const short = (text: string) => JSON.stringify(text.slice(0, 60));
const MAX_REPORTED = 10;

interface Attack {
  /** Puts each text into a field of the cards; gives the harm that this does. */
  readonly attack: (field: Field) => Promise<readonly string[]>;
  readonly show: () => Promise<void>;
  readonly remove: () => void;
}

const createAttack = ({ create, update }: EventSource): Attack => {
  const where = document.createElement('div');
  const cards = Array.from({ length: BATCH_SIZE }, (_, index) => {
    const card = create(index);
    // Generating the file is slower than rendering the card.
    if (index % CARDS_PER_FILE) card.calendar = 'google outlook office365 yahoo';
    return card;
  });

  const updateCard = async (card: EventCard, index: number, field: Field, text?: string) => {
    await update(card, field, text, index);
    await settled(card);
    const withZones = ZONE_LIST_FIELDS.includes(field.shownAs);
    if (!withZones) card.renderRoot.querySelector('details.zone')?.removeAttribute('open');
    await expand(card, withZones ? '' : ':not(.zone)');
    // The code has only the URL.
    if (field.shownAs === 'url' && !has(card, 'qr-code')) await openPanel(card, 'qr');
    return card;
  };

  const show = async () => {
    // Off screen, so that no image loads and no countdown runs.
    where.style.paddingBlockStart = '20000px';
    where.append(...cards);
    document.body.append(where);
    await Promise.all(
      cards.map(async card => {
        await settled(card);
        await card.reload();
        await expand(card, ':not(.zone)');
        await openPanel(card, 'invitation');
      }),
    );
    scrollTo(0, 0);
  };

  const attack = async (field: Field) => {
    const appearances = new Set<string>();
    const inspect = (card: EventCard, text: string) => {
      const appearance = appearanceOf(card);
      appearances.add(appearance.markup);
      return [...harmOf(card, text, appearance), ...reportBlank(card)];
    };
    const harm: string[] = [];
    for (const card of cards.slice(0, 1)) inspect(await updateCard(card, 0, field), '');
    for (let at = 0; at < ALL_TEXTS.length; at += BATCH_SIZE) {
      const texts = ALL_TEXTS.slice(at, at + BATCH_SIZE);
      const shown = await Promise.allSettled(
        cards.slice(0, texts.length).map((card, index) => updateCard(card, index, field, texts[index])),
      );
      for (const [index, result] of shown.entries()) {
        const text = texts[index] ?? '';
        const found = result.status === 'fulfilled' ? inspect(result.value, text) : [String(result.reason)];
        harm.push(...found.map(what => `${short(text)}: ${what}`));
      }
    }
    expect(appearances.size, 'distinct contents of the cards, as the text was applied').to.be.greaterThan(1);
    return harm;
  };

  const remove = () => {
    where.remove();
  };

  return { attack, show, remove };
};

/** Declares a test of all texts for each field of each source. */
export function testHostileTexts(sources: readonly EventSource[]) {
  describe('a card', function () {
    this.timeout(TIMEOUT);
    const attacks = sources.map(source => ({ ...source, ...createAttack(source) }));

    before(async () => {
      setNow(BEFORE);
      const clipboard = sinon.stub(navigator.clipboard, 'writeText').rejects(new Error('no'));
      const stubs = [clipboard, ...stubConsoleAndFetch()];
      for (const { show } of attacks) await show();
      for (const stub of stubs) stub.restore();
    });

    after(() => {
      for (const { remove } of attacks) remove();
    });

    beforeEach(() => {
      stubConsoleAndFetch();
      ran.length = uncaught.length = 0;
    });

    // All sources of a field in a row, as they often give the same content, which `harmOf` caches.
    for (const field of [...new Set(sources.flatMap(({ fields }) => fields))])
      for (const { name: source, attack } of attacks.filter(({ fields }) => fields.includes(field)))
        it(`renders hostile text in ${field.name} from ${source} as text`, async () => {
          setNow(SHOWN_AT[field.shownAs] ?? BEFORE);
          const harm = await attack(field);
          await aTimeout(0);
          expect(harm.slice(0, MAX_REPORTED)).to.deep.equal([]);
          expect({ ran, uncaught, polluted: polluted() }).to.deep.equal({
            ran: [],
            uncaught: [],
            polluted: [],
          });
        });
  });
}
