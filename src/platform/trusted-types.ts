/** The part of https://www.w3.org/TR/trusted-types/ that a card needs. */
interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const same = (text: string) => text;
let policy: Policy | undefined;

/**
 * The Trusted Types policy of the card, for its own templates and for JSON-LD, which is not executed. `undefined` in
 * browsers without Trusted Types, and on a page that does not allow a policy of this name.
 */
export function cardPolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy ??= trustedTypes?.createPolicy('event-card', { createHTML: same, createScript: same });
  } catch {
    // A page may restrict policy names without requiring Trusted Types.
  }
  return policy;
}
