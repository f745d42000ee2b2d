// The tested versions of Chromium, and the reason for each.

/** CSS that crashes that browser as soon as it is parsed, to test that crashes are detected. */
const FROM_BOTH = 'oklch(from light-dark(#0b5cad, #6cb2ff) min(l, 0.5) c h)';
const FROM_ONE = 'oklch(from #0b5cad min(l, 0.5) c h)';

/** By version of the package. From 119 on, `@supports` accepts relative colours, even if they do not work. */
const VERSIONS = {
  '92.0.0': { why: 'below the baseline: without offsets of zones', isBelowBaseline: true },
  '103.0.0': { why: 'the baseline: without container queries, `:has()`, color-mix() and nesting' },
  '109.0.6': { why: 'the last of Windows 7 and 8: with `:has()` and container queries, but without nesting' },
  '112.0.2': { why: 'the first with nesting, and color-mix()' },
  '119.0.2': { why: 'the last of Android 7: without light-dark(), and custom states need dashes' },
  '123.0.1': {
    why: 'the first with light-dark(); a relative colour from one crashes the tab',
    crashesBy: FROM_BOTH,
  },
  '126.0.0': { why: 'a relative colour from light-dark() is invalid, and the text has the colour around it' },
  '127.0.0': { why: 'the same, a version later' },
  '129.0.0': { why: 'the last in which nothing crashes, and that is invalid' },
  '130.0.0': {
    why: 'min() and max() of a channel crash the tab, whichever colour it is from',
    crashesBy: FROM_ONE,
  },
  '131.0.1': {
    why: 'light-dark() is taken, and min() and max() of a channel of it crash the tab',
    crashesBy: FROM_BOTH,
  },
  '132.0.0': { why: 'the first that is right, and the first with `writing-mode: sideways-lr`' },
  '133.0.0': { why: 'right, a version later' },
  '138.0.2': { why: 'right, for long: what a fix must not take away' },
};

const find = asked => {
  // a version of the package that is not listed, to find the one in which a problem began
  if (/^\d+\.\d+\.\d+$/.test(asked)) return asked;
  const version = Object.keys(VERSIONS).find(version => version.startsWith(`${asked}.`));
  if (!version) throw new Error(`CHROMIUMS names ${asked}, which is not in test/old-browsers/versions.mjs`);
  return version;
};

/** One below the baseline and two at its lower end, for `npm run verify`. */
const LOWER_END = '92,103,109';

/** Those that CHROMIUMS lists, `lower-end` for a few; otherwise all. */
export const versions = () => {
  const list = process.env.CHROMIUMS?.replace('lower-end', LOWER_END);
  const asked = list?.split(/[\s,]+/).filter(Boolean) ?? [];
  const named = asked.length ? asked.map(find) : Object.keys(VERSIONS);
  return named.map(version => ({ version, ...VERSIONS[version] }));
};
