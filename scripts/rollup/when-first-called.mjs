import { pathToFileURL } from 'node:url';

const EXPORTS = /export\s*\{([^{}]*)\};?\s*$/;
const isData = value => typeof value === 'object' && Object.values(value).every(Number.isFinite);

/**
 * Lets a package prepare itself when a function of it is first called, and not already when the page loads the script:
 * most visitors never ask for what it does.
 *
 * @param ids how the paths of its modules end
 */
export const whenFirstCalled = (...ids) => ({
  name: 'when-first-called',
  async transform(code, id) {
    if (!ids.some(end => id.endsWith(end))) return undefined;
    const [list, names] = EXPORTS.exec(code) ?? this.error(`${id} has no list of exports at its end`);
    const properties = names.replace(/(\w+)\s+as\s+(\w+)/g, '$2: $1');
    const exported = Object.entries(await import(pathToFileURL(id))).flatMap(([name, value]) => {
      if (typeof value === 'function')
        return `export const ${name} = (...args) => prepared().${name}(...args);`;
      return isData(value) ? `export const ${name} = ${JSON.stringify(value)};` : [];
    });
    return {
      code: [
        `const prepare = () => { ${code.replace(list, '')}; return { ${properties} }; };`,
        'let made; const prepared = () => (made ??= prepare());',
        ...exported,
      ].join('\n'),
      map: null,
    };
  },
});
