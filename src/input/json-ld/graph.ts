import { plainText } from './plain-text.js';

/** A JSON object. */
export type Node = Readonly<Record<string, unknown>>;

/** Terms may be written in full; https://schema.org is the vocabulary, http was it once. */
const PREFIXES = ['', 'https://schema.org/', 'http://schema.org/', 'schema:'];

/** Subtypes of https://schema.org/Event whose names do not end like it. */
const EVENT_TYPE = /(Event|Festival|Hackathon|CourseInstance|EventSeries)$/;

/** How events refer to each other. */
const RELATED = ['superEvent', 'subEvent', 'subEvents'];

// No event has more to tell; what is beyond is not looked at.
const MOST_NODES = 5000;
const MOST_VALUES = 1000;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A list in a list in a list is nothing that an event has; without an end the stack would overflow.
const DEEPEST = 5;

/** The values in lists and sets, JSON-LD 1.1, 4.3, one after the other; plugins write an empty text for none. */
const unwrap = (value: unknown, depth = 0): readonly unknown[] => {
  if (value === null || value === '' || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap(item => unwrap(item, depth + 1));
  const inner = isNode(value) ? (value['@list'] ?? value['@set']) : undefined;
  return inner === undefined ? [value] : unwrap(inner, depth + 1);
};

/** A text or a number as text, anything else as none: an object may have a `toString` that is no function. */
export const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The language of a text, empty where none is said; `undefined` for what is no text. */
const languageOf = (value: unknown) => {
  if (typeof value === 'string') return '';
  return isNode(value) && '@value' in value ? asText(value['@language']).toLowerCase() : undefined;
};

const primary = (tag: string) => tag.replace(/-.*/, '');

/** Whether a node says nothing but which one it is: another one has the words. */
const isReference = (node: Node) => Object.keys(node).every(key => key === '@id' || key === '@type');

/** The fragment of an `@id`, encoded as in the address of a page. */
const fragmentOf = ({ '@id': id }: Node) => {
  const text = asText(id);
  return URL.canParse(text, 'https://schema.org') ? new URL(text, 'https://schema.org').hash : '';
};

/** The nodes of a JSON-LD document, and what their properties say in a language. */
export class Graph {
  readonly #nodes: readonly Node[];
  readonly #byId: ReadonlyMap<unknown, Node>;
  readonly #languages: readonly string[];

  /**
   * @param document parsed JSON
   * @param languages BCP 47 tags, the preferred one first, for what is told in several languages
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
  findEvent(fragment: string): Node | undefined {
    const events = this.#nodes.filter(node => this.isA(node, EVENT_TYPE) && !isReference(node));
    if (fragment) return events.find(event => fragmentOf(event) === fragment);
    const others = new Set(
      events
        .flatMap(event => RELATED.flatMap(property => this.all(event, property)))
        .flatMap(other => [other, this.term(other) ?? other]),
    );
    return events.find(event => !others.has(event) && !others.has(event['@id'])) ?? events[0];
  }

  isA(node: unknown, type: RegExp) {
    return isNode(node) && unwrap(node['@type']).some(name => type.test(asText(name)));
  }

  /** The values of a property: nodes, texts, numbers and booleans. */
  all(node: unknown, property: string): readonly unknown[] {
    if (!isNode(node)) return [];
    const key = PREFIXES.map(prefix => prefix + property).find(name => Object.hasOwn(node, name));
    const values = key === undefined ? [] : unwrap(node[key]).slice(0, MOST_VALUES);
    return this.#inOneLanguage(values).map(value => this.#resolve(value));
  }

  /** The first value of the first of some properties that has any. */
  first(node: unknown, ...properties: readonly string[]): unknown {
    return properties.flatMap(property => this.all(node, property))[0];
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

  #resolve(value: unknown): unknown {
    if (!isNode(value)) return value;
    if ('@value' in value) return value['@value'];
    return isReference(value) ? (this.#byId.get(value['@id']) ?? value) : value;
  }

  #inOneLanguage(values: readonly unknown[]) {
    const told = values.map(languageOf);
    const tags = told.filter(tag => tag !== undefined);
    if (!tags.length) return values;
    const wanted = [
      ...this.#languages.map(language => tags.find(tag => tag === language)),
      ...this.#languages.map(language => tags.find(tag => primary(tag) === primary(language))),
      tags.find(tag => !tag),
      tags[0],
    ].find(tag => tag !== undefined);
    return values.filter((_, index) => told[index] === undefined || told[index] === wanted);
  }
}

/** All objects of a document, those outside before those inside. */
function collect(document: unknown): readonly Node[] {
  const nodes: Node[] = [];
  let level: readonly unknown[] = [document];
  while (level.length && nodes.length < MOST_NODES) {
    const found = level.flatMap(value => unwrap(value)).filter(isNode);
    nodes.push(...found.slice(0, MOST_NODES - nodes.length));
    level = found.flatMap(node => Object.values(node));
  }
  return nodes;
}
