// Libraries that put functions of their own in the place of built-ins, as the pages of their years have them. Of Prototype
// and MooTools the packages are for servers, with all that is done to the language, and nothing to documents.

const script = (address: string) => `<script src="${address}"></script>`;
const scripts = (folder: string, ...files: readonly string[]) =>
  files.map(file => script(`/node_modules/${folder}/${file}.js`)).join('');

/** The package is for Node: its modules are loaded one after the other, each of which requires earlier ones alone. */
const asModules = (folder: string, ...files: readonly string[]) =>
  [
    `<script>
      window.module = { exports: {} };
      window.loaded = {};
      window.require = path => loaded[path.replace('./', '').replace('.js', '')];
    </script>`,
    ...files.map(
      file => `${scripts(folder, file)}<script>
        loaded.${file} = module.exports;
        module = { exports: {} };
      </script>`,
    ),
    '<script>delete window.module; delete window.loaded; delete window.require;</script>',
  ].join('');

/** Name, what a page writes to load it, and what is true where it is loaded. */
export const LIBRARIES: readonly (readonly [name: string, html: string, sign: string])[] = [
  ['Prototype 1.6', script('/test/support/libraries/prototype-1.6.js'), '[].toJSON() === "[]"'],
  [
    'Prototype 1.7',
    asModules(
      'prototype-1.7/lib',
      ...['Prototype', 'Object', 'Class', 'Function', 'Date', 'RegExp', 'String', 'Template', 'Enumerable'],
      ...['Array', 'Hash', 'Number', 'Range', 'Try', 'PeriodicalExecuter'],
    ),
    'Array.from === $A && new PeriodicalExecuter(() => {}, 3600)',
  ],
  [
    'MooTools 1.4',
    scripts('mootools-1.4/lib', 'mootools-core-1.4.5-server'),
    'MooTools.version === "1.4.5" && JSON.encode',
  ],
  [
    'MooTools 1.5',
    scripts('mootools-1.5/lib', 'mootools-core-1.5.2-server'),
    'MooTools.version === "1.5.2" && JSON.encode',
  ],
  ['MooTools 1.6', script('/test/support/libraries/mootools-1.6.js'), 'Array.from === Array.convert'],
  ['Sugar 1.5', scripts('sugar-1.5', 'sugar-full'), '[1].first() === 1 && Date.create'],
  [
    'Datejs',
    scripts(
      'datejs/src/core',
      ...['i18n', 'core', 'core-prototypes', 'sugarpak', 'format_parser', 'parsing_operators'],
      ...['parsing_translator', 'parsing_grammar', 'parser', 'extras', 'time_period', 'time_span'],
    ),
    'Date.parse("tomorrow") instanceof Date && TimeSpan',
  ],
  ['es6-shim', scripts('es6-shim', 'es6-shim'), '"returnExports" in window'],
  ['core-js 2', scripts('core-js-2/client', 'shim'), 'window["__core-js_shared__"] && asap'],
  [
    'zone.js 0.8',
    scripts('zone.js-0.8/dist', 'zone'),
    'Zone && String(Promise).includes("ZoneAwarePromise")',
  ],
  ['jQuery 1', scripts('jquery-1/dist', 'jquery'), 'jQuery.fn.jquery === "1.12.4"'],
];
