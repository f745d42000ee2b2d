// Loaded as a plain script by pages under a strict policy, which run none of their own: what the policy had to stop.
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
