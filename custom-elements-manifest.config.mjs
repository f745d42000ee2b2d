// `npm run manifest`: writes dist/custom-elements.json, and from it what Visual Studio Code and JetBrains editors read.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { eventsPlugin } from './scripts/manifest/events-plugin.mjs';
import { fieldsPlugin } from './scripts/manifest/fields-plugin.mjs';
import { hoistPlugin } from './scripts/manifest/hoist-plugin.mjs';
import { modulePlugin } from './scripts/manifest/module-plugin.mjs';

const outdir = 'dist';

/** Editors offer parts and custom properties in CSS; the tag's tooltip would not fit a screen with them. */
const editorOptions = { outdir, hideLogs: true, hideCssPartsDocs: true, hideCssPropertiesDocs: true };

export default {
  globs: ['src/**/*.ts'],
  outdir,
  litelement: true,
  dependencies: false,
  quiet: true,
  plugins: [
    hoistPlugin('EventCard'),
    fieldsPlugin(),
    eventsPlugin('EventCard'),
    modulePlugin({ entry: 'src/index.ts', path: 'dist/module/index.js', readme: 'README.md' }),
    customElementVsCodePlugin(editorOptions),
    customElementJetBrainsPlugin(editorOptions),
  ],
};
