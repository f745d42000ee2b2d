// Renames Lit's Trusted Types policy, and leaves it out where the page has the element already. Lit creates it while it
// loads and does not catch a refusal: on a page that allows each policy once, a card beside Lit itself would die before
// it is defined, and so would a second copy of the script, which needs no policy as it will not render.

export const trustedTypesPolicy = ({ from, to, unlessDefined }) => ({
  name: 'trusted-types-policy',
  renderChunk(code) {
    const creation = new RegExp(`([\\w$]+)\\s*\\?\\s*\\1\\.createPolicy\\(\\s*(["'])${from}\\2`, 'g');
    const found = code.match(creation)?.length ?? 0;
    if (found !== 1) this.error(`expected one Trusted Types policy "${from}" in the bundle, found ${found}`);
    const renamed = `$1 && !customElements.get('${unlessDefined}') ? $1.createPolicy('${to}'`;
    return { code: code.replace(creation, renamed), map: null };
  },
});
