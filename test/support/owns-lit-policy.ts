// Loaded as a classic script by pages that already own Lit's Trusted Types policy.
interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}
(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('lit-html', {
  createHTML: (text: string) => text,
});
