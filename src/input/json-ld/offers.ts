import type { Extractor } from './extractor.js';
import { asText, type Graph, type JsonNode } from './graph.js';

const MAX_OFFERS = 1000;

/** The offers, their nested offers, and their price specifications. */
export const findOffers = (graph: Graph, event: JsonNode) =>
  graph
    .all(event, 'offers')
    .flatMap(offer => [offer, ...graph.all(offer, 'offers'), ...graph.all(offer, 'priceSpecification')])
    .slice(0, MAX_OFFERS);

export const priceCurrency: Extractor = (graph, _event, { offers }) =>
  offers()
    .map(offer => graph.first(offer, 'priceCurrency'))
    .find(Boolean);

/** The lowest or the highest price in the first currency. One that is not a number is kept, so that it is reported. */
const extremePrice = (sign: 1 | -1, ...[graph, event, shared]: Parameters<Extractor>) => {
  const currencies = [undefined, priceCurrency(graph, event, shared)];
  const [price] = shared
    .offers()
    .filter(offer => currencies.includes(graph.first(offer, 'priceCurrency')))
    .map(offer => graph.first(offer, sign === 1 ? 'lowPrice' : 'highPrice', 'price'))
    .filter(value => value !== undefined)
    .sort((one, other) => sign * (Number(asText(one)) - Number(asText(other))));
  return price;
};
export const lowPrice: Extractor = (...context) => extremePrice(1, ...context);
export const highPrice: Extractor = (...context) => {
  const price = extremePrice(-1, ...context);
  return price === lowPrice(...context) ? undefined : price;
};

export const isFree: Extractor = (graph, event) => {
  const value = graph.term(graph.first(event, 'isAccessibleForFree'));
  return value === true || /(^|\/)true$/i.test(asText(value)) ? 0 : undefined;
};
