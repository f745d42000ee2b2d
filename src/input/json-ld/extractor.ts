import type { EventField } from '../../model/source.js';
import type { Graph, JsonNode } from './graph.js';

/** What several fields are made of: read once, when the first of them asks for it. */
export interface Shared {
  readonly offers: () => readonly unknown[];
  /** The start, and its day and its offset as they are written. */
  readonly start: () => { readonly value: unknown; readonly day?: string; readonly offset?: string };
}

/** Takes what a field is made from out of an event. */
export type Extractor = (graph: Graph, event: JsonNode, shared: Shared) => unknown;

// As many as the model takes, and one more, by which it sees that there are too many.
export const MAX_NAMES = 101;

const KEBAB = /-([a-z])/g;
const camel = (name: string) => name.replace(KEBAB, (_, letter: string) => letter.toUpperCase());

/** What schema.org has no term for is written under the card's own name, or as an `additionalProperty` of that name. */
export const customProperty =
  (field: EventField): Extractor =>
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

export const text =
  (...properties: readonly string[]): Extractor =>
  (graph, event) => {
    const value = graph.first(event, ...properties);
    // What is no text stays, to be told.
    return graph.text(value) ?? value;
  };

export const firstOf =
  (...extractors: readonly Extractor[]): Extractor =>
  (...read) => {
    for (const extract of extractors) {
      const value = extract(...read);
      if (value !== undefined) return value;
    }
    return undefined;
  };

export const texts = (graph: Graph, values: readonly unknown[]) =>
  values.map(value => graph.text(value)).filter(Boolean);
