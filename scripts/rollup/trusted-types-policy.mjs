// Renames Lit's Trusted Types policy. Lit creates it while it loads and does not catch a refusal: on a page
// that has Lit itself, and allows each policy name once, the card would die before it is defined.

export const trustedTypesPolicy = ({ from, to }) => ({
  name: 'trusted-types-policy',
  renderChunk(code) {
    const creation = new RegExp(`(createPolicy\\(\\s*)(["'])${from}\\2`, 'g');
    const found = code.match(creation)?.length ?? 0;
    if (found !== 1) this.error(`expected one Trusted Types policy "${from}" in the bundle, found ${found}`);
    return { code: code.replace(creation, `$1'${to}'`), map: null };
  },
});
