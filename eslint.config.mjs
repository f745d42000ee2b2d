// The package named `typescript` in package.json is an alias of @typescript/typescript6, and there for
// typescript-eslint alone, which needs a TypeScript below 6.1; `tsc`, which checks the types, is TypeScript 7.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as litA11y } from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { IMPURE, PURE } from './scripts/pure-files.mjs';

/** This file is read by Node, so its own globals are those of every other script. */
const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map(name => [name, 'readonly']),
);

/**
 * The folders of src/ that each folder may import, types included. The domain is at the bottom, nothing imports upwards; the
 * files directly in src/ are at the top.
 */
const LAYERS = {
  utils: [],
  platform: [],
  stores: [],
  model: ['utils'],
  state: ['model', 'utils'],
  clock: ['platform', 'stores'],
  strings: ['stores', 'utils'],
  zone: ['model', 'platform', 'stores'],
  format: ['model', 'state', 'strings', 'utils'],
  identity: ['model'],
  calendar: ['identity', 'model', 'state', 'utils'],
  share: ['format', 'model', 'platform', 'strings'],
  'structured-data': ['model', 'platform', 'utils'],
  'input/json-ld': ['model', 'utils'],
  input: ['model', 'platform', 'stores', 'utils'],
  parts: [
    ...['calendar', 'clock', 'format', 'model', 'platform', 'share', 'state', 'strings', 'utils', 'zone'],
  ],
};

/** Icons are drawings, used by name. */
const ICONS = 'icons\\.js$';

const layerRules = Object.entries(LAYERS).map(([folder, below]) => {
  const root = '../'.repeat(folder.split('/').length);
  const allowed = [...below.map(name => `${name}/`), ICONS].join('|');
  const message = `src/${folder} may import ${below.join(', ') || 'nothing'}; see LAYERS in eslint.config.mjs.`;
  return {
    files: [`src/${folder}/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^\\.\\./(?!${root.slice(3)}(?:${allowed}))`, message }] },
      ],
    },
  };
});

export default defineConfig(
  // the apps in frameworks are other projects, with packages of their own that are not installed here
  globalIgnores(['dist/', 'coverage/', '**/__snapshots__/', 'test/frameworks/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['demo/**/*.js', 'bench/**/*.{js,mjs}', 'test/soak/*.js', 'test/old-browsers/*.js'],
    rules: { 'no-undef': 'off' }, // a browser's globals are too many to list for a page or two
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // taking keys out of a copy names them, and needs them for nothing else
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // a number in a template is written as anybody expects
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.recommended, wc['flat/recommended']],
    rules: {
      // without decorators a reactive property is `declare`d: a field would hide the accessor Lit makes
      'lit/no-classfield-shadowing': 'error',
      // Safari takes a list for none where it has no marks, unless its role is written
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...layerRules,
  {
    // the pure files know the language and these globals: all other ones are the page's or the browser's
    ...PURE,
    languageOptions: {
      globals: { TextEncoder: 'readonly', URL: 'readonly' },
      parserOptions: { lib: ['es2023'] },
    },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': ['error', 'globalThis'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { object: 'URL', property: 'createObjectURL' },
      ],
      'no-restricted-syntax': ['error', 'NewExpression[callee.name="Date"][arguments.length=0]'],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'lit',
                'lit/**',
                '../*.js',
                '!../attributes.js',
                ...IMPURE.map(name => `**/${name}.js`),
              ],
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression that does its work when it is read
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/testing declares that chai's `equal` and `eql` give a promise: they do not
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }],
        },
      ],
    },
  },
);
