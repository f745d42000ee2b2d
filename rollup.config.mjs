// Two builds of the same source: a script for pages, and a module for bundlers.
import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { evaluateModule } from './scripts/rollup/evaluate-module.mjs';
import { litEnvironment } from './scripts/rollup/lit-environment.mjs';
import { whenFirstCalled } from './scripts/rollup/when-first-called.mjs';
import { withoutZones } from './scripts/rollup/without-zones.mjs';

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));
const { name, version, license: ownLicence, dependencies } = readJson('package.json');

const packTranslations = () => evaluateModule('src/strings/translations.ts');

/** The oldest browsers in which the card works, as the README says; see also `isSupported` in src/define.ts. */
const BASELINE = ['chrome103', 'firefox115', 'safari16.4'];

const typescript = () => esbuild({ target: BASELINE, tsconfig: 'tsconfig.json' });

/**
 * The first browsers with `light-dark()`, in the version format of Lightning CSS. Without targets it would drop every
 * fallback: of two declarations of a property it keeps the last one that all targets support. With the baseline, it would
 * replace `light-dark()`, for which the styles have a smaller fallback.
 */
const OLDEST_BROWSERS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/** `src/icons.ts` contains icons from this package but does not import it, so the licence plugin would miss it. */
const bootstrapIcons = {
  ...readJson('node_modules/bootstrap-icons/package.json'),
  licenseText: readFileSync('node_modules/bootstrap-icons/LICENSE', 'utf8'),
};

const licenceFile = packages =>
  'The script contains these packages.\n\n' +
  [...packages, bootstrapIcons]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(
      ({ name, version, license, licenseText }) =>
        `${name} ${version} (${license})\n\n${licenseText.trim()}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);

/** Self-contained: works as a classic script, with `async`, and as `type=module`. */
const script = {
  input: 'src/script.ts',
  output: { file: 'dist/event-card.js', format: 'iife' },
  plugins: [
    // explicit, as by default NODE_ENV would select Lit's development or production build
    nodeResolve({ exportConditions: ['production'] }),
    withoutZones(),
    whenFirstCalled('lean-qr/nano.mjs'),
    packTranslations(),
    minifyLiterals({
      include: 'src/**',
      failOnError: true,
      options: { minifyOptions: { minifyCSS: { targets: OLDEST_BROWSERS } } },
    }),
    typescript(),
    litEnvironment({ from: 'src/platform/lit-environment.ts' }),
    minify({ target: BASELINE, charset: 'utf8', legalComments: 'none' }),
    terser({
      ecma: 2022,
      toplevel: true,
      compress: { passes: 3, inline: 0, unsafe_arrows: true },
      format: {
        comments: false,
        // starts with a byte order mark, so that pages in another encoding still decode the script as UTF-8
        preamble: `\ufeff/*! ${name} ${version} | ${ownLicence} | includes Lit (c) Google LLC, BSD-3-Clause; date-fns-tz (c) Marnus Weststrate, lean-qr (c) David Evans, Bootstrap Icons (c) The Bootstrap Authors, all MIT */`,
      },
    }),
    license({
      thirdParty: {
        allow: { test: 'MIT OR BSD-3-Clause', failOnUnlicensed: true, failOnViolation: true },
        output: { file: 'dist/THIRD-PARTY-LICENSES.txt', template: licenceFile },
      },
    }),
  ],
};

/** Dependencies remain imports, so that a site that already bundles Lit does not get a second copy. */
const packages = Object.keys(dependencies);
const module = {
  input: ['src/index.ts', 'src/event-card.ts', 'src/define.ts'],
  external: id => packages.some(name => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist/module', format: 'es', chunkFileNames: 'shared.js' },
  plugins: [nodeResolve(), packTranslations(), typescript()],
};

export default [script, module];
