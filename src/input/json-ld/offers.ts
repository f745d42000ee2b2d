import type { Extractor } from './extractor.js';
import { asText, type Graph, type JsonNode } from './graph.js';

const MAX_OFFERS = 1000;

/** The offers, with those inside of them and what is said of their prices. */
export const offersOf = (graph: Graph, event: JsonNode) =>
  graph
    .all(event, 'offers')
    .flatMap(offer => [offer, ...graph.all(offer, 'offers'), ...graph.all(offer, 'priceSpecification')])
    .slice(0, MAX_OFFERS);
export const currencyOf: Extractor = (graph, _event, { offers }) =>
  offers()
    .map(offer => graph.first(offer, 'priceCurrency'))
    .find(Boolean);

/** The lowest or the highest price in the first currency; one that is no number stays, to be told. */
const extremePrice = (sign: 1 | -1, ...[graph, event, shared]: Parameters<Extractor>) => {
  const known = [undefined, currencyOf(graph, event, shared)];
  // `sort` puts what is undefined last.
  return shared
    .offers()
    .filter(offer => known.includes(graph.first(offer, 'priceCurrency')))
    .map(offer => graph.first(offer, sign === 1 ? 'lowPrice' : 'highPrice', 'price'))
    .sort((one, other) => sign * (Number(asText(one)) - Number(asText(other))))[0];
};
export const lowPrice: Extractor = (...read) => extremePrice(1, ...read);
export const highPrice: Extractor = (...read) => {
  const price = extremePrice(-1, ...read);
  return price === lowPrice(...read) ? undefined : price;
};

export const isFree: Extractor = (graph, event) => {
  const value = graph.term(graph.first(event, 'isAccessibleForFree'));
  return value === true || /(^|\/)true$/i.test(asText(value)) ? 0 : undefined;
};
