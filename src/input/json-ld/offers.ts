import { parsePrice } from '../../model/price.js';
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

const PRICES = { low: ['lowPrice', 'price', 'minPrice'], high: ['highPrice', 'price', 'maxPrice'] } as const;

/**
 * The lowest or the highest price in the first currency. If one of them cannot be read, nothing is known of the others: all
 * are kept, in words.
 */
const extremePrice =
  (end: 'low' | 'high'): Extractor =>
  (graph, event, shared) => {
    const currencies = [undefined, priceCurrency(graph, event, shared)];
    const given = shared
      .offers()
      .filter(offer => currencies.includes(graph.first(offer, 'priceCurrency')))
      .map(offer => graph.first(offer, ...PRICES[end]))
      .filter(value => value !== undefined);
    const prices = given.map(value => ({ value, price: parsePrice(asText(value)) }));
    if (!prices.every(({ price }) => price))
      return [...new Set(given.map(asText))].filter(Boolean).join(', ') || given[0];
    const sign = end === 'low' ? 1 : -1;
    const [first] = prices.sort((one, other) => sign * ((one.price?.[end] ?? 0) - (other.price?.[end] ?? 0)));
    return first?.value;
  };
export const lowPrice = extremePrice('low');
export const highPrice: Extractor = (...context) => {
  const price = extremePrice('high')(...context);
  return price === lowPrice(...context) ? undefined : price;
};

export const isFree: Extractor = (graph, event) => {
  const value = graph.term(graph.first(event, 'isAccessibleForFree'));
  return value === true || /(^|\/)true$/i.test(asText(value)) ? 0 : undefined;
};
