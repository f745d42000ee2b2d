import { LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import { pageClock } from './clock/clock.js';
import { EventCardErrorEvent } from './events.js';
import { toFault } from './model/issue.js';
import { create } from './platform/dom.js';
import { restoreTexts } from './platform/replaced-texts.js';
import { MINUTE } from './utils/time-units.js';

/** Names of the slots of the element's children. */
const SLOT_NAMES = ['', 'agenda', 'actions', 'footer'];

/**
 * An element that is never blank: if its first picture fails, its children show, and if a later one fails, the last good
 * picture stays. The fault is reported, and the next update tries again.
 */
export abstract class FaultTolerantElement extends LitElement {
  /** Whether all controllers know that the element is connected. */
  #isConnected = false;
  /** Whether a whole update has succeeded since the children last showed. */
  #hasPicture = false;
  /** The slots of the children, while these show in place of a picture. */
  #slots: readonly HTMLSlotElement[] = [];
  #picture: TemplateResult | undefined;
  #reportedFault: string | undefined;
  /** Instant in milliseconds at which an update that failed is due again. */
  #retryAt = Infinity;

  protected get retryAt() {
    return this.#retryAt;
  }

  protected abstract renderPicture(): TemplateResult;

  override connectedCallback() {
    this.#attempt(() => {
      this.#connect();
    });
  }

  override disconnectedCallback() {
    this.#isConnected = false;
    this.#attempt(() => {
      super.disconnectedCallback();
    });
  }

  /** The children stay visible until the first picture. */
  protected override createRenderRoot() {
    // A page that was saved and opened again has a root with an old picture.
    this.#showChildren(
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions),
    );
    return super.createRenderRoot();
  }

  protected override performUpdate() {
    this.#attempt(() => {
      super.performUpdate();
      this.#hasPicture = true;
      this.#retryAt = Infinity;
      this.#reportedFault = undefined;
    });
  }

  /** The first step of an update that Lit ends properly if it fails. */
  protected override shouldUpdate(changed: PropertyValues) {
    if (this.isConnected && !this.#isConnected) this.#connect();
    return super.shouldUpdate(changed);
  }

  protected override update(changed: PropertyValues) {
    const last = this.#picture;
    try {
      super.update(changed);
    } catch (error) {
      // Templates are evaluated before Lit changes anything: then the last picture is whole.
      if (this.isUpdatePending) throw error;
      this.#redraw(last, error);
    }
    restoreTexts(this.renderRoot);
    for (const slot of this.#slots) slot.remove();
  }

  /**
   * Reports a fault of the element itself, or of what it stands on, once.
   *
   * @param error whatever was thrown
   */
  protected handleFault(error: unknown) {
    this.#retryAt = pageClock.now() + MINUTE;
    const fault = toFault(error);
    if (fault.message === this.#reportedFault) return;
    this.#reportedFault = fault.message;
    console.error('<event-card>', error);
    this.dispatchEvent(new EventCardErrorEvent([fault]));
  }

  #connect() {
    super.connectedCallback();
    this.#isConnected = true;
  }

  #attempt(step: () => void) {
    try {
      step();
    } catch (error) {
      if (!this.#hasPicture && this.shadowRoot) this.#showChildren(this.shadowRoot);
      this.handleFault(error);
    }
  }

  /** Without templates, which the page can forbid. */
  #showChildren(root: ShadowRoot) {
    const anchor = new Comment();
    this.#slots = SLOT_NAMES.map(name => Object.assign(create(this.ownerDocument, 'slot'), { name }));
    root.replaceChildren(...this.#slots, anchor);
    // Lit keeps its state at the anchor.
    this.renderOptions.renderBefore = anchor;
  }

  /** Draws the picture anew, as Lit's state can be half way, or what the page did to the nodes breaks it; else the last one. */
  #redraw(last: TemplateResult | undefined, error: unknown) {
    try {
      const anchor = new Comment();
      const drawn = new DocumentFragment();
      drawn.append(anchor);
      render(this.#picture, drawn, { ...this.renderOptions, renderBefore: anchor });
      this.renderRoot.replaceChildren(drawn);
      this.renderOptions.renderBefore = anchor;
    } catch {
      if (this.#hasPicture) {
        this.#hasPicture = false;
        render(last, this.renderRoot, this.renderOptions);
        this.#hasPicture = true;
        this.#picture = last;
      }
      throw error;
    }
  }

  protected override render() {
    return (this.#picture = this.renderPicture());
  }
}
