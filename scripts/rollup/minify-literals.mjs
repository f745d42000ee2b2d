// Takes the white space out of html`` and css`` literals, which a JavaScript minifier must leave alone.
import { transformSync } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** What minify-literals puts in the place of `${…}`; with its semicolon it would not be CSS. */
const HOLE = '@TEMPLATE_EXPRESSION();';
const NAME = 'TEMPLATE_EXPRESSION';

/**
 * esbuild instead of clean-css, which minify-literals comes with: that one does not know nested rules and
 * newer at-rules, and drops the first of two declarations of a property, so that no fallback is left.
 */
const minifyCSS = css => {
  const { code, warnings } = transformSync(css.replaceAll(HOLE, NAME), {
    loader: 'css',
    minify: true,
    charset: 'utf8', // a CSS escape would be read by JavaScript
    logLevel: 'silent',
  });
  if (warnings.length) throw new Error(`${warnings.map(w => w.text).join('\n')}\nin ${css}`);
  return code.trimEnd().replaceAll(NAME, HOLE);
};

export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform: (code, id) =>
    id.includes('node_modules') || !code.includes('`')
      ? null
      : minifyHTMLLiterals(code, { fileName: id, minifyOptions: { minifyCSS } }),
});
