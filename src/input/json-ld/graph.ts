import { parseUrl } from '../../model/safe-url.js';
import { plainText } from './plain-text.js';

/** A JSON object. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** Prefixes of terms. https://schema.org is the vocabulary; older documents use http. */
const PREFIXES = [
  ...['', 'https://schema.org/', 'http://schema.org/', 'schema:'],
  ...['https://www.schema.org/', 'http://www.schema.org/'],
];

/** https://schema.org/Event and its subtypes, some of which have other endings. */
const EVENT_TYPE = /(Event|Festival|Hackathon|CourseInstance|EventSeries)$/;

/** Properties by which events refer to each other. */
const RELATED = ['superEvent', 'subEvent', 'subEvents'];

// More than any event has.
const MAX_NODES = 5000;
const MAX_VALUES = 1000;

/**
 * The budget of a document: each value costs 1 whenever it is read, and 1 more for every 64 characters. A thousand
 * references to a list of a thousand references would otherwise make 28 kB of JSON block a page for hours.
 */
const MAX_COST = 20_000;
/** The share of one field, so that an endless list costs the event only that field. */
const MAX_FIELD_COST = 8000;
const CHARACTERS_PER_UNIT = 64;

export const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Deeper nesting has no meaning in an event, and could overflow the stack.
const MAX_DEPTH = 5;

/** Yields the values of nested lists and sets, JSON-LD 1.1, 4.3. Plugins write an empty text for no value. */
function* unwrap(value: unknown, pay: (value: unknown) => boolean, depth = 0): Generator {
  if (!pay(value) || value === null || value === '' || depth > MAX_DEPTH) return;
  const inner = isNode(value) ? (value['@list'] ?? value['@set']) : value;
  if (Array.isArray(inner)) for (const item of inner) yield* unwrap(item, pay, depth + 1);
  else if (inner !== undefined && inner !== value) yield* unwrap(inner, pay, depth + 1);
  else yield value;
}

/** A text or a finite number as text, anything else as ''. `String` would throw if an object's `toString` is not a function. */
export const asText = (value: unknown) =>
  typeof value === 'string' || Number.isFinite(value) ? String(value) : '';

/** The language of a text, empty if unspecified; `undefined` for anything but text. */
const findLanguage = (value: unknown) => {
  if (typeof value === 'string') return '';
  return isNode(value) && '@value' in value ? asText(value['@language']).toLowerCase() : undefined;
};

const primary = (tag: string) => tag.replace(/-.*/, '');

/** `id` and `type` are common aliases, JSON-LD 1.1, 4.1.6. */
export const idOf = (node: JsonNode) => node['@id'] ?? node['id'];

/** Whether a node only refers to another one. */
const isReference = (node: JsonNode) => Object.keys(node).every(key => /^@?(id|type)$/.test(key));

/** The fragment of an `@id`, encoded as in a URL. */
const fragmentOf = (node: JsonNode) => {
  const text = asText(idOf(node));
  return parseUrl(text, 'https://schema.org')?.hash ?? '';
};

/** The nodes of a JSON-LD document, and the values of their properties in the preferred language. */
export class Graph {
  /** Outer nodes first. */
  readonly #levels: readonly (readonly JsonNode[])[];
  readonly #byId: ReadonlyMap<unknown, JsonNode>;
  readonly #languages: readonly string[];
  /** What may still be spent. Finding the event is free: it is linear in the document. */
  #budget = Infinity;
  /** The budget of the fields after the current one. */
  #reserve = 0;
  #isTruncated = false;
  #event: JsonNode | undefined;
  readonly #asked = new Set<string>();
  readonly #unused = new Map<string, readonly unknown[]>();

  /**
   * @param document parsed JSON
   * @param languages BCP 47 tags, the preferred one first, for what is given in several languages
   */
  constructor(document: unknown, languages: readonly string[]) {
    this.#levels = collect(document);
    this.#byId = new Map(
      this.#levels
        .flat()
        .filter(node => idOf(node) !== undefined && !isReference(node))
        .map(node => [idOf(node), node] as const)
        // Of two nodes with one id, the outer one wins.
        .reverse(),
    );
    this.#languages = languages.map(tag => tag.toLowerCase());
  }

  /**
   * The event whose `@id` has the fragment; for an empty fragment, the outermost events that are not the superEvent or
   * subEvent of another.
   */
  findEvents(fragment: string): readonly JsonNode[] {
    const isEvent = (node: JsonNode) => this.isA(node, EVENT_TYPE) && !isReference(node);
    const levels = this.#levels.map(nodes => nodes.filter(isEvent));
    const found = fragment
      ? levels
          .flat()
          .filter(event => fragmentOf(event) === fragment)
          .slice(0, 1)
      : this.#outermost(levels);
    this.#budget = 0;
    this.#reserve = MAX_COST;
    this.beginField();
    return found;
  }

  /** Whether the document exceeds its budget, so that a part was not read. */
  get isTruncated() {
    return this.#isTruncated;
  }

  /** The properties of the event that were asked for, whether it has them or not. */
  get asked(): readonly string[] {
    return [...this.#asked];
  }

  /** Allots the budget of the next field. */
  beginField() {
    const left = this.#reserve + Math.max(this.#budget, 0);
    this.#budget = Math.min(left, MAX_FIELD_COST);
    this.#reserve = left - this.#budget;
  }

  /** Starts to read an event. */
  beginEvent(event: JsonNode) {
    this.#event = event;
    this.#unused.clear();
  }

  /** The values of the properties of the event of which only the first is used. */
  get unused(): ReadonlyMap<string, readonly unknown[]> {
    return this.#unused;
  }

  #outermost(levels: readonly (readonly JsonNode[])[]) {
    const events = levels.flat();
    const others = new Set(
      events
        .flatMap(event => RELATED.flatMap(property => this.all(event, property)))
        .flatMap(other => [other, this.term(other) ?? other]),
    );
    const isOutermost = (event: JsonNode) => !others.has(event) && !others.has(idOf(event));
    return levels.map(level => level.filter(isOutermost)).find(level => level.length) ?? events.slice(0, 1);
  }

  isA(node: unknown, type: RegExp) {
    return isNode(node) && this.#read(node['@type'] ?? node['type']).some(name => type.test(asText(name)));
  }

  /**
   * The values of a property: nodes, texts, numbers and booleans.
   *
   * @param max values after which reading stops
   */
  all(node: unknown, property: string, max = MAX_VALUES): readonly unknown[] {
    if (node === this.#event) this.#asked.add(property);
    if (!isNode(node) || this.#budget < 0) return [];
    const key = PREFIXES.map(prefix => prefix + property).find(name => Object.hasOwn(node, name));
    if (key === undefined) return [];
    return this.#inOneLanguage(this.#read(node[key], max)).map(value => this.#resolve(value));
  }

  /** The first value of the first of some properties that has any. */
  first(node: unknown, ...properties: readonly string[]): unknown {
    for (const property of properties) {
      const values = this.all(node, property);
      if (node === this.#event && property !== 'image' && new Set(values).size > 1)
        this.#unused.set(property, values);
      if (values[0] !== undefined) return values[0];
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
    return isNode(value) ? idOf(value) : value;
  }

  /** A value as a URL; of a node, its `url`, `contentUrl` or `@id`. */
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
    return isReference(value) ? (this.#byId.get(idOf(value)) ?? value) : value;
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

/** All objects of a document by their depth, outer ones first. */
function collect(document: unknown): readonly (readonly JsonNode[])[] {
  const levels: (readonly JsonNode[])[] = [];
  let left = MAX_NODES;
  let level: readonly unknown[] = [document];
  while (level.length && left > 0) {
    const found = level.flatMap(value => [...unwrap(value, () => true)]).filter(isNode);
    levels.push(found.slice(0, left));
    left -= found.length;
    level = found.flatMap(node => Object.values(node));
  }
  return levels;
}
