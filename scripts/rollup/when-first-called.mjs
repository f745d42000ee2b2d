import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';

const isData = value => typeof value === 'object' && Object.values(value).every(Number.isFinite);

/**
 * Runs a module when one of its functions is first called, instead of when the page loads the script. Otherwise lean-qr
 * would compute its tables on every page, though few visitors ever open the QR code: 1.5 ms or more at a sixth of the
 * CPU's speed.
 *
 * @param end how the path of the module ends
 */
export const whenFirstCalled = end => ({
  name: 'when-first-called',
  async load(id) {
    if (!id.endsWith(end)) return undefined;
    const bundle = await rollup({ input: id });
    // a CommonJS module is the body of a function already
    const { output } = await bundle.generate({ format: 'cjs', esModule: false, strict: false });
    const exported = Object.entries(await import(pathToFileURL(id))).flatMap(([name, value]) => {
      if (typeof value === 'function')
        return `export const ${name} = (...args) => exportsOfRun().${name}(...args);`;
      return isData(value) ? `export const ${name} = ${JSON.stringify(value)};` : [];
    });
    return [
      `const run = () => { const exports = {}; ${output[0].code}; return exports; };`,
      'let made; const exportsOfRun = () => (made ??= run());',
      ...exported,
    ].join('\n');
  },
});
