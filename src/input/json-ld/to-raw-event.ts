import type { EventField, RawEvent } from '../../model/source.js';
import { EVENT_FIELDS } from '../attributes.js';
import { firstOf, MAX_NAMES, customProperty, text, texts, type Extractor, type Shared } from './extractor.js';
import { asText, isNode, type Graph, type JsonNode } from './graph.js';
import { currencyOf, highPrice, isFree, lowPrice, offersOf } from './offers.js';
import { resolveTimeOfDay, readStart, ruleOf, schedule, scheduledEnd, startOf } from './times.js';

const once = <T extends object>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const VIRTUAL = /VirtualLocation$/;
const placesOf = (graph: Graph, event: JsonNode) =>
  graph.all(event, 'location').filter(place => !graph.isA(place, VIRTUAL));
const virtualOf = (graph: Graph, event: JsonNode) =>
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
const modeOfPlaces: Extractor = (graph, event) => {
  if (!virtualOf(graph, event)) return undefined;
  return placesOf(graph, event).length ? 'mixed' : 'online';
};

// Of several, the one that changes most for a visitor.
const STATUSES = [/Cancelled$/, /Postponed$/, /Rescheduled$/];
const statusOf: Extractor = (graph, event) => {
  const statuses = graph.all(event, 'eventStatus').map(status => graph.term(status));
  return (
    STATUSES.map(status => statuses.find(name => status.test(asText(name)))).find(Boolean) ?? statuses[0]
  );
};

// The Events Calendar for WordPress writes the type where a name should be.
const PLACEHOLDER = /^(Organization|Person)$/;
const performersOf = (graph: Graph, event: JsonNode) =>
  texts(
    graph,
    ['performer', 'performers'].flatMap(property => graph.all(event, property, MAX_NAMES)),
  ).filter(name => !PLACEHOLDER.test(name ?? ''));

const organizersOf: Extractor = (graph, event) =>
  graph
    .all(event, 'organizer', MAX_NAMES)
    .map(organizer => ({
      name: graph.text(organizer),
      url: graph.address(graph.first(organizer, 'url')),
    }))
    .filter(({ name }) => name);

const languagesOf: Extractor = (graph, event) =>
  graph
    .all(event, 'inLanguage')
    .map(language =>
      graph.text(isNode(language) ? graph.first(language, 'alternateName', 'identifier', 'name') : language),
    )
    .join(' ');

const audienceOf: Extractor = (graph, event) => {
  const audience = graph.first(event, 'audience');
  return graph.text(isNode(audience) ? graph.first(audience, 'audienceType', 'name') : audience);
};

const subEventsOf: Extractor = (graph, event, shared) =>
  ['subEvent', 'subEvents']
    .flatMap(property => graph.all(event, property, MAX_NAMES))
    .map(item => ({
      name: graph.text(item),
      startDate: resolveTimeOfDay(shared, graph.first(item, 'startDate')),
      performer: isNode(item) ? performersOf(graph, item) : [],
    }));

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
const FIELDS: Partial<Record<EventField, Extractor>> = {
  iri: (_graph, event) => event['@id'],
  name: text('name'),
  description: text('description'),
  startDate: (_graph, _event, { start }) => start().value,
  endDate: firstOf(text('endDate'), scheduledEnd),
  duration: firstOf(text('duration'), schedule('duration')),
  timeZone: firstOf(customProperty('timeZone'), schedule('scheduleTimezone')),
  eventStatus: statusOf,
  doorTime: (graph, event, shared) => resolveTimeOfDay(shared, graph.first(event, 'doorTime')),
  attendanceMode: firstOf(
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
  price: firstOf(lowPrice, isFree),
  highPrice,
  priceCurrency: currencyOf,
  inLanguage: languagesOf,
  audience: audienceOf,
  url: (graph, event) => graph.address(graph.first(event, 'url', 'mainEntityOfPage')),
  registrationUrl: firstOf(customProperty('registrationUrl'), (graph, _event, { offers }) =>
    offers()
      .map(offer => graph.address(graph.first(offer, 'url')))
      .find(Boolean),
  ),
  joinUrl: firstOf(customProperty('joinUrl'), (graph, event) =>
    graph.address(graph.first(virtualOf(graph, event), 'url')),
  ),
  recordingUrl: firstOf(customProperty('recordingUrl'), (graph, event) =>
    graph.address(graph.first(event, 'recordedIn')),
  ),
  image: (graph, event) => graph.address(graph.first(event, 'image')),
  imageAlt: firstOf(customProperty('imageAlt'), (graph, event) =>
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
export const toRawEvent = (graph: Graph, event: JsonNode): RawEvent => {
  const shared: Shared = {
    offers: once(() => offersOf(graph, event)),
    start: once(() => readStart(startOf(graph, event, shared))),
  };
  return Object.fromEntries(
    ALL_FIELDS.map(field => {
      graph.beginField();
      return [field, (FIELDS[field] ?? customProperty(field))(graph, event, shared)];
    }),
  );
};
