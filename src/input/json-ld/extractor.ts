import type { EventField } from '../../model/fields.js';
import type { Graph, JsonNode } from './graph.js';

/** What several fields need, read at its first use. */
export interface Shared {
  readonly offers: () => readonly unknown[];
  /** The start, with its day, time of day and offset as they are written. */
  readonly start: () => { readonly value: unknown } & Readonly<
    Partial<Record<'day' | 'time' | 'offset', string>>
  >;
}

/** Reads the value of a field from an event. */
export type Extractor = (graph: Graph, event: JsonNode, shared: Shared) => unknown;

/** One more than the model takes, so that it reports the excess. */
export const MAX_NAMES = 101;

const KEBAB = /-([a-z])/g;
const toCamelCase = (name: string) => name.replace(KEBAB, (_, letter: string) => letter.toUpperCase());

/** A field that schema.org does not define: under the card's own name, or as an `additionalProperty` of that name. */
export const customProperty =
  (field: EventField): Extractor =>
  (graph, event) =>
    graph.address(
      graph.first(event, field) ??
        graph.first(
          graph.all(event, 'additionalProperty').find(property => {
            const name = graph.first(property, 'propertyID', 'name');
            return typeof name === 'string' && toCamelCase(name) === field;
          }),
          'value',
        ),
    );

/** The first text of some properties. A value that is not text is kept, so that it is reported. */
export const text =
  (...properties: readonly string[]): Extractor =>
  (graph, event) => {
    const value = graph.first(event, ...properties);
    return graph.text(value) ?? value;
  };

/** The value of the first extractor that has one. */
export const firstOf =
  (...extractors: readonly Extractor[]): Extractor =>
  (...context) => {
    for (const extract of extractors) {
      const value = extract(...context);
      if (value !== undefined) return value;
    }
    return undefined;
  };

export const texts = (graph: Graph, values: readonly unknown[]) =>
  values.map(value => graph.text(value)).filter(Boolean);
