// The package `typescript` in package.json is an alias of @typescript/typescript6, only for typescript-eslint, which
// needs TypeScript below 6.1. `tsc`, which checks the types, is TypeScript 7.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as litA11y } from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { IMPURE, PURE } from './scripts/pure-files.mjs';

/** Node runs this file, so its globals are those of every other script. */
const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map(name => [name, 'readonly']),
);

/**
 * The folders of src/ that each folder may import from, types included. The domain is at the bottom, the files directly
 * in src/ are at the top, and nothing imports upwards.
 */
const LAYERS = {
  utils: [],
  platform: [],
  stores: [],
  model: ['utils'],
  state: ['model', 'utils'],
  clock: ['platform', 'stores'],
  strings: ['platform', 'stores', 'utils'],
  zone: ['model', 'platform', 'stores', 'utils'],
  format: ['model', 'state', 'strings', 'utils'],
  identity: ['model'],
  calendar: ['identity', 'model', 'platform', 'state', 'utils'],
  share: ['format', 'model', 'platform', 'strings'],
  'structured-data': ['model', 'platform', 'utils'],
  'input/json-ld': ['model', 'utils'],
  input: ['model', 'platform', 'state', 'stores', 'utils'],
  parts: [
    ...['calendar', 'clock', 'format', 'model', 'platform', 'share', 'state', 'strings', 'utils', 'zone'],
  ],
};

/** Every folder may import the icons. */
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
  // the framework apps are separate projects, whose packages are not installed here
  globalIgnores(['dist/', 'coverage/', '**/__snapshots__/', 'test/frameworks/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['demo/**/*.js', 'bench/**/*.{js,mjs}', 'test/soak/*.js', 'test/old-browsers/*.js'],
    rules: { 'no-undef': 'off' }, // browser globals are too many to list for a few files
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // destructuring names the keys that it omits from a copy
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // numbers in templates convert as expected
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.recommended, wc['flat/recommended']],
    rules: {
      // without decorators, reactive properties need `declare`: a class field would shadow Lit's accessor
      'lit/no-classfield-shadowing': 'error',
      // Safari drops the list role from lists without markers unless `role` is set
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...layerRules,
  {
    // pure files may use the language and these globals only: all others belong to the page or browser
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
              group: ['lit', 'lit/**', '../*.js', ...IMPURE.map(name => `**/${name}.js`)],
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
      // chai asserts in property getters: `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/testing wrongly declares that chai's `equal` and `eql` return a promise
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }],
        },
      ],
    },
  },
);
