import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';

const isData = value => typeof value === 'object' && Object.values(value).every(Number.isFinite);

/**
 * Runs a module when one of its functions is first called, not when the page loads the script. Otherwise lean-qr would
 * compute its tables on every page, though few visitors open the QR code: at least 1.5 ms on a CPU slowed six times.
 *
 * @param end of the module's path
 */
export const whenFirstCalled = end => ({
  name: 'when-first-called',
  async load(id) {
    if (!id.endsWith(end)) return undefined;
    const bundle = await rollup({ input: id });
    // a CommonJS module is already the body of a function
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
