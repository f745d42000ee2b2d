import { resolve } from 'node:path';
import { importSource } from '../import-source.mjs';

/** Replaces a module whose exports are data with their values, without the code that computes them. */
export const evaluateModule = path => ({
  name: 'evaluate-module',
  async load(id) {
    if (id !== resolve(path)) return undefined;
    return Object.entries(await importSource(path))
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
  buildEnd(error) {
    if (!error && !this.getModuleInfo(resolve(path))) this.error(`No module imports ${path}`);
  },
});
