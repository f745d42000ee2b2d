import { parseUrl } from '../../model/safe-url.js';
import { plainText } from './plain-text.js';

/** A JSON object. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** Terms may be written in full; https://schema.org is the vocabulary, http was it once. */
const PREFIXES = ['', 'https://schema.org/', 'http://schema.org/', 'schema:'];

/** Subtypes of https://schema.org/Event whose names do not end like it. */
const EVENT_TYPE = /(Event|Festival|Hackathon|CourseInstance|EventSeries)$/;

/** How events refer to each other. */
const RELATED = ['superEvent', 'subEvent', 'subEvents'];

// No event has more to tell; what is beyond is not looked at.
const MAX_NODES = 5000;
const MAX_VALUES = 1000;

/**
 * The budget of a document: each value costs 1 whenever it is read, and 1 more for every 64 characters. References can
 * name one list a thousand times, in a list that is named a thousand times itself: without a budget for all of them
 * together, 28 kB would keep a page busy for hours.
 */
const MAX_COST = 20_000;
/** What one field may take of it, so that a list without end costs the event that list alone. */
const MAX_FIELD_COST = 8000;
const CHARACTERS_PER_UNIT = 64;

export const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A list in a list in a list is nothing that an event has; without an end the stack would overflow.
const MAX_DEPTH = 5;

/** The values in lists and sets, JSON-LD 1.1, 4.3, one after the other; plugins write an empty text for none. */
function* unwrap(value: unknown, pay: (value: unknown) => boolean, depth = 0): Generator {
  if (!pay(value) || value === null || value === '' || depth > MAX_DEPTH) return;
  const inner = isNode(value) ? (value['@list'] ?? value['@set']) : value;
  if (Array.isArray(inner)) for (const item of inner) yield* unwrap(item, pay, depth + 1);
  else if (inner !== undefined && inner !== value) yield* unwrap(inner, pay, depth + 1);
  else yield value;
}

/** A text or a number as text, anything else as none: an object may have a `toString` that is no function. */
export const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The language of a text, empty where none is said; `undefined` for what is no text. */
const findLanguage = (value: unknown) => {
  if (typeof value === 'string') return '';
  return isNode(value) && '@value' in value ? asText(value['@language']).toLowerCase() : undefined;
};

const primary = (tag: string) => tag.replace(/-.*/, '');

/** Whether a node says nothing but which one it is: another one has the words. */
const isReference = (node: JsonNode) => Object.keys(node).every(key => key === '@id' || key === '@type');

/** The fragment of an `@id`, encoded as in the address of a page. */
const fragmentOf = ({ '@id': id }: JsonNode) => {
  const text = asText(id);
  return parseUrl(text, 'https://schema.org')?.hash ?? '';
};

/** The nodes of a JSON-LD document, and what their properties say in a language. */
export class Graph {
  readonly #nodes: readonly JsonNode[];
  readonly #byId: ReadonlyMap<unknown, JsonNode>;
  readonly #languages: readonly string[];
  /** What may still be read; to find the event takes time in proportion to the document, and nothing of this. */
  #budget = Infinity;
  /** What is left for the fields after this one. */
  #reserve = 0;
  #isTruncated = false;

  /**
   * @param document parsed JSON
   * @param languages BCP 47 tags, the preferred one first, for what is given in several languages
   */
  constructor(document: unknown, languages: readonly string[]) {
    this.#nodes = collect(document);
    this.#byId = new Map(
      this.#nodes
        .filter(node => '@id' in node && !isReference(node))
        .map(node => [node['@id'], node] as const)
        // Of two tellings of one node, the one further outside holds.
        .reverse(),
    );
    this.#languages = languages.map(tag => tag.toLowerCase());
  }

  /**
   * The event whose `@id` has a fragment; of an empty one the first event, outside before inside, that is not another
   * one's frame or part.
   */
  findEvent(fragment: string): JsonNode | undefined {
    const events = this.#nodes.filter(node => this.isA(node, EVENT_TYPE) && !isReference(node));
    const event = fragment ? events.find(event => fragmentOf(event) === fragment) : this.#outermost(events);
    this.#budget = 0;
    this.#reserve = MAX_COST;
    return event;
  }

  /** Whether the document has more to read than its budget allows, so that some of it was left out. */
  get isTruncated() {
    return this.#isTruncated;
  }

  /** Begins with the next field, which has a share of the budget. */
  beginField() {
    const left = this.#reserve + Math.max(this.#budget, 0);
    this.#budget = Math.min(left, MAX_FIELD_COST);
    this.#reserve = left - this.#budget;
  }

  #outermost(events: readonly JsonNode[]) {
    const others = new Set(
      events
        .flatMap(event => RELATED.flatMap(property => this.all(event, property)))
        .flatMap(other => [other, this.term(other) ?? other]),
    );
    return events.find(event => !others.has(event) && !others.has(event['@id'])) ?? events[0];
  }

  isA(node: unknown, type: RegExp) {
    return isNode(node) && this.#read(node['@type']).some(name => type.test(asText(name)));
  }

  /**
   * The values of a property: nodes, texts, numbers and booleans.
   *
   * @param max how many are read at most
   */
  all(node: unknown, property: string, max = MAX_VALUES): readonly unknown[] {
    if (!isNode(node) || this.#budget < 0) return [];
    const key = PREFIXES.map(prefix => prefix + property).find(name => Object.hasOwn(node, name));
    if (key === undefined) return [];
    return this.#inOneLanguage(this.#read(node[key], max)).map(value => this.#resolve(value));
  }

  /** The first value of the first of some properties that has any. */
  first(node: unknown, ...properties: readonly string[]): unknown {
    for (const property of properties) {
      const [value] = this.all(node, property);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** A value as text; of a node, its name. */
  text(given: unknown): string | undefined {
    const value = isNode(given) ? this.first(given, 'name') : given;
    if (typeof value === 'string') return plainText(value);
    return Number.isFinite(value) ? String(value) : undefined;
  }

  /** A value as a term of a vocabulary: of a node, its `@id`. */
  term(value: unknown): unknown {
    return isNode(value) ? value['@id'] : value;
  }

  /** A value as the address of a page or a file; of a node, where it says it is. */
  address(value: unknown): unknown {
    return this.term(isNode(value) ? (this.first(value, 'url', 'contentUrl') ?? value) : value);
  }

  readonly #pay = (value: unknown) => {
    this.#budget -= 1 + (typeof value === 'string' ? value.length / CHARACTERS_PER_UNIT : 0);
    this.#isTruncated ||= this.#budget < 0;
    return this.#budget >= 0;
  };

  #read(value: unknown, max = MAX_VALUES) {
    const values: unknown[] = [];
    if (value !== undefined)
      for (const item of unwrap(value, this.#pay)) if (values.push(item) === max) break;
    return values;
  }

  #resolve(value: unknown): unknown {
    if (!isNode(value)) return value;
    if ('@value' in value) return value['@value'];
    return isReference(value) ? (this.#byId.get(value['@id']) ?? value) : value;
  }

  #inOneLanguage(values: readonly unknown[]) {
    const given = values.map(findLanguage);
    const tags = given.filter(tag => tag !== undefined);
    if (!tags.length) return values;
    const wanted = [
      ...this.#languages.map(language => tags.find(tag => tag === language)),
      ...this.#languages.map(language => tags.find(tag => primary(tag) === primary(language))),
      tags.find(tag => !tag),
      tags[0],
    ].find(tag => tag !== undefined);
    return values.filter((_, index) => given[index] === undefined || given[index] === wanted);
  }
}

/** All objects of a document, those outside before those inside. */
function collect(document: unknown): readonly JsonNode[] {
  const nodes: JsonNode[] = [];
  let level: readonly unknown[] = [document];
  while (level.length && nodes.length < MAX_NODES) {
    const found = level.flatMap(value => [...unwrap(value, () => true)]).filter(isNode);
    nodes.push(...found.slice(0, MAX_NODES - nodes.length));
    level = found.flatMap(node => Object.values(node));
  }
  return nodes;
}
