/** What a block theme of WordPress puts into the head of its pages: its reset, its global styles, and its layout. */
export const BLOCK_THEME = `<style>
  html { box-sizing: border-box; line-height: 1.15; -webkit-text-size-adjust: 100%; scroll-behavior: smooth }
  *, *::before, *::after { box-sizing: inherit }
  :root { --wp--style--global--content-size: 645px; --wp--style--global--wide-size: 1340px; --wp--preset--spacing--30: 20px }
  body { margin: 0; font-family: Georgia, serif; font-size: 1.2rem; line-height: 1.4; background: #fffefa; color: #111 }
  p { line-height: 1.6; margin: 1em 0 }
  h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.125; text-transform: uppercase }
  a:where(:not(.wp-element-button)) { color: currentColor; text-decoration: underline }
  button { background: #111; border: 0; color: #fff; padding: 1rem 2.25rem; text-transform: uppercase }
  ul { list-style: square; padding-inline-start: 3rem }
  img, svg { display: block; height: auto; max-width: 100% }
  details, summary, article { padding: 1rem; border: 1px solid #ccc }
  :where(.wp-site-blocks) > * { margin-block-start: 1.2rem; margin-block-end: 0 }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
    max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important
  }
</style>`;

/** A post's page; what is enqueued comes at the end, as a theme or a plugin has it. */
export const postOf = (content: string, enqueued: string) => `
  <div class="wp-site-blocks"><main>
    <div class="entry-content wp-block-post-content is-layout-constrained">
      <h2 class="wp-block-heading">Next week</h2>
      ${content}
      <p>See you there.</p>
    </div>
  </main></div>
  ${enqueued}`;
