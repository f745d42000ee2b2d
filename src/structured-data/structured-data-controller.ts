import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { create, query } from '../platform/dom.js';
import { toJson } from '../utils/json.js';
import { cardPolicy } from '../platform/trusted-types.js';
import type { JsonLdEvent } from './to-json-ld.js';

interface Block {
  readonly script: HTMLScriptElement;
  readonly owners: Set<unknown>;
}

/** The blocks of the page, by `@id`: two cards of one event share one. */
const blocks = new Map<string, Block>();

// `</script>` or `<!--` in a text would end the block, or hide its end.
const serialize = (event: JsonLdEvent) => (toJson(event) ?? '').replaceAll('<', '\\u003c');

/** Publishes an event as JSON-LD in the head of the page, while a card asks for it. */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #event: JsonLdEvent | undefined;
  #id: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** @param event JSON-LD with an `@id`; `undefined` for none */
  show(event: JsonLdEvent | undefined) {
    this.#event = event;
    if (event?.['@id'] !== this.#id) this.#release();
    this.#id = event?.['@id'];
    if (this.#host.isConnected) this.#write();
  }

  hostConnected() {
    this.#write();
  }

  hostDisconnected() {
    this.#release();
  }

  #write() {
    if (this.#id === undefined || !this.#event) return;
    const block = blocks.get(this.#id) ?? this.#newBlock(this.#id);
    block.owners.add(this);
    const text = serialize(this.#event);
    // Trusted Types guard the text of every script, even of data.
    if (block.script.text !== text) block.script.text = cardPolicy()?.createScript(text) ?? text;
  }

  #newBlock(id: string): Block {
    const { ownerDocument: page } = this.#host;
    const script = create(page, 'script');
    script.type = 'application/ld+json';
    const block = { script, owners: new Set() };
    blocks.set(id, block);
    // A script may have removed the head.
    (query(page, 'head') ?? query(page, ':root'))?.append(script);
    return block;
  }

  #release() {
    if (this.#id === undefined) return;
    const block = blocks.get(this.#id);
    block?.owners.delete(this);
    if (!block || block.owners.size) return;
    block.script.remove();
    blocks.delete(this.#id);
  }
}
