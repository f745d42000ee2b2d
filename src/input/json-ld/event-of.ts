import type { EventField, RawEvent } from '../raw-event.js';
import { EVENT_FIELDS } from '../attributes.js';
import { asText, isNode, type Graph, type Node } from './graph.js';

/** What several fields are made of: read once, when the first of them asks for it. */
interface Shared {
  readonly offers: () => readonly unknown[];
  /** The start, and its day and its offset as they are written. */
  readonly start: () => { readonly value: unknown; readonly day?: string; readonly offset?: string };
}

const once = <T extends object>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

type Say = (graph: Graph, event: Node, shared: Shared) => unknown;

// As many as the model takes, and one more, by which it sees that there are too many.
const MAX_NAMES = 101;
const MAX_OFFERS = 1000;

const KEBAB = /-([a-z])/g;
const camel = (name: string) => name.replace(KEBAB, (_, letter: string) => letter.toUpperCase());

/** What schema.org has no term for is written under the card's own name, or as an `additionalProperty` of that name. */
const own =
  (field: EventField): Say =>
  (graph, event) =>
    graph.address(
      graph.first(event, field) ??
        graph.first(
          graph.all(event, 'additionalProperty').find(property => {
            const name = graph.first(property, 'propertyID', 'name');
            return typeof name === 'string' && camel(name) === field;
          }),
          'value',
        ),
    );

const text =
  (...properties: readonly string[]): Say =>
  (graph, event) => {
    const value = graph.first(event, ...properties);
    // What is no text stays, to be told.
    return graph.text(value) ?? value;
  };

const either =
  (...says: readonly Say[]): Say =>
  (...read) => {
    for (const say of says) {
      const value = say(...read);
      if (value !== undefined) return value;
    }
    return undefined;
  };

const texts = (graph: Graph, values: readonly unknown[]) =>
  values.map(value => graph.text(value)).filter(Boolean);

const VIRTUAL = /VirtualLocation$/;
const placesOf = (graph: Graph, event: Node) =>
  graph.all(event, 'location').filter(place => !graph.isA(place, VIRTUAL));
const virtualOf = (graph: Graph, event: Node) =>
  graph.all(event, 'location').find(place => graph.isA(place, VIRTUAL));

/** https://schema.org/PostalAddress in one line. */
const ADDRESS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'];
const addressOf = (graph: Graph, place: unknown) => {
  const address = graph.first(place, 'address');
  return isNode(address)
    ? texts(
        graph,
        ADDRESS.flatMap(property => graph.all(address, property).slice(0, 1)),
      )
    : texts(graph, [address]);
};
const placeText = (graph: Graph, place: unknown) =>
  [...new Set([...texts(graph, [place]), ...addressOf(graph, place)])].join(', ');

/** Said by the kinds of places, where the mode is not: a place alone says nothing, as plugins write one always. */
const modeOfPlaces: Say = (graph, event) => {
  if (!virtualOf(graph, event)) return undefined;
  return placesOf(graph, event).length ? 'mixed' : 'online';
};

// Of several, the one that changes most for a visitor.
const STATUSES = [/Cancelled$/, /Postponed$/, /Rescheduled$/];
const statusOf: Say = (graph, event) => {
  const statuses = graph.all(event, 'eventStatus').map(status => graph.term(status));
  return (
    STATUSES.map(status => statuses.find(name => status.test(asText(name)))).find(Boolean) ?? statuses[0]
  );
};

// The Events Calendar for WordPress writes the type where a name should be.
const PLACEHOLDER = /^(Organization|Person)$/;
const performersOf = (graph: Graph, event: Node) =>
  texts(
    graph,
    ['performer', 'performers'].flatMap(property => graph.all(event, property, MAX_NAMES)),
  ).filter(name => !PLACEHOLDER.test(name ?? ''));

const organizersOf: Say = (graph, event) =>
  graph
    .all(event, 'organizer', MAX_NAMES)
    .map(organizer => ({
      name: graph.text(organizer),
      url: graph.address(graph.first(organizer, 'url')),
    }))
    .filter(({ name }) => name);

/** The offers, with those inside of them and what is said of their prices. */
const offersOf = (graph: Graph, event: Node) =>
  graph
    .all(event, 'offers')
    .flatMap(offer => [offer, ...graph.all(offer, 'offers'), ...graph.all(offer, 'priceSpecification')])
    .slice(0, MAX_OFFERS);
const currencyOf: Say = (graph, _event, { offers }) =>
  offers()
    .map(offer => graph.first(offer, 'priceCurrency'))
    .find(Boolean);

/** The lowest or the highest price in the first currency; one that is no number stays, to be told. */
const extremePrice = (sign: 1 | -1, ...[graph, event, shared]: Parameters<Say>) => {
  const known = [undefined, currencyOf(graph, event, shared)];
  // `sort` puts what is undefined last.
  return shared
    .offers()
    .filter(offer => known.includes(graph.first(offer, 'priceCurrency')))
    .map(offer => graph.first(offer, sign === 1 ? 'lowPrice' : 'highPrice', 'price'))
    .sort((one, other) => sign * (Number(asText(one)) - Number(asText(other))))[0];
};
const lowPrice: Say = (...read) => extremePrice(1, ...read);
const highPrice: Say = (...read) => {
  const price = extremePrice(-1, ...read);
  return price === lowPrice(...read) ? undefined : price;
};

const isFree: Say = (graph, event) => {
  const value = graph.term(graph.first(event, 'isAccessibleForFree'));
  return value === true || /(^|\/)true$/i.test(asText(value)) ? 0 : undefined;
};

const languagesOf: Say = (graph, event) =>
  graph
    .all(event, 'inLanguage')
    .map(language =>
      graph.text(isNode(language) ? graph.first(language, 'alternateName', 'identifier', 'name') : language),
    )
    .join(' ');

const audienceOf: Say = (graph, event) => {
  const audience = graph.first(event, 'audience');
  return graph.text(isNode(audience) ? graph.first(audience, 'audienceType', 'name') : audience);
};

/** A time of day alone is on the day of the event, and in its zone. */
const onDayOf = (shared: Shared, time: unknown) => {
  const { day, offset = '' } = shared.start();
  const [, clock] = /^T?(\d\d:\d\d.*)$/.exec(asText(time)) ?? [];
  return clock && day ? `${day}T${clock}${/[Z+-]/i.test(clock) ? '' : offset}` : time;
};

const subEventsOf: Say = (graph, event, shared) =>
  ['subEvent', 'subEvents']
    .flatMap(property => graph.all(event, property, MAX_NAMES))
    .map(item => ({
      name: graph.text(item),
      startDate: onDayOf(shared, graph.first(item, 'startDate')),
      performer: isNode(item) ? performersOf(graph, item) : [],
    }));

const schedule =
  (property: string): Say =>
  (graph, event) =>
    graph.first(graph.first(event, 'eventSchedule'), property);

/** The day of a https://schema.org/Schedule, at one of its times. */
const scheduled =
  (property: 'startTime' | 'endTime'): Say =>
  (...read) => {
    const [date, time] = ['startDate', property].map(name => schedule(name)(...read));
    return typeof date === 'string' && typeof time === 'string' && !date.includes('T')
      ? `${date}T${time.replace(/^T/, '')}`
      : undefined;
  };
/** Its end, where the event has no start and no length of its own: the rule's `endDate` is that of the last occurrence. */
const scheduledEnd: Say = (...read) =>
  either(text('startDate', 'duration'), schedule('duration'))(...read) === undefined
    ? scheduled('endTime')(...read)
    : undefined;

const RULE = [
  ...['repeatFrequency', 'byDay', 'byMonth', 'byMonthDay', 'byMonthWeek'],
  ...['endDate', 'repeatCount', 'exceptDate'],
];
const ruleOf: Say = (graph, event) => {
  const rule = graph.first(event, 'eventSchedule');
  return graph.first(rule, 'repeatFrequency') === undefined
    ? undefined
    : [
        Object.fromEntries(
          RULE.map(property => [property, graph.all(rule, property).map(value => graph.term(value))]),
        ),
      ];
};

const START = /^(?<day>\d{4}-\d\d-\d\d)(?:T.*?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const readStart = (value: unknown) => ({ value, ...START.exec(asText(value))?.groups });

const startOf = either(text('startDate'), scheduled('startTime'), schedule('startDate'));

/** What is made of lists in lists. */
const COSTLY: readonly EventField[] = [
  'organizer',
  'performer',
  'location',
  'price',
  'highPrice',
  'priceCurrency',
  'registrationUrl',
  'subEvent',
];

/** Where the words of each field stand in a https://schema.org/Event. */
const FIELDS: Partial<Record<EventField, Say>> = {
  iri: (_graph, event) => event['@id'],
  name: text('name'),
  description: text('description'),
  startDate: (_graph, _event, { start }) => start().value,
  endDate: either(text('endDate'), scheduledEnd),
  duration: either(text('duration'), schedule('duration')),
  timeZone: either(own('timeZone'), schedule('scheduleTimezone')),
  eventStatus: statusOf,
  doorTime: (graph, event, shared) => onDayOf(shared, graph.first(event, 'doorTime')),
  attendanceMode: either(
    (graph, event) => graph.term(graph.first(event, 'eventAttendanceMode')),
    modeOfPlaces,
  ),
  location: (graph, event) =>
    placesOf(graph, event)
      .map(place => placeText(graph, place))
      .join('; '),
  locationUrl: (graph, event) => {
    const [place] = placesOf(graph, event);
    return graph.address(graph.first(place, 'hasMap', 'url'));
  },
  organizer: organizersOf,
  performer: performersOf,
  superEvent: (graph, event) => graph.text(graph.first(event, 'superEvent')),
  price: either(lowPrice, isFree),
  highPrice,
  priceCurrency: currencyOf,
  inLanguage: languagesOf,
  audience: audienceOf,
  url: (graph, event) => graph.address(graph.first(event, 'url', 'mainEntityOfPage')),
  registrationUrl: either(own('registrationUrl'), (graph, _event, { offers }) =>
    offers()
      .map(offer => graph.address(graph.first(offer, 'url')))
      .find(Boolean),
  ),
  joinUrl: either(own('joinUrl'), (graph, event) =>
    graph.address(graph.first(virtualOf(graph, event), 'url')),
  ),
  recordingUrl: either(own('recordingUrl'), (graph, event) =>
    graph.address(graph.first(event, 'recordedIn')),
  ),
  image: (graph, event) => graph.address(graph.first(event, 'image')),
  imageAlt: either(own('imageAlt'), (graph, event) =>
    graph.text(graph.first(graph.first(event, 'image'), 'caption')),
  ),
  subEvent: subEventsOf,
  eventSchedule: ruleOf,
};

/** Every field, those first that cost least to read and matter most. */
const ALL_FIELDS = [...new Set([...EVENT_FIELDS, ...(Object.keys(FIELDS) as EventField[])])].sort(
  (one, other) => COSTLY.indexOf(one) - COSTLY.indexOf(other),
);

/** What an event says, by the card's own fields. */
export const eventOf = (graph: Graph, event: Node): RawEvent => {
  const shared: Shared = {
    offers: once(() => offersOf(graph, event)),
    start: once(() => readStart(startOf(graph, event, shared))),
  };
  return Object.fromEntries(
    ALL_FIELDS.map(field => {
      graph.beginField();
      return [field, (FIELDS[field] ?? own(field))(graph, event, shared)];
    }),
  );
};
