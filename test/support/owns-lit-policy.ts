// Loaded as a plain script by pages that have Lit, and with it the policy that Lit makes.
interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}
(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('lit-html', {
  createHTML: (text: string) => text,
});
