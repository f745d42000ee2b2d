/** https://www.w3.org/TR/trusted-types/, as much of it as a card needs. */
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
 * The one Trusted Types policy of the card, for the templates of its source and for JSON-LD, in which nothing is run.
 * `undefined` in browsers without them, and on a page that does not allow a policy of this name.
 */
export function cardPolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy ??= trustedTypes?.createPolicy('event-card', { createHTML: same, createScript: same });
  } catch {
    // A page may list the policies that it allows, and still not require any.
  }
  return policy;
}
