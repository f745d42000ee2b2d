import { ALL_EVENT_FIELDS, type EventField, type RawEvent } from '../../model/fields.js';
import { firstOf, MAX_NAMES, customProperty, text, texts, type Extractor, type Shared } from './extractor.js';
import { asText, idOf, isNode, type Graph, type JsonNode } from './graph.js';
import { priceCurrency, highPrice, isFree, lowPrice, findOffers } from './offers.js';
import { resolveTimeOfDay, parseStart, eventSchedule, schedule, scheduledEnd, startDate } from './times.js';

const once = <T extends object>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const VIRTUAL = /VirtualLocation$/;
const findPlaces = (graph: Graph, event: JsonNode) =>
  graph.all(event, 'location').filter(place => !graph.isA(place, VIRTUAL));
const findVirtualLocation = (graph: Graph, event: JsonNode) =>
  graph.all(event, 'location').find(place => graph.isA(place, VIRTUAL));

/** https://schema.org/PostalAddress in one line. */
const ADDRESS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'];
const formatAddress = (graph: Graph, place: unknown) => {
  const address = graph.first(place, 'address');
  return isNode(address)
    ? texts(
        graph,
        ADDRESS.flatMap(property => graph.all(address, property).slice(0, 1)),
      )
    : texts(graph, [address]);
};
const formatPlace = (graph: Graph, place: unknown) =>
  [...new Set([...texts(graph, [place]), ...formatAddress(graph, place)])]
    .filter(name => !isPlaceholder(name))
    .join(', ');

/** The mode implied by the types of the locations. A place alone implies nothing: plugins always write one. */
const attendanceModeFromLocations: Extractor = (graph, event) => {
  if (!findVirtualLocation(graph, event)) return undefined;
  return findPlaces(graph, event).length ? 'mixed' : 'online';
};

// In order of their consequences for a visitor. What cannot be read could be anything but "as scheduled".
const STATUSES = [/cancell?ed/i, /postponed/i, /^(?!.*(scheduled|online))/i, /rescheduled/i, /online/i];
const eventStatus: Extractor = (graph, event) => {
  const statuses = graph.all(event, 'eventStatus').map(status => graph.term(status));
  return (
    STATUSES.map(status => statuses.find(name => status.test(asText(name)))).find(Boolean) ?? statuses[0]
  );
};

// The Events Calendar for WordPress writes the type in place of a missing name, Indico a sentence in place of a place.
const PLACEHOLDER = /^(Organization|Person|No (location|address) set)$/;
const isPlaceholder = (name = '') => PLACEHOLDER.test(name);
const findPerformers = (graph: Graph, event: JsonNode) =>
  texts(
    graph,
    ['performer', 'performers'].flatMap(property => graph.all(event, property, MAX_NAMES)),
  ).filter(name => !isPlaceholder(name));

const organizer: Extractor = (graph, event) =>
  graph
    .all(event, 'organizer', MAX_NAMES)
    .map(organizer => ({
      name: graph.text(organizer),
      url: graph.address(graph.first(organizer, 'url')),
    }))
    .filter(({ name }) => name && !isPlaceholder(name));

const inLanguage: Extractor = (graph, event) =>
  graph
    .all(event, 'inLanguage')
    .map(language =>
      graph.text(isNode(language) ? graph.first(language, 'alternateName', 'identifier', 'name') : language),
    )
    .join(', ');

const audience: Extractor = (graph, event) => {
  const value = graph.first(event, 'audience');
  return graph.text(isNode(value) ? graph.first(value, 'audienceType', 'name') : value);
};

const subEvent: Extractor = (graph, event, shared) =>
  ['subEvent', 'subEvents']
    .flatMap(property => graph.all(event, property, MAX_NAMES))
    .map(item => ({
      name: graph.text(item),
      startDate: resolveTimeOfDay(shared, graph.first(item, 'startDate')),
      performer: isNode(item) ? findPerformers(graph, item) : [],
    }));

/** Fields made of nested lists. */
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

/** Extractors from a https://schema.org/Event; other fields are custom properties. */
const EXTRACTORS: Partial<Record<EventField, Extractor>> = {
  iri: (_graph, event) => idOf(event),
  name: text('name'),
  description: text('description'),
  startDate: (_graph, _event, { start }) => start().value,
  endDate: firstOf(text('endDate'), scheduledEnd),
  duration: firstOf(text('duration'), schedule('duration')),
  timeZone: firstOf(customProperty('timeZone'), schedule('scheduleTimezone')),
  eventStatus,
  doorTime: (graph, event, shared) => resolveTimeOfDay(shared, graph.first(event, 'doorTime')),
  attendanceMode: firstOf(
    (graph, event) => graph.term(graph.first(event, 'eventAttendanceMode')),
    attendanceModeFromLocations,
  ),
  location: (graph, event) =>
    findPlaces(graph, event)
      .map(place => formatPlace(graph, place))
      .filter(Boolean)
      .join('; '),
  locationUrl: (graph, event) => {
    const [place] = findPlaces(graph, event);
    return graph.address(graph.first(place, 'hasMap', 'url'));
  },
  organizer,
  performer: findPerformers,
  superEvent: (graph, event) => graph.text(graph.first(event, 'superEvent')),
  price: firstOf(lowPrice, isFree),
  highPrice,
  priceCurrency,
  inLanguage,
  audience,
  url: (graph, event) => graph.address(graph.first(event, 'url', 'mainEntityOfPage')),
  registrationUrl: firstOf(customProperty('registrationUrl'), (graph, _event, { offers }) =>
    offers()
      .map(offer => graph.address(graph.first(offer, 'url')))
      .find(Boolean),
  ),
  joinUrl: firstOf(customProperty('joinUrl'), (graph, event) =>
    graph.address(graph.first(findVirtualLocation(graph, event), 'url')),
  ),
  recordingUrl: firstOf(customProperty('recordingUrl'), (graph, event) =>
    graph.address(graph.first(event, 'recordedIn')),
  ),
  image: (graph, event) => graph.address(graph.first(event, 'image')),
  imageAlt: firstOf(customProperty('imageAlt'), (graph, event) =>
    graph.text(graph.first(graph.first(event, 'image'), 'caption')),
  ),
  subEvent,
  eventSchedule,
};

/** The cheapest and most important fields first, before the budget is spent. */
const ORDERED_FIELDS = [...ALL_EVENT_FIELDS].sort(
  (one, other) => COSTLY.indexOf(one) - COSTLY.indexOf(other),
);

/** Maps an event of a graph to some of the card's fields. */
const readFields = (
  graph: Graph,
  event: JsonNode,
  fields: readonly EventField[],
  beginField: () => void,
): RawEvent => {
  const shared: Shared = {
    offers: once(() => findOffers(graph, event)),
    start: once(() => parseStart(startDate(graph, event, shared))),
  };
  return Object.fromEntries(
    fields.map(field => {
      beginField();
      return [field, (EXTRACTORS[field] ?? customProperty(field))(graph, event, shared)];
    }),
  );
};

/** Maps an event of a graph to the card's fields. */
export const toRawEvent = (graph: Graph, event: JsonNode): RawEvent => {
  graph.beginEvent(event);
  return readFields(graph, event, ORDERED_FIELDS, () => {
    graph.beginField();
  });
};

const TIMING: readonly EventField[] = [
  'startDate',
  'endDate',
  'duration',
  'timeZone',
  'eventStatus',
  'eventSchedule',
];

/** The fields of an event that decide when it takes place. */
export const toRawTiming = (graph: Graph, event: JsonNode): RawEvent =>
  readFields(graph, event, TIMING, () => undefined);
