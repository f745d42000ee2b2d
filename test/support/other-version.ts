// Loaded by pages to define another version of the card, with its Trusted Types policy.
class OtherCard extends HTMLElement {
  static readonly version = '0.0.1';
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('event-card', {});
customElements.define('event-card', OtherCard);

export {};
